/** Moves what stands in the first row, from a column on, down by one where headings are to be written: people's it is. */
export function freeFirstRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, column = 1): void {
  const first = () => sheet.getRange(1, column, 1, sheet.getMaxColumns() - column + 1);
  if (first().isBlank()) return;
  sheet.insertRowsBefore(1, 1);
  // It took over how the row below looks, and what that offers.
  first().clearFormat().clearDataValidations();
}
