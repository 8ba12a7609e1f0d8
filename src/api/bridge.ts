import type { FormCells } from "../core/assessment/judge-cells";
import type { ShownFinding } from "../core/assessment/shown-finding";
import type { FixKind } from "../core/mending/mend-cell";
import type { RememberedHeadings } from "../core/pasting/guess-columns";
import type { ColumnKey } from "../core/register/columns";
import type { Verdict } from "../core/words/severity";
import type { ActivityCalls, ShownActivity } from "./bridge-activities";
import type { AwardCalls } from "./bridge-awards";
import type { CompareFreezeCalls } from "./bridge-compare-freeze";
import type { DashboardCalls } from "./bridge-dashboard";
import type { FreezeCalls } from "./bridge-freeze";
import type { NewProgrammeCalls } from "./bridge-new-programme";
import type { PaperCalls } from "./bridge-papers";
import type { PartCalls } from "./bridge-part";
import type { ProgressCalls } from "./bridge-progress";
import type { RememberCalls } from "./bridge-remember";
import type { ReminderCalls } from "./bridge-reminders";
import type { ReportCalls } from "./bridge-report";
import type { TrySettingsCalls } from "./bridge-settings";
import type { TraceCalls } from "./bridge-trace";
import type { UpgradeCalls, WorkbookRelease } from "./bridge-upgrade";
import type { CheckScope } from "./check-scope";
import type { Draft } from "./draft";
import type { FaultCode } from "./fault-code";
import type { ListedUnit } from "./listed-unit";
import type { WireProgramme } from "./wire-programme";

/**
 * What the page and the script say to each other. Every call takes and gives plain JSON: a single Date would make
 * `google.script.run` answer null for everything. Every answer is an `Answer`, so that the page always has words.
 */
export type Answer<T> =
  /** `keptAs`: how results are kept by now; somebody else may have changed it since the page was opened. */
  | { ok: true; value: T; keptAs?: KeptAs | undefined }
  /** `code` decides what the page offers; `message` is a sentence for people. */
  | {
      ok: false;
      code: FaultCode;
      message: string;
    };

/** A cell on the wire: dates are `{ date: "2022-05-31" }` or `{ date: "2022-05-31T07:00" }`, wall-clock. */
export type WireCell = string | number | boolean | null | { date: string };

export interface UnitFigures {
  unit: string;
  entered: number;
  byVerdict: Readonly<Record<Verdict, number>>;
  /** The unit's own target; null when none is set. */
  target: number | null;
  participants: number;
  /** Null when the workbook has no head count. */
  headCount: number | null;
  headCountOf: "staff" | "members";
  /** What it did for the campaign. */
  activities: readonly ShownActivity[];
}

export interface PhaseFigures {
  name: string;
  /** Wall-clock `yyyy-MM-ddTHH:mm`; null without a bound. */
  opens: string | null;
  closes: string | null;
}

/** How results are kept: `values` is the mode for many people. */
export type KeptAs = "formulas" | "values";

/** All that the page needs to start, in one call. */
export interface Bootstrap {
  version: string;
  /** Whether the workbook is of another release. */
  release: WorkbookRelease;
  programmeName: string;
  /** The settings as the rules take them, made with `encodeProgramme`: the page judges by this. */
  programme: WireProgramme;
  phases: readonly PhaseFigures[];
  /** Wall-clock now in the programme's zone, to count how long a phase still runs. */
  now: string;
  units: readonly ListedUnit[];
  /** The person's unit as last chosen; null before that. */
  myUnit: string | null;
  figures: UnitFigures | null;
  /** Sentences about the workbook that the person should know: static results, a blocked formula, a wrong locale. */
  warnings: readonly string[];
  /** Whether formulas are gone, changed or blocked, which `pageRepairFormulas` puts right. */
  repairable: boolean;
  results: {
    keptAs: KeptAs;
    /** Why `values` would do better, a sentence; empty where nothing speaks for them. */
    proposal: string;
    /** Whether the person may change it by `pageKeepResults`; false where there is neither a proposal nor `values`. */
    mayChange: boolean;
  };
  /** What the person filled in and did not save before the page was closed. */
  drafts: readonly Draft[];
}

export interface CheckedRow {
  /** Row of the sheet, from 1. */
  row: number;
  code: string;
  title: string;
  unit: string;
  authors: string;
  verdict: Verdict;
  phase: string;
  findings: readonly ShownFinding[];
  /** Cells of lists that hold something no list has: each value is asked about once. */
  asked: readonly Pick<CellChange, "column" | "old" | "oldText">[];
  /** What would put it right, where that can be derived. */
  fixes: readonly Fix[];
  /** What the row is told by, wherever it stands; hand it back as it is. */
  key: string;
}

