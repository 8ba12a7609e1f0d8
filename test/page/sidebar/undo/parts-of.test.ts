import type { CellChange } from "../../../../src/api/bridge";
import { partsOf } from "../../../../src/page/sidebar/undo/parts-of";

const change = (row: number, column: CellChange["column"]): CellChange => ({
  ...{ row, column, old: "a", value: "b", oldText: "a", newText: "b" },
});
const rowsIn = (parts: readonly (readonly CellChange[])[]) => parts.map((part) => part.map(({ row }) => row));

test("what one call takes is one part, in its order", () => {
  const changes = [change(3, "title"), change(2, "unit"), change(3, "unit")];
  expect(partsOf(changes, 3)).toEqual([changes]);
});

test("more is parted, and the changes of a row stay together", () => {
  const changes = [
    change(2, "title"),
    change(3, "title"),
    change(4, "title"),
    change(2, "unit"),
    change(4, "unit"),
  ];
  expect(rowsIn(partsOf(changes, 2))).toEqual([[2, 2], [3], [4, 4]]);
  expect(rowsIn(partsOf(changes, 3))).toEqual([
    [2, 2, 3],
    [4, 4],
  ]);
});
