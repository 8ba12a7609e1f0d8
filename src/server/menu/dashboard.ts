/** Pixels; a sheet of A4 lying on its side shows as much. */
const WIDTH = 1000;
const HEIGHT = 700;

/** Opens the pictures of the figures in a dialog, to read and to print; the page asks for its data itself. */
export function openDashboard(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile("dashboard").setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
