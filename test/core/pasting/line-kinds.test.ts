import { isCount, isRoman, numberColumn } from "../../../src/core/pasting/line-kinds";

test.each<[string | undefined, boolean, boolean]>([
  ["1", true, false],
  [" 12. ", true, false],
  ["3)", true, false],
  ["1.2", true, false],
  ["1,10", true, false],
  ["1x2", false, false],
  ["1 x", false, false],
  ["12345", false, false],
  ["IV", false, true],
  [" a) ", false, true],
  ["i x", false, false],
  ["", false, false],
  [undefined, false, false],
])("%j is a number of a row: %j, of a part: %j", (cell, count, roman) => {
  expect([isCount(cell), isRoman(cell)]).toEqual([count, roman]);
});

describe("the column that numbers the rows", () => {
  const open = (heading: string, at = 0) => ({ at, heading, column: null });
  const of = (cells: readonly string[], columns: Parameters<typeof numberColumn>[1] = [open("")]) =>
    numberColumn(
      cells.map((cell) => [cell]),
      columns,
    );

  it.each(["STT", "TT", "Số TT", "No.", "#"])("by its heading %s", (heading) => {
    expect(of([], [open("Khác"), open(heading, 3)])).toBe(3);
  });

  it("is none that has another meaning, and none by a heading that only begins so", () => {
    expect(of(["1", "2"], [{ at: 0, heading: "STT", column: "code" }])).toBe(-1);
    expect(of(["x"], [open("STT của ta")])).toBe(-1);
  });

  it.each<[string, readonly string[], number]>([
    ["rise", ["1", "2", "3"], 0],
    ["rise anew in each part", ["1", "2", "1", "2", "3"], 0],
    ["rise from any", ["7.", "8.", "9."], 0],
    ["rise beside blank ones", ["1", "", "2"], 0],
    ["rise in six of ten", ["1", "2", "3", "a b", "c d"], 0],
    ["rise in fewer", ["1", "2", "a b", "c d"], -1],
    ["are one", ["1"], -1],
    ["leave one out", ["1", "3"], -1],
    ["stay", ["9", "9"], -1],
    ["fall", ["3", "2"], -1],
    ["are none", [], -1],
  ])("by numbers that %s", (_name, cells, at) => {
    expect(of(cells)).toBe(at);
  });

  it("by its first sixty rows", () => {
    const rising = Array.from({ length: 60 }, (_, at) => String(at + 1));
    expect(of([...rising, "9", "9"])).toBe(0);
    expect(of([...rising.slice(0, 59), "9"])).toBe(-1);
  });
});
