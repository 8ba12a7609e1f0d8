import {
  type Grid,
  type JudgedWorkbook,
  judgeWorkbook,
  type WorkbookReading,
} from "../../core/assessment/open-workbook";
import type { Cell } from "../../core/reading/cell";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { identityColumns } from "../../core/register/row-identity";
import { numberFormats } from "../../core/summary/blocks/number-format";
import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import type { Part } from "../../core/words/summary-words";
import { tabs } from "../../core/words/words";
import { staticDone } from "../../messages/vi/press/static-vi";
import { freshNote, logWords, momentWords } from "../../messages/vi/setup-vi";
import { Fault } from "../platform/fault";
import { begin, end } from "../platform/journal";
import { valuesOf } from "../platform/values-of";
import { bringTopBack } from "../setup/bring-top-back";
import { displace } from "../setup/displace";
import { type BlockTab, type OwnBlock, type Rows, writeOwnBlock, writeOwnBlocks } from "../setup/own-block";
import { checkPlace, findSpan, placeCheck, spanIn } from "../setup/set-up-register";
import { placeSummaryFormulas } from "../setup/set-up-summary";
import { choicesIn, chosenIn, shownChecks, shownParts } from "../setup/shown-results";
import { momentStart } from "../setup/summary-top";
import { memoryOf, type SheetMemory } from "../workbook/block-memory";
import { type Changes, noChanges } from "../workbook/changes";
import { checkFormula, summaryFormula, type TableSpan } from "../workbook/formulas";
import { log } from "../workbook/log";
import { forgetTyped, keepFresh, markEdited, stopKeepingFresh, typedOver } from "../workbook/mode";
import { readCells } from "../workbook/read-workbook";
import { bringResultsBack, isUnmoved, mustFindTab, type RegisterTab } from "../workbook/register-tab";
import { momentCell, type SummaryTab, summaryFormulas, summaryTabs } from "../workbook/summary-layout";
import { type TabFinder, tabFinder } from "../workbook/tabs";
import { freshenRows } from "./fresh-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type StaticOutcome = { ok: true; sentence: string } | { ok: false; problems: readonly string[] };

/** How often rows may move while results are written beside them. */
const ATTEMPTS = 4;

/**
 * Writes what the formulas would show as values, marked as such, and keeps them fresh from then on (design: two ways to
 * keep the results): for the hours in which many people type, and the days on which custom functions hang. The whole workbook is judged before the first cell is written. Run it under the lock.
 */
export function writeStaticResults(
  spreadsheet: Spreadsheet,
  find = tabFinder(spreadsheet),
  changes = noChanges(),
): StaticOutcome {
  // Before the first read: what is edited from here on leaves a mark.
  const { wasOn, lastMark } = keepFresh();
  // Where values stand already, the next edit goes on with what a run that is cut off leaves.
  if (!wasOn) begin(spreadsheet, { what: "values", says: {} });
  const written = writeUntilStill(spreadsheet, wasOn, lastMark, changes, find);
  if (!written.ok) {
    if (wasOn) markEdited();
    else stopKeepingFresh();
  }
  end(spreadsheet);
  if (!written.ok) return written;
  const sentence = said(fill(staticDone.written, { rows: formatCount(written.value) }), changes);
  if (!wasOn) log(spreadsheet, [{ what: logWords.writeValues, detail: sentence }]);
  return { ok: true, sentence };
}

