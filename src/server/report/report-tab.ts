import { WIDTH } from "../../core/report/kit/document";
import type { ReportFields } from "../../core/report/kit/letterhead";
import type { ReportId } from "../../core/report/reports";
import { unnamedReport } from "../../core/report/reports";
import type { ReportScope } from "../../core/report/scope";
import { findMarkedSheets, markSheet } from "../platform/sheet-mark";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a tab as a report, so that it is found again when somebody renames it. */
const MARK = "so-sang-kien-report";

/** What a tab says of the report in it. */
interface ReportMark extends ReportScope {
  report?: ReportId | undefined;
  /** Empty for the whole programme. */
  phase: string;
  /** The lines of the letterhead in force when it was made. */
  fields: Partial<ReportFields>;
}

/** The tab of one report, and what was said for the latest report of the same scope, whichever it was. */
export function findReport(spreadsheet: Spreadsheet, report: string, scope: ReportScope, phase: string) {
  const tabs = findMarkedSheets<ReportMark>(spreadsheet, MARK).filter(
    ({ says }) => says.kind === scope.kind && says.name === scope.name,
  );
  const tab = tabs.find(({ says }) => (says.report ?? unnamedReport) === report && says.phase === phase);
  return { sheet: tab?.sheet, said: (tab ?? tabs[tabs.length - 1])?.says.fields ?? {} };
}

/** Remembers what a tab holds; the column of keys is hidden. */
export function markReport(sheet: Sheet, mark: ReportMark): void {
  const report = mark.report === unnamedReport ? undefined : mark.report;
  markSheet(sheet.getRange(1, WIDTH + 1), MARK, { ...mark, report });
}
