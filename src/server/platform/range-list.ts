import { columnLetters } from "../../core/words/column-letters";

/** From 1: row, column, and how many of each. */
export type Rectangle = readonly [row: number, column: number, rows: number, columns: number];

/** Blocks of a sheet that get the same look: one call for all of them. */
export function rangeList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Rectangle[],
): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(
    blocks.map(
      ([row, column, rows, columns]) =>
        `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
    ),
  );
}
