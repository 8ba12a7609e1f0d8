import type { FormCells } from "../assessment/judge-cells";
import type { ColumnKey } from "../register/columns";
import type { PastedRow } from "./read-rows";

/** What a person says of the cells of a block. */
export interface SaidOfCells {
  /** For the cells that are blank, or hold nothing but dashes or dots. */
  forAll: FormCells;
  /** Another value for every cell of a column that says the same, by `sayingKey`. */
  instead: ReadonlyMap<string, string>;
  /** What was typed for cells of one line, blank ones too, by the line. */
  typed: ReadonlyMap<number, FormCells>;
}

/** A row as it is written. */
export interface RowToWrite {
  line: number;
  cells: FormCells;
}

/** What stands in a cell, whichever row it is in. */
export const sayingKey = (column: ColumnKey, text: string): string => `${column}\t${text}`;

export function saidBy(key: string): { column: ColumnKey; text: string } {
  const [column = "", ...text] = key.split("\t");
  return { column: column as ColumnKey, text: text.join("\t") };
}

/** The rows as they are written, with what was said of their cells. */
export function rowsToWrite(
  rows: readonly PastedRow[],
  { forAll, instead, typed }: SaidOfCells,
): readonly RowToWrite[] {
  const said = cellsOf(forAll).filter(([, text]) => text);
  const isSaid = new Set(said.map(([column]) => column));
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries([
      ...said,
      ...[
        ...cells.filter(([column, text]) => !isSaid.has(column) || saysAnything(text)),
        ...cellsOf(typed.get(line)),
      ].map(([column, text]) => [column, instead.get(sayingKey(column, text)) ?? text]),
    ]),
  }));
}

/** A dash or dots leave a cell as blank as nothing at all. */
const saysAnything = (text: string) => /[^\s.…?_‐-―-]/.test(text);

const cellsOf = (cells: FormCells = {}) => Object.entries(cells) as [ColumnKey, string][];