/** Puts every formula back in the place of the values. Run it under the lock. */
export function restoreFormulas(spreadsheet: Spreadsheet, find = tabFinder(spreadsheet)): StaticOutcome {
  const reading = readAll(spreadsheet, find);
  if (!reading.ok) return reading;
  const { workbook, tab, units, targets } = reading.value;
  const choices = chosenIn(spreadsheet, find);
  begin(spreadsheet, { what: "formulas", says: {} });
  // Before the first formula: nobody's edit writes values over it.
  stopKeepingFresh();
  const span = spanIn(tab.values, units);
  const changes = noChanges();
  // Reading waits for formulas that are at work: all of it before the first.
  for (const { key, sheet } of targets) if (key !== "register") bringTopBack(sheet, key, valuesOf(sheet));
  const showing = (parts: readonly Part[]) => shownParts(workbook, parts, choices);
  const checks = targets.flatMap(({ key, sheet, memory }) => {
    const present = { sheet, memory, isNew: false };
    return key === "register"
      ? placeCheck(present, span, changes, () => workbook)
      : placeSummaryFormulas(present, key, span, changes, showing);
  });
  for (const check of checks) check();
  showNoMoment(spreadsheet, find);
  end(spreadsheet);
  const sentence = said(staticDone.restored, changes);
  log(spreadsheet, [{ what: logWords.restoreFormulas, detail: sentence }]);
  return { ok: true, sentence };
}

const said = (sentence: string, { displaced }: Changes): string =>
  displaced > 0 ? `${sentence} ${fill(staticDone.displaced, { count: displaced })}` : sentence;

interface All {
  workbook: JudgedWorkbook;
  /** The register that it is made of, its results in their columns. */
  tab: RegisterTab;
  units: Grid;
  targets: readonly Target[];
}

/** The judged workbook, and what has to be asked before the first write: an answer is dear after it. */
function readAll(spreadsheet: Spreadsheet, find = tabFinder(spreadsheet)): WorkbookReading<All> {
  const inputs = readCells(spreadsheet, find);
  if (!inputs.ok) return inputs;
  const { register, settings, units, activities } = inputs.value;
  const reading = judgeWorkbook(register, settings, units, activities);
  if (!reading.ok) return reading;
  const workbook = reading.value;
  const tab = { ...workbook.register, values: register, sheet: find("register")! };
  if (bringResultsBack(tab)) return readAll(spreadsheet);
  return {
    ok: true,
    value: { workbook, tab, units, targets: targetsOf(find, ["register", ...summaryTabs]) },
  };
}

/**
 * Writes all blocks, again where rows moved or anything was edited since the mode is on; gives the number of judged rows.
 * `isAgain`: values stand there already.
 */
function writeUntilStill(
  spreadsheet: Spreadsheet,
  isAgain: boolean,
  lastMark: () => string,
  changes: Changes,
  find: TabFinder,
): WorkbookReading<number> {
  for (let attempt = 0, edited = ""; attempt < ATTEMPTS; attempt++) {
    const moment = new Date();
    const reading = readAll(spreadsheet, attempt === 0 ? find : undefined);
    if (!reading.ok && attempt > 0) throw new Fault("workbook", reading.problems.join("\n"));
    if (!reading.ok) return reading;
    const { workbook, tab, targets } = reading.value;
    if (isAgain) copyTyped(tab, workbook);
    writeTabs(spreadsheet, targets, workbook, moment, changes);
    // Whoever edits anything meanwhile leaves a mark; rows of the register that move leave none.
    const isStill = isUnmoved(tab, 1, tab.values.length, identityColumns);
    const mark = lastMark();
    if (isStill && mark === edited)
      return { ok: true, value: workbook.assessments.filter((each) => each !== undefined).length };
    edited = mark;
  }
  throw new Fault("busy", staticDone.moving);
}

/** Of many results not all are remembered: what was typed over those is told by where it was typed. */
function copyTyped(tab: RegisterTab, workbook: JudgedWorkbook): void {
  const typed = typedOver();
  if (typed.length > 0 && freshenRows(tab, workbook, typed)) forgetTyped(typed);
}

/** A tab that shows results. */
interface Target extends BlockTab {
  key: "register" | SummaryTab;
  memory: SheetMemory;
}

const targetsOf = (find: TabFinder, keys: readonly Target["key"][]): Target[] =>
  keys.flatMap((key) => {
    const sheet = find(key);
    const width = key === "register" && { width: checkPlace.width };
    return sheet ? [{ key, sheet, memory: memoryOf(sheet), ...width }] : [];
  });

