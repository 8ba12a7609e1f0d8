import { WIDTH } from "../../core/report/kit/document";
import { holdsReport } from "../../core/report/kit/kept-text";
import type { ReportFields } from "../../core/report/kit/letterhead";
import { fieldNames } from "../../core/report/kit/letterhead";
import type { ReportId } from "../../core/report/reports";
import { isReportId, unnamedReport } from "../../core/report/reports";
import type { ReportScope } from "../../core/report/scope";
import { protectionNames } from "../../messages/vi/vi";
import { lockOnce } from "../platform/protect";
import { findMarkedSheets, type MarkReader, markSheet, unmarkSheet } from "../platform/sheet-mark";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab says of the report in it. */
interface ReportMark extends ReportScope {
  report?: ReportId | undefined;
  /** Empty for the whole programme. */
  phase: string;
  /** The lines of the letterhead in force when it was made. */
  fields: Partial<ReportFields>;
  outcome?: ReportOutcome | undefined;
}

/** What answered the request that made a report: the same request again is answered by it. */
export interface ReportOutcome {
  key: string;
  again: boolean;
  entered: number;
  eligible: number;
}

/** Marks a tab as a report, so that it is found again when somebody renames it. */
const mark: MarkReader<ReportMark> = {
  key: "so-sang-kien-report",
  read(says) {
    const { report, kind, name, phase, fields, outcome } = Object(says) as Partial<
      Record<keyof ReportMark, unknown>
    >;
    if (kind !== "unit" && kind !== "cluster" && kind !== "all") return undefined;
    if (report !== undefined && !isReportId(report)) return undefined;
    if (typeof name !== "string" || typeof phase !== "string") return undefined;
    const given = Object(fields) as Partial<Record<keyof ReportFields, unknown>>;
    const known = fieldNames.filter((field) => typeof given[field] === "string");
    return {
      ...{ report, kind, name, phase },
      fields: Object.fromEntries(known.map((field) => [field, given[field]])),
      outcome: outcomeOf(outcome),
    };
  },
  fits: (sheet) => holdsReport(sheet.getDataRange().getDisplayValues()),
};

function outcomeOf(value: unknown): ReportOutcome | undefined {
  const { key, again, entered, eligible } = Object(value) as Partial<ReportOutcome>;
  const isOne =
    typeof key === "string" &&
    typeof again === "boolean" &&
    typeof entered === "number" &&
    typeof eligible === "number";
  return isOne ? { key, again, entered, eligible } : undefined;
}

/** The tab of one report, and what was said for the latest report of the same scope, whichever it was. */
export function findReport(spreadsheet: Spreadsheet, report: string, scope: ReportScope, phase: string) {
  const tabs = findMarkedSheets(spreadsheet, mark).filter(
    ({ says }) => says.kind === scope.kind && says.name === scope.name,
  );
  const tab = tabs.find(({ says }) => (says.report ?? unnamedReport) === report && says.phase === phase);
  return {
    sheet: tab?.sheet,
    outcome: tab?.says.outcome,
    said: (tab ?? tabs[tabs.length - 1])?.says.fields ?? {},
  };
}

/** Leaves the reports of a campaign that ended as they are: locked, and made again by nobody. */
export function closeReports(spreadsheet: Spreadsheet): void {
  for (const { sheet } of findMarkedSheets(spreadsheet, mark)) {
    lockOnce(sheet, protectionNames.kept);
    unmarkSheet(sheet, mark.key);
  }
}

/** Whether a tab has the mark of a report, of whatever. */
export const isReport = (spreadsheet: Spreadsheet, tab: Sheet): boolean =>
  findMarkedSheets(spreadsheet, mark).some(({ sheet }) => sheet.getSheetId() === tab.getSheetId());

/** Remembers what a tab holds; the column of keys is hidden. */
export function markReport(sheet: Sheet, says: ReportMark): void {
  const report = says.report === unnamedReport ? undefined : says.report;
  markSheet(sheet.getRange(1, WIDTH + 1), mark.key, { ...says, report });
}

/** The units whose report on a phase (empty for the whole programme) stands in the workbook. */
export const reportedUnits = (spreadsheet: Spreadsheet, phase: string): ReadonlySet<string> =>
  new Set(
    findMarkedSheets(spreadsheet, mark).flatMap(({ says }) =>
      says.kind === "unit" && says.phase === phase ? [says.name] : [],
    ),
  );
