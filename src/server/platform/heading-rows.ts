import type { Cell } from "../../core/reading/cell";

export const HEADING_ROWS_READ = 10;

/** The rows of a tab in which headings can stand, as they are now. */
export function headingRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows = sheet.getMaxRows()): Cell[][] {
  const height = Math.min(HEADING_ROWS_READ, rows);
  return sheet.getRange(1, 1, height, sheet.getMaxColumns()).getValues();
}
