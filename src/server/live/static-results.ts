import {
  type Grid,
  type JudgedWorkbook,
  judgeWorkbook,
  type WorkbookReading,
} from "../../core/assessment/open-workbook";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { identityColumns } from "../../core/register/row-identity";
import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import { staticDone } from "../../messages/vi/press/static-vi";
import { freshNote, logWords, momentWords } from "../../messages/vi/setup-vi";
import { Fault } from "../platform/fault";
import { begin, end } from "../platform/journal";
import { toText } from "../platform/safe-text";
import { bringRowsBack } from "../setup/bring-rows-back";
import { type OwnBlock, type Rows, writeOwnBlock, writeOwnBlocks } from "../setup/own-block";
import { checkPlace, findSpan, placeCheck } from "../setup/set-up-register";
import { placeSummaryFormulas } from "../setup/set-up-summary";
import { choicesIn, shownChecks, shownParts } from "../setup/shown-results";
import { momentStart } from "../setup/summary-top";
import type { Changes } from "../workbook/changes";
import { checkFormula, summaryFormula, type TableSpan } from "../workbook/formulas";
import { log } from "../workbook/log";
import { keepFresh, lastMark, stopKeepingFresh } from "../workbook/mode";
import { readCells } from "../workbook/read-workbook";
import { bringResultsBack, isUnmoved, mustFindTab, type RegisterTab } from "../workbook/register-tab";
import { momentCell, type SummaryTab, summaryFormulas, summaryTabs } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type StaticOutcome = { ok: true; sentence: string } | { ok: false; problems: readonly string[] };

/** How often rows may move while results are written beside them. */
const ATTEMPTS = 4;

/**
 * Writes what the formulas would show as values, marked as such, and keeps them fresh from then on (design: two ways to
 * keep the results): for the hours in which many people type, and the days on which custom functions hang. The whole workbook is judged before the first cell is written. Run it under the lock.
 */
export function writeStaticResults(spreadsheet: Spreadsheet): StaticOutcome {
  const first = readAll(spreadsheet);
  if (!first.ok) return first;
  begin(spreadsheet, { what: "values", says: {} });
  const changes: Changes = { said: [], displaced: 0 };
  // Before the first value: what is edited from here on leaves a mark.
  keepFresh();
  const rows = writeUntilStill(spreadsheet, first.value, changes);
  end(spreadsheet);
  const sentence = said(fill(staticDone.written, { rows: formatCount(rows) }), changes);
  log(spreadsheet, [{ what: logWords.writeValues, detail: sentence }]);
  return { ok: true, sentence };
}

/** Puts every formula back in the place of the values. Run it under the lock. */
export function restoreFormulas(spreadsheet: Spreadsheet): StaticOutcome {
  const reading = readAll(spreadsheet);
  if (!reading.ok) return reading;
  const register = reading.value.tab.sheet;
  begin(spreadsheet, { what: "formulas", says: {} });
  // Before the first formula: nobody's edit writes values over it.
  stopKeepingFresh();
  const span = findSpan(register);
  const changes: Changes = { said: [], displaced: 0 };
  const figures = summaryTabs.flatMap((key) => {
    const sheet = findTab(spreadsheet, key);
    return sheet ? [{ key, sheet }] : [];
  });
  // Reading waits for formulas that are at work: all of it before the first.
  for (const { key, sheet } of figures) bringRowsBack(sheet, key, sheet.getDataRange().getValues());
  const checks = [placeCheck({ sheet: register, isNew: false }, span, changes)];
  for (const { key, sheet } of figures)
    checks.push(...placeSummaryFormulas({ sheet, isNew: false }, key, span, changes));
  for (const check of checks) check();
  showNoMoment(spreadsheet);
  end(spreadsheet);
  const sentence = said(staticDone.restored, changes);
  log(spreadsheet, [{ what: logWords.restoreFormulas, detail: sentence }]);
  return { ok: true, sentence };
}

const said = (sentence: string, { displaced }: Changes): string =>
  displaced > 0 ? `${sentence} ${fill(staticDone.displaced, { count: displaced })}` : sentence;

/** The judged workbook, and the register that it is made of, its results in their columns. */
function readAll(spreadsheet: Spreadsheet): WorkbookReading<{ workbook: JudgedWorkbook; tab: RegisterTab }> {
  const inputs = readCells(spreadsheet);
  if (!inputs.ok) return inputs;
  const { register, settings, units, activities } = inputs.value;
  const reading = judgeWorkbook(register, settings, units, activities);
  if (!reading.ok) return reading;
  const workbook = reading.value;
  const tab = { ...workbook.register, values: register, sheet: mustFindTab(spreadsheet, "register") };
  return bringResultsBack(tab) ? readAll(spreadsheet) : { ok: true, value: { workbook, tab } };
}

