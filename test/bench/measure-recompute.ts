import { columnKeys, resultHeadings } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import { openBenchWorkbook, owner } from "./bench-workbook";

/** What one edit of the register costs in all the cells that show something of it. */
export interface RecomputeCost {
  /** Custom-function cells that ran anew. */
  cells: number;
  /** Milliseconds here, all of them; the median of several edits. */
  milliseconds: number;
  /** Seconds on Google: by the cost model, and what computing took here, one cell after the other. */
  seconds: number;
}

const EDITS = 5;
const ROW = 20;
const APPLIED = resultHeadings.length + columnKeys.indexOf("appliedOn");

/** Edits a set-up workbook of so many rows, and waits until every tab is up to date. */
export function measureRecompute(rows: number): RecomputeCost {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  const sheet = workbook.sheets().find(({ name }) => name === tabs.register);
  if (!sheet) throw new Error("The workbook has no register.");
  const runs = Array.from({ length: EDITS }, (_, edit) => {
    const before = addIn.customFunctionCosts.length;
    const start = performance.now();
    // Out of the window and in again, so that each edit changes figures.
    workbook.type(owner, sheet.id, ROW, APPLIED, edit % 2 === 0 ? "01/08/2021" : "01/10/2021");
    const milliseconds = performance.now() - start;
    return { milliseconds, costs: addIn.customFunctionCosts.slice(before) };
  }).sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds, costs } = runs[EDITS >> 1]!;
  const seconds = costs.reduce((sum, cost) => sum + cost.seconds, milliseconds / 1000);
  return { cells: costs.length, milliseconds, seconds };
}
