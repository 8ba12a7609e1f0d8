import type { Cell } from "../../../src/core/reading/cell";
import { sameCell } from "../../../src/core/reading/same-cell";

const at = (second: number) => new Date(2022, 0, 1, 7, 0, second);

test.each<[Cell, Cell, boolean]>([
  ["a", "a", true],
  ["a", "A", false],
  ["", null, true],
  [undefined, "", true],
  [0, "", false],
  [1, "1", false],
  [at(0), at(59), true],
  [at(0), at(60), false],
  [at(0), "", false],
  ["", at(0), false],
])("%p and %p hold the same: %p", (a, b, same) => {
  expect(sameCell(a, b)).toBe(same);
});
