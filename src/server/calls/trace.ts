import type { JudgedWorkbook } from "../../core/assessment/open-workbook";
import type { SummaryOptions } from "../../core/summary/blocks/summarise";
import { chosenOptions } from "../../core/summary/blocks/summarise-as-chosen";
import { createTracer, type Trace } from "../../core/summary/trace/trace";
import { fill } from "../../core/words/fill";
import { traceFaults } from "../../messages/vi/press/trace-vi";
import { Fault } from "../platform/fault";
import { readAwardCells } from "../setup/awards-top";
import { readSummaryChoices } from "../setup/summary-top";
import { findFormulas } from "../workbook/find-formulas";
import { mustFindTab, readWorkbook } from "../workbook/register-tab";
import { refuseOtherLayout } from "../workbook/release";
import { type SelectedFigure, selectedFigure } from "../workbook/selected-figure";
import { type SummaryFormula, summaryFormulas } from "../workbook/summary-layout";
import type { Call } from "./define-call";
import { isNothing, object, oneOf, wholeNumber } from "./is";
import { judgeRows } from "./judge-rows";
import { createLister } from "./trace-items";
import { tracedFigure } from "./traced-figure";

/** Says what the selected cell of a summary tab is, and lists what stands behind it. */
export const pageTrace: Call<"pageTrace"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    const selected = selectedFigure(spreadsheet);
    if (!selected) throw new Fault("other", traceFaults.elsewhere);
    // Where a figure stands is told by the layout.
    refuseOtherLayout(spreadsheet, spreadsheet.getDeveloperMetadata());
    const { sheet, tab, row, column, cell, shown } = selected;
    const whole = readWorkbook(spreadsheet);
    const workbook = { ...whole.table, assessments: judgeRows(whole) };
    const choices = readSummaryChoices(tab === "summary" ? sheet : mustFindTab(spreadsheet, "summary"));
    const options = chosenOptions(
      workbook,
      choices.asOf,
      choices.sortBy,
      tab === "awards" ? readAwardCells(sheet) : [],
    );
    if (typeof options === "string") throw new Fault("other", options);
    let found = traceIn(workbook, selected, summaryFormulas[tab], options);
    if (!found.ok || !isSame(found.value, shown)) {
      // People push formulas away by inserting rows and columns.
      const places = findFormulas(sheet, tab);
      const moved = summaryFormulas[tab].map((formula, index) => ({ ...formula, ...places[index] }));
      const again = traceIn(workbook, selected, moved, options);
      if (again.ok) found = again;
    }
    if (!found.ok) throw new Fault("other", fill(traceFaults.noFigure, { cell }));
    return {
      ...{ tab, row, column, cell },
      shown: isSame(found.value, shown) ? null : shown,
      ...tracedFigure(
        found,
        createLister(whole, { ...workbook, ...(options.asOf !== undefined && { asOf: options.asOf }) }),
        options.asOf,
      ),
    };
  },
};

/** The cell in the block of the formula that spills over it. */
function traceIn(
  workbook: JudgedWorkbook,
  { row, column }: SelectedFigure,
  formulas: readonly SummaryFormula[],
  options: SummaryOptions,
): Trace {
  const formula = formulas.find(
    (each) => row >= each.row && column >= each.column && column < each.column + each.width,
  );
  if (!formula) return { ok: false };
  return createTracer(workbook, formula.parts, options)(row - formula.row, column - formula.column);
}

/** What a sheet hands back of a number may differ in its last digit. */
function isSame(value: string | number, shown: string | number): boolean {
  if (typeof value !== "number" || typeof shown !== "number") return value === shown;
  return Math.abs(value - shown) <= 1e-9 * Math.abs(value);
}

const isPlace = wholeNumber(1);

/** Puts the cursor on a cell of one of our tabs. */
export const pageGoTo: Call<"pageGoTo"> = {
  takes: object({
    tab: oneOf("register", "units", "activities", "settings", "summary", "analysis", "awards"),
    row: isPlace,
    column: isPlace,
  }),
  answer({ tab, row, column }, spreadsheet) {
    const sheet = mustFindTab(spreadsheet, tab);
    sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns())).activate();
    return null;
  },
};
