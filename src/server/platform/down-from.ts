import { blockName } from "./range-list";

/** The cells of some columns from a row to the end of the sheet, which is not asked how long it is: that is dear after writing. */
export const downFrom = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  columns = 1,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(blockName([row, column, Infinity, columns]));