/** A change of one cell: old to new. Applied only where the cell still holds `old`. */
export interface CellChange {
  row: number;
  column: ColumnKey;
  old: WireCell;
  /** What the cell would hold. */
  value: WireCell;
  /** As the sheet would show them. */
  oldText: string;
  newText: string;
  /** What the row is told by, wherever it stands; hand it back as it is. */
  key?: string;
}

/** A change that the script proposes. */
export interface Fix extends CellChange {
  kind: FixKind;
  /** The verdict the row would get with this row's fixes applied. */
  verdict: Verdict;
  /** A guess (the nearest unit to a name that no unit has): for a person to decide, not for "apply all". */
  suggested?: true;
}

export interface CheckAnswer {
  counts: Readonly<Record<Verdict, number>>;
  rows: readonly CheckedRow[];
  /** Rows with nothing to say of them are counted and not sent; a row may be sent for its fixes alone. */
  clean: number;
  /** Rows that were left out because the answer would be too long: the least urgent ones. */
  more: number;
  /** Rows of the whole register whose unit is not known. */
  unknownUnits: number;
}

export interface FixAnswer {
  applied: number;
  /** Cells that were left alone. */
  changed: readonly LeftAlone[];
  /** Hand back to `pageUndo` to take the whole application back. */
  undo: readonly CellChange[];
}

export interface LeftAlone {
  row: number;
  column: ColumnKey;
  expected: string;
  /** What somebody put there meanwhile; empty where nobody knows which row is meant. */
  found: string;
  /** Present where nobody knows: the rows that fit, none when the row is gone. */
  fitting?: readonly number[];
}

export interface SaveRequest {
  /** Made by the page for each filled form; a repeated save with the same key finds the row that was written. */
  key: string;
  cells: FormCells;
  /** Absent to append; else the row to change and the cells that the form was opened with. */
  edit?: { row: number; before: FormCells };
}

export interface SaveAnswer {
  row: number;
  code: string;
  verdict: Verdict;
  findings: readonly ShownFinding[];
  /** Set when an edited row was changed by somebody meanwhile: nothing was written. */
  conflict?: { row: number; cells: FormCells };
  /** Of an edit: hand back to `pageUndo` to take it back. */
  undo?: readonly CellChange[];
  /** Of an edit: cells that hold something else by now, which somebody typed right after they were written. */
  typedOver?: readonly { column: ColumnKey; found: string }[];
}

export interface SimilarTitle {
  row: number;
  title: string;
  unit: string;
  likeness: number;
}

export interface PasteAnswer {
  firstRow: number;
  rows: number;
  /** Hand back to `pageUndo` to take the whole block back; empty where it has more cells than that takes. */
  undo: readonly CellChange[];
}

/** A row of the register with the title of one that is about to be pasted. */
export interface NamesakeRow {
  row: number;
  cells: FormCells;
}

