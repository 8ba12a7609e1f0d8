import { judgeWorkbook, withActivities } from "../../core/assessment/open-workbook";
import { resultHeadings } from "../../core/register/columns";
import { faultOf } from "../platform/explain-fault";
import { unfinished } from "../platform/journal";
import { checkPlace } from "../setup/set-up-register";
import { chosenIn } from "../setup/shown-results";
import {
  type Freshness,
  forgetTyped,
  freshness,
  inputsFingerprint,
  isBehind,
  isKeptFresh,
  lastMark,
  rememberFreshness,
  stopKeepingFresh,
  type Typed,
  typedOver,
} from "../workbook/mode";
import { readActivityCells, readTab } from "../workbook/read-workbook";
import { bringResultsBack, mustFindTab, readRegisterTab } from "../workbook/register-tab";
import { refuseOtherLayout } from "../workbook/release";
import { freshenRows } from "./fresh-rows";
import { showNoMoment, writeSummaries } from "./static-results";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is to be caught up with. */
export interface Wanted {
  /** Look at the inputs although nobody left a mark: inserted rows, scripts, imports and undone edits leave none. */
  look: boolean;
  /** Write the summaries now; else a minute after they were last written, at the earliest. */
  summaries: boolean;
  /** What this run is told to say if it puts results back there. */
  typed?: Typed | undefined;
}

/** Who saves waits 20 seconds for the lock: it is given back where a round may not end within so many. */
const ROUNDS_MS = 15_000;
/** A simple trigger has 30: no round begins that may not end within so many. */
const RUN_MS = 25_000;
/** In which whoever waits takes the lock. */
const PAUSE_MS = 1000;
/** No round is short enough. */
const NEVER = Number.POSITIVE_INFINITY;
/** Whoever chose a day waits for another's run: the title says that day at once. */
const CHOICE_MS = 12_000;
const MINUTE_MS = 60_000;
/** Who comes after goes on where it never comes to rest. */
const MOST_ROUNDS = 20;
/** What stands half done in these is brought to an end by the next writer, and not written over. */
const HALF_DONE: ReadonlySet<string> = new Set(["formulas", "newProgramme"]);

/** Whether the inputs were last looked at so long ago that they should be looked at again. */
export const isLongAgo = (): boolean => Date.now() - freshness().lookedAt >= MINUTE_MS;

/**
 * Brings results that are kept as values up to date, in rounds as long as there are marks. Who finds another run at it
 * leaves it to that one. Throws where this person may not write: their mark waits for somebody who may.
 */
function catchUp(spreadsheet: Spreadsheet, wanted: Wanted): void {
  const end = Date.now() + RUN_MS;
  let now = wanted;
  // A mark that is left between the last look and the lock's release would wait for the next edit.
  while (now.look || now.summaries ? isKeptFresh() : isBehind()) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(now.summaries && !now.look ? CHOICE_MS : 0)) return;
    let lacking: number;
    try {
      lacking = isOurs(spreadsheet) ? rounds(spreadsheet, now, Math.min(end, Date.now() + ROUNDS_MS)) : NEVER;
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
    if (Date.now() + PAUSE_MS + lacking > end) return;
    if (lacking > 0) Utilities.sleep(PAUSE_MS);
    now = { look: false, summaries: false };
  }
}

/**
 * Whether the results are this release's to write; an earlier one, which knows no mode, may have put formulas back, and a
 * switch that was cut off before its first value has left them.
 */
function isOurs(spreadsheet: Spreadsheet): boolean {
  if (!isKeptFresh()) return false;
  const marks = spreadsheet.getDeveloperMetadata();
  refuseOtherLayout(spreadsheet, marks);
  if (unfinished(marks).some(({ what }) => HALF_DONE.has(what))) return false;
  const { row, column } = checkPlace;
  const sheet = mustFindTab(spreadsheet, "register");
  if (!sheet.getRange(row, column).getFormula().startsWith("=SK_")) return true;
  // Somebody typed it over the results, where it shows nothing.
  if (typedOver().some((typed) => typed.row === row && typed.column === column)) return true;
  stopKeepingFresh();
  showNoMoment(spreadsheet);
  return false;
}

/** Goes round until nothing is behind, or so long; gives what one more round may take, in milliseconds, else 0. */
function rounds(spreadsheet: Spreadsheet, { summaries, typed }: Wanted, end: number): number {
  let isAsked = summaries;
  let longest = 0;
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const start = Date.now();
    const came = round(spreadsheet, isAsked, count === 0 ? typed : undefined);
    if (came === "unreadable") return NEVER;
    if (came === "done" && !isBehind()) return 0;
    isAsked &&= came !== "done";
    longest = Math.max(longest, Date.now() - start);
    if (Date.now() + longest > end) return longest;
  }
  return NEVER;
}

function round(spreadsheet: Spreadsheet, summaries: boolean, now?: Typed): "done" | "moved" | "unreadable" {
  const start = new Date();
  const before = freshness();
  const edited = lastMark();
  const tab = readRegisterTab(spreadsheet);
  // After the table: of all that stands in it.
  const typed = typedOver();
  if (bringResultsBack(tab)) return "moved";
  const settings = readTab(spreadsheet, "settings") ?? [];
  const units = readTab(spreadsheet, "units") ?? [];
  const reading = judgeWorkbook(tab.values, settings, units);
  // What keeps the whole table from being judged is said by the check and the sidebar; the results wait.
  if (!reading.ok) return "unreadable";
  const state: Freshness = { ...before, edited, lookedAt: start.getTime(), isStuck: false };
  if (!freshenRows(tab, reading.value, typed, now)) return "moved";
  forgetTyped(typed);
  rememberFreshness(state);
  if (!summaries && Date.now() - before.summedAt < MINUTE_MS) return "done";
  // What the summaries alone are made of is not read for each edit.
  const activities = readActivityCells(spreadsheet);
  const rows = tab.values.map((row) => row.slice(resultHeadings.length));
  const shown = inputsFingerprint([[rows, settings, units, activities], chosenIn(spreadsheet)]);
  if (shown === before.summaries && !summaries) return "done";
  writeSummaries(spreadsheet, withActivities(reading.value, activities), start);
  rememberFreshness({ ...state, summaries: shown, summedAt: Date.now() });
  return "done";
}

/** The same behind something else, which must not fail by it: what is behind stays marked for whoever comes after. */
export function catchUpQuietly(spreadsheet: Spreadsheet, wanted: Wanted): void {
  try {
    catchUp(spreadsheet, wanted);
  } catch (error) {
    if (faultOf(error).code === "noPermission") rememberFreshness({ ...freshness(), isStuck: true });
  }
}
