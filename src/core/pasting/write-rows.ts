import type { FormCells } from "../assessment/judge-cells";
import type { ColumnKey } from "../register/columns";
import type { PastedRow } from "./read-rows";

/** What a person says once for the whole block. */
export interface SaidOnce {
  /** For the cells that are blank. */
  forAll: FormCells;
  /** Another value for every cell of a column that says the same, by `sayingKey`. */
  instead: ReadonlyMap<string, string>;
}

/** A row as it is written. */
export interface RowToWrite {
  line: number;
  cells: FormCells;
}

/** What stands in a cell, whichever row it is in. */
export const sayingKey = (column: ColumnKey, text: string): string => `${column}\t${text}`;

/** The rows as they are written, with what was said once for all of them. */
export function rowsToWrite(
  rows: readonly PastedRow[],
  { forAll, instead }: SaidOnce,
): readonly RowToWrite[] {
  const blank = Object.entries(forAll).filter(([, text]) => text);
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries([
      ...blank,
      ...cells.map(([column, text]) => [column, instead.get(sayingKey(column, text)) ?? text]),
    ]),
  }));
}
