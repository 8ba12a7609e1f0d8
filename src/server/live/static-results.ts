import { judgeWorkbook } from "../../core/assessment/open-workbook";
import { isBlankCell } from "../../core/reading/cell";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { resultHeadings } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { freshNote, logWords, momentWords } from "../../messages/vi/setup-vi";
import { staticDone } from "../../messages/vi/vi";
import { Fault } from "../platform/fault";
import { begin, end } from "../platform/journal";
import { toText } from "../platform/safe-text";
import { type BlockPlace, blockName, type Rows, writeOwnBlock } from "../setup/own-block";
import { isStatic } from "../setup/place-formula";
import { checkPlace, findSpan, placeCheck } from "../setup/set-up-register";
import { placeSummaryFormulas } from "../setup/set-up-summary";
import { choicesOf, shownChecks, shownParts } from "../setup/shown-results";
import { rememberBlock } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
import { checkFormula, sameFormula, summaryFormula } from "../workbook/formulas";
import { log } from "../workbook/log";
import { keepFresh, stopKeepingFresh } from "../workbook/mode";
import { readCells } from "../workbook/read-workbook";
import { momentCell, summaryFormulas, summaryTabs } from "../workbook/summary-layout";
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
  const sentence = said(fill(staticDone.written, { rows }), changes);
  log(spreadsheet, [{ what: logWords.writeValues, detail: sentence }]);
  return { ok: true, sentence };
}

/** Puts every formula back in the place of the values. Run it under the lock. */
export function restoreFormulas(spreadsheet: Spreadsheet): StaticOutcome {
  const register = findTab(spreadsheet, "register");
  const reading = readAll(spreadsheet);
  if (!register || !reading.ok) return { ok: false, problems: reading.ok ? [] : reading.problems };
  begin(spreadsheet, { what: "formulas", says: {} });
  // Before the first formula: nobody's edit writes values over it.
  stopKeepingFresh();
  showMoment(spreadsheet, "");
  const span = findSpan(register);
  const changes: Changes = { said: [], displaced: 0 };
  placeCheck(register, span, changes);
  for (const key of summaryTabs) {
    const tab = findTab(spreadsheet, key);
    if (tab) placeSummaryFormulas(tab, key, span, changes);
  }
  end(spreadsheet);
  const sentence = said(staticDone.restored, changes);
  log(spreadsheet, [{ what: logWords.restoreFormulas, detail: sentence }]);
  return { ok: true, sentence };
}

const said = (sentence: string, { displaced }: Changes): string =>
  displaced > 0 ? `${sentence} ${fill(staticDone.displaced, { count: displaced })}` : sentence;

/** All that the results come from, and a text by which a later look tells whether it is the same still. */
function readAll(spreadsheet: Spreadsheet) {
  const inputs = readCells(spreadsheet);
  if (!inputs.ok) return inputs;
  const { register, settings, units, activities } = inputs.value;
  const reading = judgeWorkbook(register, settings, units, activities);
  if (!reading.ok) return reading;
  const choices = choicesOf(spreadsheet);
  // The results themselves are no input; below the last row stand only they.
  const rows = register.map((row) => row.slice(resultHeadings.length));
  const last = rows.findLastIndex((row) => !row.every(isBlankCell));
  const seen = JSON.stringify([rows.slice(0, last + 1), settings, units, activities, choices]);
  return { ok: true, value: { workbook: reading.value, choices, seen } } as const;
}

type All = Extract<ReturnType<typeof readAll>, { ok: true }>["value"];

/** Writes all blocks, again where rows, settings or units changed meanwhile; gives the number of judged rows. */
function writeUntilStill(spreadsheet: Spreadsheet, first: All, changes: Changes): number {
  let all = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    writeAll(spreadsheet, all, changes);
    const now = readAll(spreadsheet);
    if (!now.ok) throw new Fault("workbook", now.problems.join("\n"));
    if (now.value.seen === all.seen)
      return all.workbook.assessments.filter((assessment) => assessment !== undefined).length;
    all = now.value;
  }
  throw new Fault("busy", staticDone.moving);
}

function writeAll(spreadsheet: Spreadsheet, all: All, changes: Changes): void {
  const register = findTab(spreadsheet, "register");
  if (!register) return;
  const checks = shownChecks(all.workbook);
  writeValues(register, checkPlace, checkFormula(findSpan(register)), checks, noteNow(), changes);
  writeSummaries(spreadsheet, register, all, changes);
}

const now = () => formatMoment(wallTimeOf(new Date()));
const noteNow = () => fill(freshNote, { time: now() });

/** Writes what both summary tabs show, and the moment of it. */
export function writeSummaries(
  spreadsheet: Spreadsheet,
  register: Sheet,
  { workbook, choices }: Pick<All, "workbook" | "choices">,
  changes: Changes,
): void {
  const span = findSpan(register);
  const note = noteNow();
  for (const key of summaryTabs) {
    const tab = findTab(spreadsheet, key);
    if (!tab) continue;
    for (const { parts, ...place } of summaryFormulas[key]) {
      const rows = shownParts(workbook, parts, choices);
      writeValues(tab, place, summaryFormula(span, parts), rows, note, changes);
    }
  }
  showMoment(spreadsheet, fill(momentWords, { time: now() }));
}

/** Says on `Tổng hợp` of which moment its figures are; what people wrote in that cell stays. */
export function showMoment(spreadsheet: Spreadsheet, text: string): void {
  const cell = findTab(spreadsheet, "summary")?.getRange(momentCell.row, momentCell.column);
  const present = String(cell?.getValue() ?? "");
  if (present === text || (present !== "" && !present.startsWith(momentStart))) return;
  cell?.setValue(toText(text));
}

const momentStart = momentWords.slice(0, momentWords.indexOf("{"));

/** Writes values in the place of a formula, marked as such. */
export function writeValues(
  sheet: Sheet,
  place: BlockPlace,
  formula: string,
  rows: Rows,
  note: string,
  changes: Changes,
): void {
  const cell = sheet.getRange(place.row, place.column);
  const present = cell.getFormula();
  // What another formula shows is not told from what people typed.
  if (present.startsWith("=SK_") && !sameFormula(present, formula)) cell.setFormula(formula);
  const isOld = isStatic(cell.getNote());
  rememberBlock(sheet, blockName(place), rows, { beside: true });
  writeOwnBlock(sheet, place, { shows: () => rows, isOld }, changes);
  cell.setNote(note);
  rememberBlock(sheet, blockName(place), rows);
}
