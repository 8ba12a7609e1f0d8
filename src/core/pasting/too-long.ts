import type { ColumnKey } from "../register/columns";
import type { PastedRow } from "./read-rows";

/** Characters that a cell of Sheets can hold. */
const MOST = 50_000;

/** The cells that no sheet can hold. */
export const tooLong = (rows: readonly PastedRow[]): readonly { line: number; column: ColumnKey }[] =>
  rows.flatMap(({ line, cells }) =>
    cells.flatMap(([column, text]) => (text.length > MOST ? [{ line, column }] : [])),
  );
