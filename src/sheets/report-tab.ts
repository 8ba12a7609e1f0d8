import type { ReportFields } from "../report/letterhead";
import type { ReportScope } from "../report/scope";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a tab as a report, so that it is found again when somebody renames it. */
const MARK = "so-sang-kien-report";

/** What a tab says of the report in it. */
interface ReportMark extends ReportScope {
  /** Empty for the whole programme. */
  phase: string;
  /** The lines of the letterhead in force when it was made. */
  fields: Partial<ReportFields>;
}

export interface ReportTab {
  sheet: Sheet;
  mark: ReportMark;
  entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** The tabs that hold a report. */
function reportTabs(spreadsheet: Spreadsheet): ReportTab[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const entry = sheet.getDeveloperMetadata().find((each) => each.getKey() === MARK);
    if (!entry) return [];
    try {
      return [{ sheet, entry, mark: JSON.parse(entry.getValue() ?? "") as ReportMark }];
    } catch {
      // A mark that somebody else wrote.
      return [];
    }
  });
}

/** The tab of one report, and what was said for the latest report of the same scope. */
export function findReport(spreadsheet: Spreadsheet, scope: ReportScope, phase: string) {
  const tabs = reportTabs(spreadsheet).filter(
    ({ mark }) => mark.kind === scope.kind && mark.name === scope.name,
  );
  const tab = tabs.find(({ mark }) => mark.phase === phase);
  return { tab, said: (tab ?? tabs[tabs.length - 1])?.mark.fields ?? {} };
}

/** Remembers what a tab holds. */
export function markReport(sheet: Sheet, tab: ReportTab | undefined, mark: ReportMark): void {
  const text = JSON.stringify(mark);
  if (tab) tab.entry.setValue(text);
  else sheet.addDeveloperMetadata(MARK, text);
}
