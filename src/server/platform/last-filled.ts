import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";

/** The number, from 1, of the last cell of a row that holds anything; 0 for a blank row. */
export function lastFilled(row: readonly Cell[]): number {
  let last = row.length;
  while (last > 0 && isBlankCell(row[last - 1])) last -= 1;
  return last;
}
