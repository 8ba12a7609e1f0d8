import { menuWords } from "../messages/setup-vi";

/** Opens the pictures of the figures in a dialog, to read and to print. */
export function openDashboard(): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(""), menuWords.dashboard);
}
