import { judgeWorkbook, withActivities } from "../../core/assessment/open-workbook";
import { resultHeadings } from "../../core/register/columns";
import { faultOf } from "../platform/explain-fault";
import { unfinished } from "../platform/journal";
import { checkPlace } from "../setup/set-up-register";
import { chosenIn } from "../setup/shown-results";
import {
  type Freshness,
  freshness,
  inputsFingerprint,
  isKeptFresh,
  lastMark,
  rememberFreshness,
  stopKeepingFresh,
} from "../workbook/mode";
import { readActivityCells, readTab } from "../workbook/read-workbook";
import { bringResultsBack, mustFindTab, readRegisterTab } from "../workbook/register-tab";
import { refuseOtherLayout } from "../workbook/release";
import { freshenRows, type Typed } from "./fresh-rows";
import { showNoMoment, writeSummaries } from "./static-results";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is to be caught up with. */
export interface Wanted {
  /** Look at the inputs although nobody left a mark: inserted rows, scripts, imports and undone edits leave none. */
  look: boolean;
  /** Write the summaries now; else a minute after they were last written, at the earliest. */
  summaries: boolean;
  typed?: Typed | undefined;
}

/** Who saves waits 20 seconds for the lock, a simple trigger has 30: no round begins that may not end within so many. */
const ROUNDS_MS = 15_000;
/** Whoever chose a day waits for another's run: the title says that day at once. */
const CHOICE_MS = 12_000;
const MINUTE_MS = 60_000;
/** Who comes after goes on where it never comes to rest. */
const MOST_ROUNDS = 20;
/** What stands half done in these is brought to an end by the next writer, and not written over. */
const SWITCHES: ReadonlySet<string> = new Set(["values", "formulas", "newProgramme"]);

/** Whether the inputs were last looked at so long ago that they should be looked at again. */
export const isLongAgo = (): boolean => Date.now() - freshness().lookedAt >= MINUTE_MS;

const isBehind = () => lastMark() !== freshness().edited;

/**
 * Brings results that are kept as values up to date, in rounds as long as there are marks. Who finds another run at it
 * leaves it to that one. Throws where this person may not write: their mark waits for somebody who may.
 */
function catchUp(spreadsheet: Spreadsheet, wanted: Wanted): void {
  const end = Date.now() + ROUNDS_MS;
  let now = wanted;
  // A mark that is left between the last look and the lock's release would wait for the next edit.
  while (isKeptFresh() && (now.look || now.summaries || isBehind())) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(now.summaries && !now.look ? CHOICE_MS : 0)) return;
    let isInTime: boolean;
    try {
      isInTime = isOurs(spreadsheet) && rounds(spreadsheet, now, end);
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
    if (!isInTime) return;
    now = { look: false, summaries: false };
  }
}

/** Whether the results are this release's to write; an earlier one, which knows no mode, may have put formulas back. */
function isOurs(spreadsheet: Spreadsheet): boolean {
  if (!isKeptFresh()) return false;
  const marks = spreadsheet.getDeveloperMetadata();
  refuseOtherLayout(spreadsheet, marks);
  if (unfinished(marks).some(({ what }) => SWITCHES.has(what))) return false;
  const sheet = mustFindTab(spreadsheet, "register");
  if (!sheet.getRange(checkPlace.row, checkPlace.column).getFormula().startsWith("=SK_")) return true;
  stopKeepingFresh();
  showNoMoment(spreadsheet);
  return false;
}

/** Goes round until nothing is behind; gives whether it came to that in time. */
function rounds(spreadsheet: Spreadsheet, { summaries, typed }: Wanted, end: number): boolean {
  let isAsked = summaries;
  let longest = 0;
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const start = Date.now();
    const came = round(spreadsheet, isAsked, count === 0 ? typed : undefined);
    if (came === "unreadable") return false;
    if (came === "done" && !isBehind()) return true;
    isAsked &&= came !== "done";
    longest = Math.max(longest, Date.now() - start);
    if (Date.now() + longest > end) return false;
  }
  return false;
}

function round(spreadsheet: Spreadsheet, summaries: boolean, typed?: Typed): "done" | "moved" | "unreadable" {
  const before = freshness();
  const edited = lastMark();
  const tab = readRegisterTab(spreadsheet);
  if (bringResultsBack(tab)) return "moved";
  const settings = readTab(spreadsheet, "settings") ?? [];
  const units = readTab(spreadsheet, "units") ?? [];
  const reading = judgeWorkbook(tab.values, settings, units);
  // What keeps the whole table from being judged is said by the check and the sidebar; the results wait.
  if (!reading.ok) return "unreadable";
  const state: Freshness = { ...before, edited, lookedAt: Date.now(), isStuck: false };
  if (!freshenRows(tab, reading.value, typed)) return "moved";
  rememberFreshness(state);
  if (!summaries && Date.now() - before.summedAt < MINUTE_MS) return "done";
  // What the summaries alone are made of is not read for each edit.
  const activities = readActivityCells(spreadsheet);
  const rows = tab.values.map((row) => row.slice(resultHeadings.length));
  const shown = inputsFingerprint([[rows, settings, units, activities], chosenIn(spreadsheet)]);
  if (shown === before.summaries && !summaries) return "done";
  writeSummaries(spreadsheet, withActivities(reading.value, activities));
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
