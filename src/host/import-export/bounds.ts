import { mostCells, mostColumns } from "../model/edit-cells";
import { Refusal } from "../refusal";
import { IMPORT_MESSAGES } from "./messages-vi";

/** How far a tab of a file reaches. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Refuses a file of more cells than a workbook holds, before any is made. */
export function mustFit(extents: readonly Extent[], file: string): void {
  const cells = extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > mostCells || extents.some(({ columns }) => columns > mostColumns)) {
    throw new Refusal(IMPORT_MESSAGES.tooLarge(file));
  }
}
