import type { CheckReport } from "../../core/assessment/check-report";
import { checkReport } from "../../core/assessment/check-report";
import { checkWords } from "../../messages/vi/vi";
import { isStatic } from "../setup/place-formula";
import { readWorkbook } from "../workbook/read-workbook";
import { findTab } from "../workbook/tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type CheckOutcome =
  | { ok: true; report: CheckReport; warnings: readonly string[] }
  | { ok: false; problems: readonly string[] };

/** How many rows the dialog names; the sidebar lists them all. */
const FIRST_ROWS = 10;

/** Judges the whole register anew and looks after the formula. Reads each tab once and writes nothing. */
export function check(spreadsheet: Spreadsheet): CheckOutcome {
  const reading = readWorkbook(spreadsheet);
  if (!reading.ok) return reading;
  return { ok: true, report: checkReport(reading.value, FIRST_ROWS), warnings: warningsOf(spreadsheet) };
}

/** What the person should know of the workbook as a whole: static results, a lost or blocked formula, another locale. */
export function warningsOf(spreadsheet: Spreadsheet): string[] {
  const warnings: string[] = [];
  const cell = findTab(spreadsheet, "register")?.getRange(1, 1);
  if (cell && isStatic(cell.getNote())) warnings.push(checkWords.staticResults);
  else if (cell && !cell.getFormula().startsWith("=SK_KIEMTRA(")) warnings.push(checkWords.formulaGone);
  else if (String(cell?.getValue()) === "#REF!") warnings.push(checkWords.formulaBlocked);
  if (
    spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone() ||
    spreadsheet.getSpreadsheetLocale() !== "vi_VN"
  ) {
    warnings.push(checkWords.locale);
  }
  return warnings;
}
