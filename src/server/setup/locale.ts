import { done } from "../../messages/vi/press/setup-texts-vi";
import type { Changes } from "../workbook/changes";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCALE = "vi_VN";

/** Whether numbers and days are read as in Vietnam, in the programme's zone. */
export const localeStands = (spreadsheet: Spreadsheet): boolean =>
  spreadsheet.getSpreadsheetLocale() === LOCALE &&
  spreadsheet.getSpreadsheetTimeZone() === Session.getScriptTimeZone();

export function setLocale(spreadsheet: Spreadsheet, changes: Changes): void {
  spreadsheet.setSpreadsheetLocale(LOCALE);
  spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  changes.said.push(done.localeZone);
}
