import { resultRow } from "../assessment/result-row";
import { fill } from "../messages/fill";
import { logWords, staticNote } from "../messages/setup-vi";
import { staticDone } from "../messages/vi";
import { formatMoment, wallTimeOf } from "../reading/wall-time";
import { resultHeadings } from "../register/columns";
import { summariseAsChosen } from "../summary/summarise-as-chosen";
import type { Changes } from "./changes";
import { ensureSize } from "./ensure-size";
import { checkFormula } from "./formulas";
import { log } from "./log";
import { placeFormula } from "./place-formula";
import { readWorkbook } from "./read-workbook";
import { toValues } from "./safe-text";
import { findSpan } from "./set-up-register";
import { placeSummaryFormulas } from "./set-up-summary";
import type { SummaryFormula } from "./summary-layout";
import { summaryFormulas } from "./summary-layout";
import { readChoices } from "./summary-top";
import { findTab } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type StaticOutcome = { ok: true; sentence: string } | { ok: false; problems: readonly string[] };

/**
 * Writes what the formulas would show as values, marked as such: for the days on which Google's custom functions hang.
 * The whole workbook is judged before the first cell is written.
 */
export function writeStaticResults(spreadsheet: Spreadsheet): StaticOutcome {
  const reading = readWorkbook(spreadsheet);
  if (!reading.ok) return reading;
  const workbook = reading.value;
  const note = fill(staticNote, { time: formatMoment(wallTimeOf(new Date())) });
  const { register, assessments } = workbook;
  const rows = assessments.map((assessment, index) =>
    index === register.headingRow ? [...resultHeadings] : [...resultRow(assessment)],
  );
  const sheet = findTab(spreadsheet, "register");
  if (sheet) writeBlock(sheet, { row: 1, column: 1, width: resultHeadings.length }, rows, note);
  const summary = findTab(spreadsheet, "summary");
  const { asOf, sortBy } = summary ? readChoices(summary) : { asOf: "", sortBy: "" };
  for (const key of ["summary", "analysis"] as const) {
    const tab = findTab(spreadsheet, key);
    if (!tab) continue;
    for (const { parts, ...place } of summaryFormulas[key]) {
      writeBlock(tab, place, summariseAsChosen(workbook, parts, asOf, sortBy), note);
    }
  }
  const count = assessments.filter((assessment) => assessment !== undefined).length;
  const sentence = fill(staticDone.written, { rows: count });
  log(spreadsheet, [{ what: logWords.writeValues, detail: sentence }]);
  return { ok: true, sentence };
}

function writeBlock(
  sheet: Sheet,
  { row, column, width }: Omit<SummaryFormula, "parts">,
  rows: readonly (readonly (string | number)[])[],
  note: string,
): void {
  ensureSize(sheet, row + rows.length - 1, column + width - 1);
  sheet.getRange(row, column, sheet.getMaxRows() - row + 1, width).clearContent();
  sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1).setValues(toValues(rows));
  sheet.getRange(row, column).setNote(note);
}

/** Puts every formula back in the place of the values. */
export function restoreFormulas(spreadsheet: Spreadsheet): StaticOutcome {
  const register = findTab(spreadsheet, "register");
  const reading = readWorkbook(spreadsheet);
  if (!register || !reading.ok) return { ok: false, problems: reading.ok ? [] : reading.problems };
  const span = findSpan(register);
  const changes: Changes = { said: [] };
  placeFormula(register, { column: 1, width: resultHeadings.length, formula: checkFormula(span) }, changes);
  for (const key of ["summary", "analysis"] as const) {
    const tab = findTab(spreadsheet, key);
    if (tab) placeSummaryFormulas(tab, key, span, changes);
  }
  log(spreadsheet, [{ what: logWords.restoreFormulas, detail: staticDone.restored }]);
  return { ok: true, sentence: staticDone.restored };
}
