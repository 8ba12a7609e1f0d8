import type { FigurePlace } from "../../../api/bridge-trace";
import type { ShownTable } from "../../../core/summary/blocks/table";

/** Where the figure of a row, from 0, and of a column stands. */
export const figurePlace = <Key extends string>(
  block: FigurePlace["block"],
  { columns, rows }: ShownTable<Key>,
  row: number,
  key: Key,
): FigurePlace => ({
  block,
  row,
  column: columns.findIndex((column) => column.key === key),
  name: String(rows[row]?.[0] ?? ""),
});
