import { resultRow } from "../../core/assessment/result-row";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { resultHeadings } from "../../core/register/columns";
import { summariseAsChosen } from "../../core/summary/blocks/summarise-as-chosen";
import { fill } from "../../core/words/fill";
import { logWords, staticNote } from "../../messages/vi/setup-vi";
import { staticDone } from "../../messages/vi/vi";
import { ensureSize } from "../platform/ensure-size";
import { toValues } from "../platform/safe-text";
import { placeFormula } from "../setup/place-formula";
import { findSpan } from "../setup/set-up-register";
import { placeSummaryFormulas } from "../setup/set-up-summary";
import { readChoices } from "../setup/summary-top";
import type { Changes } from "../workbook/changes";
import { checkFormula } from "../workbook/formulas";
import { log } from "../workbook/log";
import { readWorkbook } from "../workbook/read-workbook";
import type { SummaryFormula } from "../workbook/summary-layout";
import { summaryFormulas } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";

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