/** The functions of the script that the page calls: each takes one JSON text and gives one JSON text of an `Answer`. */
export interface PageCalls
  extends TraceCalls,
    ReportCalls,
    AwardCalls,
    RememberCalls,
    ReminderCalls,
    FreezeCalls,
    CompareFreezeCalls,
    TrySettingsCalls,
    NewProgrammeCalls,
    UpgradeCalls,
    DashboardCalls,
    PartCalls,
    PaperCalls,
    ActivityCalls,
    ProgressCalls {
  pageStart(request: Record<string, never>): Bootstrap;
  /** `remembered`: the choice holds beyond this opening of the page. */
  pageChooseUnit(request: { unit: string }): UnitFigures & { remembered: boolean };
  pageCheck(request: { scope: CheckScope }): CheckAnswer;
  pageSelect(request: { row: number; column: ColumnKey }): null;
  /** `missing`: cells of rows that are not to be found by their `key` any more, which got no mark. */
  pageMark(request: {
    cells: readonly { row: number; column: ColumnKey; text: string; key?: string | undefined }[];
  }): { marked: number; missing: number };
  pageClearMarks(request: Record<string, never>): { cleared: number };
  pageFix(request: { fixes: readonly CellChange[] }): FixAnswer;
  pageUndo(request: { fixes: readonly CellChange[] }): FixAnswer;
  /**
   * The row named or, for null, at the cursor; null where none is there, or not the one of that `key`.
   * `own`: the campaign's own columns, which the form has beside the others. `otherUnit`: the unit of the row where it is
   * not the person's own; empty else.
   */
  pageRow(request: {
    row: number | null;
    key?: string | undefined;
    own?: readonly ColumnKey[] | undefined;
  }): { row: number; cells: FormCells; otherUnit: string } | null;
  /** Keeps for the person what is filled in and not saved; `kept`: it is there when the page is opened again. */
  pageDrafts(request: { drafts: readonly Draft[] }): { kept: boolean };
  pageSimilar(request: { title: string; exceptRow: number | null }): readonly SimilarTitle[];
  pageSave(request: SaveRequest): SaveAnswer;
  pagePaste(request: {
    key: string;
    rows: readonly (readonly (readonly [ColumnKey, string])[])[];
  }): PasteAnswer;
  /** Remembers for the person and the unit what is said of headings of pasted lists; gives all that is remembered. */
  pageHeadings(request: { said: RememberedHeadings; unit: string }): RememberedHeadings;
  /** By `titleFingerprint`: the rows whose titles may be the same, and the last filled row (from 1). */
  pageNamesakes(request: { fingerprints: readonly number[] }): { last: number; rows: readonly NamesakeRow[] };
  pageWaiting(request: { unit: string }): readonly {
    row: number;
    code: string;
    /** As its cell says it. */
    unit: string;
    title: string;
    author: string;
    recognised: string;
    /** Why it can be registered no more, where its recognition came too late; else it waits for nothing but the portal. */
    tooLate?: string;
    /** For the page to judge what the row comes to. */
    cells: FormCells;
  }[];
  /** What was seen of each row tells it; what is left out counts as not seen. */
  pageRegister(request: {
    rows: readonly { row: number; code?: string | undefined; unit?: string | undefined; title: string }[];
    at: string;
  }): {
    written: number;
    changed: readonly number[];
    /** Hand back to `pageUndo` to take it back. */
    undo: readonly CellChange[];
  };
  pageSetUp(request: Record<string, never>): { sentence: string };
  /** Puts the formulas of the three tabs back as set-up would write them. */
  pageRepairFormulas(request: Record<string, never>): { sentence: string; warnings: readonly string[] };
  /** Refused to who may not change the settings. */
  pageKeepResults(request: { as: KeptAs }): { sentence: string };
}

export type CallName = keyof PageCalls;
export type RequestOf<N extends CallName> = Parameters<PageCalls[N]>[0];
export type ValueOf<N extends CallName> = ReturnType<PageCalls[N]>;

/**
 * What a call does to the workbook; the lock that the script takes and how long the page waits follow. `writes`: rows,
 * found by their headings. `laysOut`: by the places of this release's layout. `notes`: reads, then adds a line to the log.
 */
export type Deed = "reads" | "notes" | "writes" | "laysOut";

export const deeds: Readonly<Record<CallName, Deed>> = {
  pageStart: "reads",
  pageChooseUnit: "reads",
  pageCheck: "reads",
  pageSelect: "reads",
  pageMark: "writes",
  pageClearMarks: "writes",
  pageFix: "writes",
  pageUndo: "writes",
  pageRow: "reads",
  pageDrafts: "reads",
  pageSimilar: "reads",
  pageSave: "writes",
  pagePaste: "writes",
  pageHeadings: "reads",
  pageNamesakes: "reads",
  pageWaiting: "reads",
  pageRegister: "writes",
  pageSetUp: "writes",
  pageRepairFormulas: "laysOut",
  pageKeepResults: "laysOut",
  pageUpgradePlan: "reads",
  pageFreezes: "reads",
  pageFormulaWarnings: "reads",
  pageFreeze: "writes",
  pageShowFreeze: "reads",
  pageCompareFreeze: "notes",
  pageDashboard: "reads",
  pageSettings: "reads",
  pageTrySettings: "reads",
  pageApplySettings: "laysOut",
  pageNewProgramme: "laysOut",
  pageMayRemember: "reads",
  pageRemember: "laysOut",
  pageReportFields: "reads",
  pageReportPaper: "reads",
  pageReport: "writes",
  pageAwards: "reads",
  pageReminders: "reads",
  pageRows: "reads",
  pageLetterhead: "reads",
  pageTrace: "reads",
  pageTraceFigure: "reads",
  pageGoTo: "reads",
  pageAddActivity: "writes",
  pageTakeBackActivity: "writes",
  pagePart: "reads",
  pageProgress: "reads",
};
