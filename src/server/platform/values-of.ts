import type { Cell } from "../../core/reading/cell";

/**
 * The values of a sheet from A1 to a row and a column, from 1, or to the last that are filled.
 * One call: a range that is asked for its extent first is a second journey after writing.
 */
export function valuesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns = -1, rows = -1): Cell[][] {
  try {
    return sheet.getSheetValues(1, 1, rows, columns);
  } catch (error) {
    // A blank sheet has no last row; anything else may be the error of an earlier write.
    if (sheet.getLastRow() > 0) throw error;
    return [Array<Cell>(Math.max(1, columns)).fill("")];
  }
}
