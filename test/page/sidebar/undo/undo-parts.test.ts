import type { CellChange } from "../../../../src/api/bridge";
import { undoParts } from "../../../../src/page/sidebar/undo/undo-parts";

const change = (row: number, column: CellChange["column"]): CellChange => ({
  ...{ row, column, old: "a", value: "b", oldText: "a", newText: "b" },
});
const rowsIn = (parts: readonly (readonly CellChange[])[]) => parts.map((part) => part.map(({ row }) => row));

test("what one call takes is one part, in its order", () => {
  const changes = [change(3, "title"), change(2, "unit"), change(3, "unit")];
  expect(undoParts(changes, 3)).toEqual([changes]);
});

test("more is parted, and the changes of a row stay together", () => {
  const changes = [
    change(2, "title"),
    change(3, "title"),
    change(4, "title"),
    change(2, "unit"),
    change(4, "unit"),
  ];
  expect(rowsIn(undoParts(changes, 2))).toEqual([[2, 2], [3], [4, 4]]);
  expect(rowsIn(undoParts(changes, 3))).toEqual([
    [2, 2, 3],
    [4, 4],
  ]);
});
