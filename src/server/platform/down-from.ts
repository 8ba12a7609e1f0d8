import { columnLetters } from "../../core/words/column-letters";

/** The cells of some columns from a row to the end of the sheet, which is not asked how long it is: that is dear after writing. */
export const downFrom = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  columns = 1,
): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}`);
