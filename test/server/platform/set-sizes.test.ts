import { setHeights } from "../../../src/server/platform/set-sizes";

/** Heights that come with no pattern, of so many rows. */
const heights = (rows: number) =>
  Array.from({ length: rows }, (_row, at) => 21 * (1 + ((at * at + (at >> 3)) % 5)));

/** What rows are high after the calls, and how many there were. */
function painted(sizes: readonly number[]) {
  const rows: number[] = [];
  let calls = 0;
  const setRowHeights = (first: number, count: number, size: number) => {
    calls++;
    for (let row = first; row < first + count; row++) rows[row - 1] = size;
  };
  setHeights({ setRowHeights } as unknown as GoogleAppsScript.Spreadsheet.Sheet, sizes);
  return { rows, calls };
}

test.each([0, 1, 2, 49, 50, 51, 100, 101])("%i rows are as high as they are to be", (count) => {
  expect(painted(heights(count)).rows).toEqual(heights(count));
});

test("neighbours take one call, and what stands between their like one more", () => {
  expect(painted([21, 21, 42, 21, 63, 63, 21]).calls).toBe(3);
});

test("the rows of a report of all units of a province do not take minutes", () => {
  const sizes = heights(3000);
  expect(painted(sizes).rows).toEqual(sizes);
});
