import type { Phase, Programme } from "../../core/programme/programme";
import { textKey } from "../../core/reading/text-key";
import { WIDTH } from "../../core/report/kit/document";
import { holdsReport } from "../../core/report/kit/kept-text";
import type { ReportFields } from "../../core/report/kit/letterhead";
import { fieldNames } from "../../core/report/kit/letterhead";
import type { ReportId } from "../../core/report/reports";
import { isReportId, unnamedReport } from "../../core/report/reports";
import type { ReportScope } from "../../core/report/scope";
import { protectionNames } from "../../messages/vi/vi";
import { lockOnce } from "../platform/protect";
import {
  findMarkedSheets,
  type Marked,
  type MarkReader,
  markSheet,
  namedSheets,
  unmarkSheet,
} from "../platform/sheet-mark";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab says of the report in it. */
interface ReportMark extends ReportScope {
  report?: ReportId | undefined;
  /** Empty for the whole programme. */
  phase: string;
  /** The campaign that it was made in; one that an earlier release made does not say. */
  campaign?: Campaign | undefined;
  /** The tab that was marked: a copy of it has the mark too. */
  tab?: number | undefined;
  /** The lines of the letterhead in force when it was made. */
  fields: Partial<ReportFields>;
  outcome?: ReportOutcome | undefined;
}

/** A campaign by its name and by when what the report is on runs: next year's may have the name of this one. */
interface Campaign {
  name: string;
  /** Null where there is no bound. */
  from: number | null;
  before: number | null;
}

export function campaignOf({ name, phases }: Programme, phase?: Phase): Campaign {
  const windows = phase ? [phase.window] : phases.map(({ window }) => window);
  const bound = (moment: number) => (Number.isFinite(moment) ? moment : null);
  return {
    name,
    from: bound(Math.min(...windows.map(({ from }) => from))),
    before: bound(Math.max(...windows.map(({ before }) => before))),
  };
}

const isOne = (a: Campaign, b: Campaign) =>
  textKey(a.name) === textKey(b.name) &&
  (a.from ?? -Infinity) < (b.before ?? Infinity) &&
  (b.from ?? -Infinity) < (a.before ?? Infinity);

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
    const { report, kind, name, phase, fields, outcome, campaign, tab } = Object(says) as Partial<
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
      campaign: campaignIn(campaign),
      tab: typeof tab === "number" ? tab : undefined,
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

function campaignIn(value: unknown): Campaign | undefined {
  const { name, from = null, before = null } = Object(value) as Partial<Campaign>;
  const isBound = (bound: unknown) => bound === null || typeof bound === "number";
  return typeof name === "string" && isBound(from) && isBound(before) ? { name, from, before } : undefined;
}

/** Whether a report belongs to a campaign; where its mark does not say, its heading names the campaign. */
function belongs({ sheet, says }: Marked<ReportMark>, campaign: Campaign): boolean {
  if (says.campaign) return isOne(says.campaign, campaign);
  const shown = sheet.getDataRange().getDisplayValues().flat();
  return shown.some((cell) => cell.includes(`“${campaign.name}”`));
}

/**
 * The tab of one report in a campaign, and what was said there for the latest report of the same scope, whichever it
 * was. A copy is the report only where the tab that it was made of is gone.
 */
export function findReport(
  spreadsheet: Spreadsheet,
  programme: Programme,
  report: string,
  scope: ReportScope,
  phase?: Phase,
  sheets = namedSheets(spreadsheet),
) {
  const tabs = findMarkedSheets(spreadsheet, mark, sheets)
    .filter(({ says }) => says.kind === scope.kind && says.name === scope.name)
    .filter((marked) => {
      const of = programme.phases.find(({ name }) => name === marked.says.phase);
      return belongs(marked, campaignOf(programme, of));
    });
  const those = tabs.filter(
    ({ says }) => (says.report ?? unnamedReport) === report && says.phase === (phase?.name ?? ""),
  );
  const tab = those.find(({ sheet, says }) => says.tab === sheet.getSheetId()) ?? those[0];
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
export function markReport(sheet: Sheet, says: ReportMark, tab: { isNew: boolean }): void {
  const report = says.report === unnamedReport ? undefined : says.report;
  markSheet(sheet, sheet.getRange(1, WIDTH + 1), mark.key, { ...says, report }, tab);
}

/** The units whose report on a phase of the campaign, or on the whole of it, stands in the workbook. */
export function reportedUnits(
  spreadsheet: Spreadsheet,
  programme: Programme,
  phase?: Phase,
): ReadonlySet<string> {
  const campaign = campaignOf(programme, phase);
  const those = findMarkedSheets(spreadsheet, mark).filter(
    (marked) =>
      marked.says.kind === "unit" && marked.says.phase === (phase?.name ?? "") && belongs(marked, campaign),
  );
  return new Set(those.map(({ says }) => says.name));
}