/**
 * Writes what some tabs show, by the choices that stand there at that moment, and when the inputs were read. `isAgain`:
 * values stand there already.
 */
function writeTabs(
  spreadsheet: Spreadsheet,
  targets: readonly Target[],
  workbook: JudgedWorkbook,
  moment: Date,
  changes: Changes,
  isAgain = false,
): void {
  const kept = (formula: (span: TableSpan) => string) => ({
    note: freshNote,
    formula: () => formula(findSpan(mustFindTab(spreadsheet, "register"))),
    isAgain,
  });
  const checks = shownChecks(workbook);
  const seen: Partial<Record<Target["key"], Grid>> = {};
  const blocksOf = (key: Target["key"]): OwnBlock[] => {
    if (key === "register")
      return [{ ...checkPlace, shows: () => checks, byRow: true, kept: kept(checkFormula) }];
    const choices = choicesIn(seen.summary, seen.awards);
    return summaryFormulas[key].map(({ parts, ...place }) => {
      const rows = shownParts(workbook, parts, choices);
      return { ...place, shows: () => rows, kept: kept((span) => summaryFormula(span, parts)) };
    });
  };
  for (const { key, ...tab } of targets) {
    const look = (values: Grid) => {
      seen[key] = values;
      if (key !== "register" && bringTopBack(tab.sheet, key, values)) return undefined;
      return blocksOf(key);
    };
    if (writeOwnBlocks(tab, look, changes)) changes.moved.push(tabs[key]);
  }
  // Last: of a run that is cut off the figures may be newer than what is said of them, and never older.
  const sheetOf = (wanted: Target["key"]) => targets.find(({ key }) => key === wanted)?.sheet;
  const said = fill(momentWords, { time: formatMoment(wallTimeOf(moment)) });
  sayMoment(sheetOf("summary"), sheetOf("analysis"), said, changes);
}

/** Writes what the summary tabs show of inputs that were read at a moment. */
export const writeSummaries = (spreadsheet: Spreadsheet, workbook: JudgedWorkbook, moment: Date): void => {
  const targets = targetsOf(tabFinder(spreadsheet), summaryTabs);
  writeTabs(spreadsheet, targets, workbook, moment, noChanges(), true);
};

/** Takes the moment away: figures are those of now. */
export const showNoMoment = (spreadsheet: Spreadsheet, find = tabFinder(spreadsheet)): void =>
  sayMoment(find("summary"), find("analysis"), "");

/**
 * Says of which moment the figures are: in a cell of `Tổng hợp`, at which `Khen thưởng` points, and on `Phân tích`, whose
 * formula may fill each free cell, behind what its first cell shows. What people wrote in the cell gives way, by the log.
 */
function sayMoment(
  summary: Sheet | undefined,
  analysis: Sheet | undefined,
  moment: string,
  changes = noChanges(),
): void {
  const { row, column } = momentCell;
  const cell = summary?.getRange(row, column);
  const present: Cell = cell?.getValue() ?? moment;
  const isOurs = present === "" || String(present).startsWith(momentStart);
  if (summary && cell && present !== moment && (isOurs || moment)) {
    if (!isOurs) displace(summary, [{ row, column, text: cell.getFormula() || present }], changes);
    cell.setValue(moment);
  }
  const [first] = summaryFormulas.analysis;
  analysis
    ?.getRange(first.row, first.column)
    .setNumberFormat(moment ? `0;-0;0;@" – ${moment}"` : numberFormats.count);
}

/** Writes values in the place of the register's formula, marked as such. */
export function writeChecks(sheet: Sheet, span: TableSpan, rows: Rows, note: string): void {
  const kept = { note, formula: () => checkFormula(span) };
  writeOwnBlock({ sheet }, checkPlace, { shows: () => rows, byRow: true, kept }, noChanges());
}
