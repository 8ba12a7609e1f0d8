import { logHeadings } from "../../messages/vi/setup-vi";
import { whoAmI } from "../platform/who-am-i";
import { findTab } from "./tabs";

/** One line of `Nhật ký`. */
export interface LogEntry {
  what: string;
  detail: string;
}

/** A cell holds 50,000 characters. */
const LONGEST = 49_000;

/** A detail in as many cells as it needs. */
function partsOf(detail: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < detail.length; at += LONGEST) parts.push(detail.slice(at, at + LONGEST));
  return parts;
}

/**
 * Appends lines below what is there; without the tab there is nothing to write to. Of a tab that was made just now, `fresh`,
 * nothing is asked: an answer would wait for all formulas.
 */
export function log(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  entries: readonly LogEntry[],
  fresh?: GoogleAppsScript.Spreadsheet.Sheet,
): void {
  const sheet = fresh ?? findTab(spreadsheet, "log");
  if (!sheet || entries.length === 0) return;
  const now = new Date();
  const person = whoAmI(spreadsheet, sheet);
  const rows = entries.flatMap(({ what, detail }) =>
    partsOf(detail).map((part) => [now, person, what, part]),
  );
  const start = fresh ? 2 : sheet.getLastRow() + 1;
  const missing = fresh ? 0 : start + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
  // What people typed stands in the details: the cells are text before they are written.
  sheet.getRange(start, 2, rows.length, logHeadings.length - 1).setNumberFormat("@");
  sheet.getRange(start, 1, rows.length, logHeadings.length).setValues(rows);
}

/** Logs what has been done already: not being able to log undoes nothing. */
export function logQuietly(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, entry: LogEntry): void {
  try {
    log(spreadsheet, [entry]);
    SpreadsheetApp.flush();
  } catch {
    // What was done stands in the history of versions too.
  }
}
