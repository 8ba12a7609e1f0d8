import type { FigurePlace } from "../../../api/bridge-trace";
import type { ShownTable } from "../../../core/summary/blocks/table";
import { nameColumn, placeOf } from "../../../core/words/find-column";

/** Where the figure of a row, from 0, and of a column stands. */
export function figurePlace<Key extends string>(
  block: FigurePlace["block"],
  { columns, rows }: ShownTable<Key>,
  row: number,
  key: Key,
): FigurePlace {
  const name = nameColumn(columns);
  return {
    block,
    row,
    column: placeOf(columns, key),
    name: String((name && rows[row]?.[columns.indexOf(name)]) ?? ""),
  };
}
