import { chartPlaces } from "../../core/summary/blocks/chart-table";
import { awardChoiceLabels, awardHeadings } from "../../core/words/award-words";
import type { Part } from "../../core/words/summary-words";

/** One formula of a summary tab: its cell, from 1, how wide it may spill, which parts. */
export interface SummaryFormula {
  row: number;
  column: number;
  width: number;
  parts: readonly Part[];
}

/** The tabs that show figures. */
export const summaryTabs = ["summary", "analysis", "awards"] as const;
export type SummaryTab = (typeof summaryTabs)[number];

/** Wide enough for ten phases; what is not filled stays empty. */
const WIDE = 24;
/** Where the data of the charts begin on `Phân tích`, hidden behind a blank column. */
const CHARTS = WIDE + 2;

/** The row of `Tổng hợp` in which its figures begin; above them stand the title, the two choices and a sentence. */
export const FIRST_ROW = 4;

/** The cells of `Tổng hợp` in which people choose: the day up to which rows count, and the order of the units. */
export const choiceCells = { asOf: { row: 2, column: 2 }, sortBy: { row: 2, column: 4 } } as const;

/** The cell of `Tổng hợp` that answers in one sentence. */
export const answerCell = { row: 3, column: 1 } as const;

/** The cell of `Tổng hợp` that says of which moment its figures are, where they are values. */
export const momentCell = { row: 2, column: 6 } as const;

/** The row of `Khen thưởng` in which its figures begin; above them stand the title, the choices and a hint. */
export const FIRST_AWARD_ROW = 5;

/** The cells of `Khen thưởng` in which people choose, side by side, with their names above. */
export const awardCells = { row: 3, column: 2, width: Object.keys(awardChoiceLabels).length } as const;

/**
 * The formulas of the summary tabs. Blocks whose shares stand in the same columns share a formula, and on
 * `Tổng hợp` those come first whose number of rows is known when formats are set.
 */
export const summaryFormulas = {
  summary: [
    {
      row: FIRST_ROW,
      column: 1,
      width: WIDE,
      parts: ["overview", "progress", "units", "officers"],
    },
  ],
  analysis: [
    {
      row: 1,
      column: 1,
      width: WIDE,
      parts: [
        "asOf",
        "kinds",
        "months",
        "quarters",
        "clusterCounts",
        "clusterTargets",
        "ownChoices",
        "clauses",
      ],
    },
    {
      row: 1,
      column: CHARTS,
      width: chartPlaces.clauses.column + chartPlaces.clauses.width,
      parts: ["chartData"],
    },
  ],
  awards: [
    {
      ...{ row: FIRST_AWARD_ROW, column: 1, width: Object.keys(awardHeadings.units).length },
      parts: ["awardUnits", "awardPeople", "outstanding"],
    },
  ],
} as const satisfies Record<SummaryTab, readonly SummaryFormula[]>;

/** The last column that the formulas of a tab may fill. */
export const lastColumnOf = (key: SummaryTab) =>
  Math.max(...summaryFormulas[key].map(({ column, width }) => column + width - 1));

/** Rows of `Tổng hợp`, from 1, in a programme with so many targets: each block is followed by a blank row. */
export function summaryRows(targets: number) {
  const overviewCounts = FIRST_ROW + 1;
  const firstTarget = FIRST_ROW + 5;
  return {
    overviewCounts,
    overviewShares: overviewCounts + 1,
    firstTarget,
    units: firstTarget + targets + 1,
  };
}
