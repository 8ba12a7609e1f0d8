import type { Part } from "../../core/words/summary-words";

/** One formula of a summary tab: its cell, from 1, how wide it may spill, which parts. */
export interface SummaryFormula {
  row: number;
  column: number;
  width: number;
  parts: readonly Part[];
}

/** The tabs that show figures. */
export type SummaryTab = "summary" | "analysis";

/** Wide enough for ten phases; what is not filled stays empty. */
const WIDE = 24;

/** The row of `Tổng hợp` in which its figures begin; above them stand the title, the two choices and a hint. */
export const FIRST_ROW = 4;

/** The cells of `Tổng hợp` in which people choose: the day up to which rows count, and the order of the units. */
export const choiceCells = { asOf: { row: 2, column: 2 }, sortBy: { row: 2, column: 4 } } as const;

/**
 * The formulas of the two summary tabs. Blocks whose shares stand in the same columns share a formula, and on
 * `Tổng hợp` those come first whose number of rows is known when formats are set.
 */
export const summaryFormulas = {
  summary: [{ row: FIRST_ROW, column: 1, width: WIDE, parts: ["overview", "progress", "units", "officers"] }],
  analysis: [
    { row: 1, column: 1, width: WIDE, parts: ["kinds", "months", "quarters", "clusters", "clauses"] },
    { row: 1, column: WIDE + 2, width: 6, parts: ["rankingExplained"] },
    { row: 1, column: WIDE + 9, width: 11, parts: ["chartData"] },
  ],
} as const satisfies Record<SummaryTab, readonly SummaryFormula[]>;

/** The last column that the formulas of a tab may fill. */
export const lastColumnOf = (key: SummaryTab) =>
  Math.max(...summaryFormulas[key].map(({ column, width }) => column + width - 1));

/** Where each table of the charts' data stands on `Phân tích`: its first column and how many. */
export const chartColumns = {
  cumulative: { column: WIDE + 9, width: 4 },
  units: { column: WIDE + 14, width: 3 },
  clauses: { column: WIDE + 18, width: 2 },
} as const;

/** Columns of a block with one row a group, from 1, in a programme with so many phases. */
export function groupColumns(phases: number) {
  const benefit = 7 + phases + 1;
  return {
    phases: 8,
    benefit,
    target: benefit + 2,
    targetShare: benefit + 3,
    participation: benefit + 6,
  };
}

/** Rows of `Tổng hợp`, from 1, in a programme with so many targets: each block is followed by a blank row. */
export function summaryRows(targets: number) {
  const overviewShares = FIRST_ROW + 2;
  const firstTarget = FIRST_ROW + 5;
  return { overviewShares, firstTarget, units: firstTarget + targets + 1 };
}
