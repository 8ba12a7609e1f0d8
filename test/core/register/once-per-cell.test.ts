import type { Cell } from "../../../src/core/reading/cell";
import { oncePerCell } from "../../../src/core/register/once-per-cell";

/** A reader that answers each call with a reading of its own, and counts them. */
function counted() {
  const asked: Cell[] = [];
  const read = oncePerCell((cell) => {
    asked.push(cell);
    return { said: cell instanceof Date ? cell.getTime() : cell };
  });
  return { read, asked };
}

const noon = () => new Date(2022, 4, 31, 12);

test.each<[string, readonly Cell[], readonly Cell[]]>([
  ["a blank cell at once, before it comes", ["", ""], [""]],
  ["the same text in a row", ["a", "a", "a"], ["", "a"]],
  ["the same text between others", ["a", "b", "a", "b"], ["", "a", "b"]],
  ["the same text behind a blank one", ["a", "", "a"], ["", "a"]],
  ["the same moment in another Date", [noon(), noon(), "a", noon()], ["", noon(), "a"]],
  ["another moment", [noon(), new Date(2022, 4, 31, 13)], ["", noon(), new Date(2022, 4, 31, 13)]],
  ["a number and its text", [1, "1", true, 1, "1", true], ["", 1, "1", true]],
  ["cells that are not there", [undefined, null, undefined, null], ["", undefined, null]],
])("reads once: %s", (_name, cells, expected) => {
  const { read, asked } = counted();
  const said = cells.map((cell) => read(cell).said);
  expect(said).toEqual(cells.map((cell) => (cell instanceof Date ? cell.getTime() : cell)));
  expect(asked).toEqual(expected);
});

test("equal cells share their reading, another reader has its own", () => {
  const { read } = counted();
  const first = read("a");
  read("b");
  expect(read("a")).toBe(first);
  expect(counted().read("a")).not.toBe(first);
});
