import type { Cell } from "../../core/reading/cell";

const HEADING_ROWS_READ = 10;

/** The rows of a tab in which headings can stand, as they are now. */
export function headingRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  const height = Math.min(HEADING_ROWS_READ, sheet.getMaxRows());
  return sheet.getRange(1, 1, height, sheet.getMaxColumns()).getValues();
}
