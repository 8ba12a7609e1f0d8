import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import type { Part } from "../../core/words/summary-words";
import { tabs } from "../../core/words/words";
import { downFrom } from "../platform/down-from";
import { protectionsOf, warnOnResults } from "../platform/protect";
import { blockText, memoryOf } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
import { findFormulas, moveColumnsBack } from "../workbook/find-formulas";
import type { TableSpan } from "../workbook/formulas";
import { summaryFormula } from "../workbook/formulas";
import type { SummaryFormula, SummaryTab } from "../workbook/summary-layout";
import { FIRST_ROW, lastColumnOf, summaryFormulas } from "../workbook/summary-layout";
import { bringTopBack } from "./bring-top-back";
import { displace } from "./displace";
import { type BlockPlace, blockName, type Rows, writeOwnBlock } from "./own-block";
import { type Check, growTab, isStatic, placeFormula } from "./place-formula";
import type { SetUpTab } from "./set-up-tab";
import { chosenIn, lateWorkbook, shownParts } from "./shown-results";
import { moveTop } from "./summary-top";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 200;

/** Puts the formulas of a summary tab in their cells, wherever people or an older set-up have put them; gives their checks. */
export function setUpSummary(tab: SetUpTab, key: SummaryTab, span: TableSpan, changes: Changes): Check[] {
  const { sheet, isNew } = tab;
  const present = protectionsOf(tab);
  growTab(tab, tabs[key], ROWS, lastColumnOf(key), changes);
  if (!isNew) {
    const isMoved = bringTopBack(sheet, key, sheet.getDataRange().getValues());
    if ((key === "summary" ? bringSummaryBack(sheet, changes) : bringBack(sheet, key)) || isMoved)
      changes.moved.push(tabs[key]);
    if (key === "analysis") clearFormerCharts(sheet, changes);
  }
  const checks = placeSummaryFormulas(tab, key, span, changes);
  const row = Math.min(...summaryFormulas[key].map((formula) => formula.row));
  warnOnResults(downFrom(sheet, row, 1, lastColumnOf(key)), present);
  return checks;
}

/** Puts the formulas of a summary tab in their cells. */
export function placeSummaryFormulas(
  tab: SetUpTab,
  key: SummaryTab,
  span: TableSpan,
  changes: Changes,
  showing = lateParts(() => tab.sheet.getParent()),
): Check[] {
  return summaryFormulas[key].map(({ parts, ...place }) => {
    const shows = () => showing(parts);
    const formula = summaryFormula(span, parts);
    return placeFormula(tab, { ...place, tab: tabs[key], formula, shows }, changes);
  });
}

/** What the formulas show, of a workbook that is read when it is asked for the first time. */
function lateParts(
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
): (parts: readonly Part[]) => Rows {
  const workbook = lateWorkbook(spreadsheet);
  return (parts) => {
    const read = workbook();
    return read ? shownParts(read, parts, chosenIn(spreadsheet())) : [];
  };
}

/** Gives whether columns had been pushed along. */
function bringSummaryBack(sheet: Sheet, changes: Changes): boolean {
  const [at] = findFormulas(sheet, "summary");
  const isPushed = at !== undefined && at.column > 1;
  if (isPushed) moveColumnsBack(sheet, "summary", at.column - 1);
  if (at?.row === FIRST_ROW) return isPushed;
  const first = sheet.getRange(1, 1);
  if (at === undefined && isStatic(first.getNote())) {
    clearOldValues(sheet, changes);
    first.clearNote();
  } else if (at?.row === 1) first.clearContent();
  if (at) moveTop(sheet, at.row, changes);
  return isPushed;
}

/** Static results of the first layout: what the formula shows again is ours, the rest goes to the log. */
function clearOldValues(sheet: Sheet, changes: Changes): void {
  const area = sheet.getRange(1, 1, sheet.getMaxRows(), lastColumnOf("summary"));
  const workbook = lateWorkbook(() => sheet.getParent())();
  const choices = { asOf: "", sortBy: "", awards: [] };
  const rows = workbook ? shownParts(workbook, summaryFormulas.summary[0].parts, choices) : [];
  const shown = new Set(rows.flat().map(blockText));
  const formulas = area.getFormulas();
  const cells: Cell[][] = area.getValues();
  displace(
    sheet,
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        isBlankCell(cell) || shown.has(blockText(cell))
          ? []
          : [{ row: r + 1, column: c + 1, text: formulas[r]?.[c] || cell }],
      ),
    ),
    changes,
  );
  area.clearContent();
}

/** Where earlier layouts had the data of the charts. */
const formerCharts: BlockPlace = { row: 1, column: 33, width: 12 };

/** Values of ours in the place of a formula that stands elsewhere today: no formula there says that they are ours. */
function clearFormerCharts(sheet: Sheet, changes: Changes): void {
  const { row, column, width } = formerCharts;
  if (sheet.getMaxColumns() < column + width - 1) return;
  const cell = sheet.getRange(row, column);
  if (!isStatic(cell.getNote())) return;
  writeOwnBlock({ sheet }, formerCharts, { shows: () => [] }, changes);
  memoryOf(sheet).forget(blockName(formerCharts));
  cell.clearNote();
}

/** A formula that stands elsewhere would be in the way of its own successor. Gives whether columns had been pushed along. */
function bringBack(sheet: Sheet, key: Exclude<SummaryTab, "summary">): boolean {
  const wanted: readonly SummaryFormula[] = summaryFormulas[key];
  const at = findFormulas(sheet, key);
  const pushed = (at[0]?.column ?? 1) - 1;
  if (pushed > 0) moveColumnsBack(sheet, key, pushed);
  at.forEach((place, index) => {
    const own = wanted[index];
    if (!place || !own) return;
    const column = place.column - pushed;
    if (place.row !== own.row || column !== own.column) sheet.getRange(place.row, column).clearContent();
  });
  return pushed > 0;
}