type All = Extract<ReturnType<typeof readAll>, { ok: true }>["value"];

/** Writes all blocks, again where rows moved or anything was edited meanwhile; gives the number of judged rows. */
function writeUntilStill(spreadsheet: Spreadsheet, first: All, changes: Changes): number {
  let all = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const edited = lastMark();
    const { workbook, tab } = all;
    writeTabs(spreadsheet, ["register", ...summaryTabs], workbook, changes);
    // Whoever edits anything meanwhile leaves a mark; rows of the register that move leave none.
    const isStill = isUnmoved(tab, 1, tab.values.length, identityColumns);
    if (isStill && lastMark() === edited)
      return workbook.assessments.filter((assessment) => assessment !== undefined).length;
    const now = readAll(spreadsheet);
    if (!now.ok) throw new Fault("workbook", now.problems.join("\n"));
    all = now.value;
  }
  throw new Fault("busy", staticDone.moving);
}

const now = () => formatMoment(wallTimeOf(new Date()));
const noteNow = () => fill(freshNote, { time: now() });

/**
 * Writes what some tabs show, and the moment of it, by the choices that stand there at that moment. `isAgain`: values
 * stand there already.
 */
function writeTabs(
  spreadsheet: Spreadsheet,
  keys: readonly ("register" | SummaryTab)[],
  workbook: JudgedWorkbook,
  changes: Changes,
  isAgain = false,
): void {
  const kept = (formula: (span: TableSpan) => string) => ({
    note: noteNow(),
    formula: () => formula(findSpan(mustFindTab(spreadsheet, "register"))),
    isAgain,
  });
  const checks = shownChecks(workbook);
  const seen: Partial<Record<"register" | SummaryTab, Grid>> = {};
  const blocksOf = (key: "register" | SummaryTab): OwnBlock[] => {
    if (key === "register")
      return [{ ...checkPlace, shows: () => checks, byRow: true, kept: kept(checkFormula) }];
    const choices = choicesIn(seen.summary, seen.awards);
    return summaryFormulas[key].map(({ parts, ...place }) => {
      const rows = shownParts(workbook, parts, choices);
      return { ...place, shows: () => rows, kept: kept((span) => summaryFormula(span, parts)) };
    });
  };
  for (const key of keys) {
    const sheet = findTab(spreadsheet, key);
    if (!sheet) continue;
    const tab = { sheet, ...(key === "register" && { width: checkPlace.width }) };
    const look = (values: Grid) => {
      seen[key] = values;
      if (key !== "register" && bringRowsBack(sheet, key, values)) return undefined;
      return blocksOf(key);
    };
    writeOwnBlocks(tab, look, changes);
    if (key !== "summary") continue;
    const moment = seen.summary?.[momentCell.row - 1]?.[momentCell.column - 1] ?? "";
    sayMoment(sheet, String(moment), fill(momentWords, { time: now() }));
  }
}

/** Writes what the summary tabs show, and the moment of it. */
export const writeSummaries = (spreadsheet: Spreadsheet, workbook: JudgedWorkbook): void => {
  writeTabs(spreadsheet, summaryTabs, workbook, { said: [], displaced: 0 }, true);
};

/** Takes the moment off `Tổng hợp`: its figures are those of now. */
export function showNoMoment(spreadsheet: Spreadsheet): void {
  const summary = findTab(spreadsheet, "summary");
  const cell = summary?.getRange(momentCell.row, momentCell.column);
  if (summary && cell) sayMoment(summary, String(cell.getValue()), "");
}

/** What people wrote in that cell stays. */
function sayMoment(summary: Sheet, present: string, text: string): void {
  if (present === text || (present !== "" && !present.startsWith(momentStart))) return;
  summary.getRange(momentCell.row, momentCell.column).setValue(toText(text));
}

/** Writes values in the place of the register's formula, marked as such. */
export function writeChecks(sheet: Sheet, span: TableSpan, rows: Rows, note: string): void {
  const kept = { note, formula: () => checkFormula(span) };
  writeOwnBlock(sheet, checkPlace, { shows: () => rows, byRow: true, kept }, { said: [], displaced: 0 });
}
