import { blockName, cellName } from "./a1";
import type { Computed, ErrorValue } from "./cell";
import type { Custom } from "./custom-cell";
import type { FunctionOutcome } from "./custom-functions";
import { holds, type Rectangle } from "./rectangle";
import type { Sheet } from "./sheet";

export interface Placed {
  readonly block: Rectangle;
  /** The block that it would need, when something is in the way. */
  readonly blocked: Rectangle | undefined;
  valueAt(row: number, column: number): Computed | undefined;
}

/** Where a result goes: its whole block when that is free, else an error in the formula's own cell. */
export const placeResult = (custom: Custom, outcome: FunctionOutcome, sheet: Sheet): Placed => {
  const { row, column } = custom.block;
  const alone = { row, column, rows: 1, columns: 1 };
  const failed = (error: ErrorValue, blocked?: Rectangle): Placed => ({
    block: alone,
    blocked,
    valueAt: () => error,
  });
  if ("failed" in outcome) return failed(outcome.failed);
  const { values } = outcome;
  const columns = Math.max(1, ...widths(values));
  const block = { row, column, rows: Math.max(1, values.length), columns };
  const missing = [
    ["rows", row + block.rows - sheet.meta.rows],
    ["columns", column + columns - sheet.meta.columns],
  ] as const;
  for (const [what, count] of missing) {
    if (count <= 0) continue;
    const message = `Result was not automatically expanded, please insert more ${what} (${count}).`;
    return failed({ error: "#REF!", message }, block);
  }
  const obstacle = firstObstacle(custom, block, sheet);
  if (obstacle) {
    const message = `Array result was not expanded because it would overwrite data in ${obstacle}.`;
    return failed({ error: "#REF!", message }, block);
  }
  return { block, blocked: undefined, valueAt: (r, c) => values[r]?.[c] };
};

const widths = function* (values: readonly (readonly unknown[])[]): Generator<number> {
  let widest = 0;
  for (const row of values) widest = Math.max(widest, row.length);
  yield widest;
};

const firstObstacle = (custom: Custom, block: Rectangle, sheet: Sheet): string | undefined => {
  for (let row = block.row; row < block.row + block.rows; row++) {
    const cells = sheet.cells.row(row);
    const results = sheet.results.row(row);
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (row === block.row && column === block.column) continue;
      const cell = cells?.[column];
      const typed = cell && (cell.value !== undefined || cell.formula !== undefined);
      const foreign = results?.[column] !== undefined && !holds(custom.block, row, column);
      if (typed || foreign) return cellName(row, column);
    }
  }
  const merge = sheet.meta.merges.find(
    (each) =>
      holds(block, each.row, each.column) && !(each.row === block.row && each.column === block.column),
  );
  return merge && blockName(merge);
};
