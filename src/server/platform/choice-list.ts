type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Words to choose from. What else is typed is taken and marked, as a new rule does. */
export const choiceList = (words: readonly string[]): DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .build();

/** The same with what stands in some cells. */
export const choicesFrom = (cells: GoogleAppsScript.Spreadsheet.Range): DataValidation =>
  SpreadsheetApp.newDataValidation().requireValueInRange(cells, true).build();
