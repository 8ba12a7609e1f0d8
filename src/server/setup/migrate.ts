import { fill } from "../../core/words/fill";
import { upgradeDone } from "../../messages/vi/press/setup-texts-vi";
import { logWords } from "../../messages/vi/setup-vi";
import { marksOf } from "../platform/book-marks";
import type { LogEntry } from "../workbook/log";
import { log } from "../workbook/log";
import type { Age } from "../workbook/release";
import { ageOf, beginRelease, finishRelease, present } from "../workbook/release";
import { mustChangeSettings } from "../workbook/settings-tab";
import { findTab, type TabFinder } from "../workbook/tabs";
import { planUpgrade } from "./plan-upgrade";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was done, in a sentence, and `Nhật ký` where it was made just now and has no lines yet. */
export interface SetUpDone {
  sentence: string;
  freshLog: GoogleAppsScript.Spreadsheet.Sheet | undefined;
}

/**
 * Runs a set-up, which brings a workbook of an older release to the layout of this one. The release is recorded first,
 * as not finished, so that a run that was cut off is known and done again, and an older script keeps its hands off.
 */
export function migrating(spreadsheet: Spreadsheet, find: TabFinder, setUp: () => SetUpDone): string {
  const age = ageOf(spreadsheet, marksOf(spreadsheet), find);
  if (age.kind === "older") prepare(spreadsheet);
  beginRelease(spreadsheet, age);
  const { sentence, freshLog } = setUp();
  log(spreadsheet, [entryOf(age, sentence)], freshLog);
  if (age.kind === "older") finishRelease(spreadsheet);
  return sentence;
}

/** Refuses before the first write whoever may not do all of it, and notes which formulas point at what will move. */
function prepare(spreadsheet: Spreadsheet): void {
  const settings = findTab(spreadsheet, "settings");
  if (settings) mustChangeSettings(settings);
  const cells = planUpgrade(spreadsheet).flatMap(({ kind, tab, names }) =>
    kind === "references" ? names.map((cell) => `${tab}!${cell}`) : [],
  );
  if (cells.length > 0) {
    const detail = fill(upgradeDone.references, { cells: cells.join(", ") });
    log(spreadsheet, [{ what: upgradeDone.upgrade, detail }]);
  }
}

function entryOf(age: Age, sentence: string): LogEntry {
  const { version: app } = present;
  const words = upgradeDone;
  if (age.kind !== "older") return { what: logWords.setUp, detail: fill(words.setUp, { sentence, app }) };
  const { version } = age;
  return { what: words.upgrade, detail: fill(words.upgraded, { version, app, sentence }) };
}
