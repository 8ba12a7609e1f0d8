import { ensureSize } from "../platform/ensure-size";
import { warnOnResults } from "../platform/protect";
import type { Changes } from "../workbook/changes";
import { findFormulas, moveColumnsBack } from "../workbook/find-formulas";
import type { TableSpan } from "../workbook/formulas";
import { summaryFormula } from "../workbook/formulas";
import type { SummaryFormula, SummaryTab } from "../workbook/summary-layout";
import { FIRST_ROW, lastColumnOf, summaryFormulas } from "../workbook/summary-layout";
import { isStatic, placeFormula } from "./place-formula";
import { moveTop } from "./summary-top";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 200;

/** Puts the formulas of a summary tab in their cells, wherever people or an older set-up have put them. */
export function setUpSummary(sheet: Sheet, key: SummaryTab, span: TableSpan, changes: Changes): void {
  ensureSize(sheet, ROWS, lastColumnOf(key));
  if (key === "summary") bringSummaryBack(sheet, changes);
  else bringAnalysisBack(sheet);
  placeSummaryFormulas(sheet, key, span, changes);
  const row = Math.min(...summaryFormulas[key].map((formula) => formula.row));
  warnOnResults(sheet, sheet.getRange(row, 1, sheet.getMaxRows() - row + 1, lastColumnOf(key)));
}

/** Puts the formulas of a summary tab in their cells. */
export function placeSummaryFormulas(sheet: Sheet, key: SummaryTab, span: TableSpan, changes: Changes): void {
  for (const { parts, ...place } of summaryFormulas[key]) {
    placeFormula(sheet, { ...place, formula: summaryFormula(span, parts) }, changes);
  }
}

function bringSummaryBack(sheet: Sheet, changes: Changes): void {
  const [at] = findFormulas(sheet, "summary");
  if (at && at.column > 1) moveColumnsBack(sheet, "summary", at.column - 1);
  if (at?.row === FIRST_ROW) return;
  const first = sheet.getRange(1, 1);
  if (at === undefined && isStatic(first.getNote())) {
    // Static results of the first layout are ours, and the formula gives them again.
    sheet.getRange(1, 1, sheet.getMaxRows(), lastColumnOf("summary")).clearContent();
    first.clearNote();
  } else if (at?.row === 1) first.clearContent();
  if (at) moveTop(sheet, at.row, changes);
}

/** A formula that stands elsewhere would be in the way of its own successor. */
function bringAnalysisBack(sheet: Sheet): void {
  const wanted: readonly SummaryFormula[] = summaryFormulas.analysis;
  const at = findFormulas(sheet, "analysis");
  const pushed = (at[0]?.column ?? 1) - 1;
  if (pushed > 0) moveColumnsBack(sheet, "analysis", pushed);
  at.forEach((place, index) => {
    const own = wanted[index];
    if (!place || !own) return;
    const column = place.column - pushed;
    if (place.row !== own.row || column !== own.column) sheet.getRange(place.row, column).clearContent();
  });
}
