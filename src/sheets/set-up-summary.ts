import type { Part } from "../messages/summary-words";
import { targetHeadings } from "../messages/summary-words";
import type { Changes } from "./changes";
import { ensureSize } from "./ensure-size";
import { summaryFormula } from "./formulas";
import { placeFormula } from "./place-formula";
import { styleBlocks } from "./style-blocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the input columns of the register begin and end, from 1. */
export interface TableSpan {
  first: number;
  last: number;
}

/** One formula of a summary tab: from which column, how wide, which parts. */
export interface SummaryFormula {
  column: number;
  width: number;
  parts: readonly Part[];
}

/** Wide enough for ten phases; what is not filled stays empty. */
const WIDE = 24;

/**
 * The formulas of the two summary tabs. Blocks whose shares stand in the same columns share a formula, and targets
 * come first, since only the number of rows of the first block is known when formats are set.
 */
export const summaryFormulas = {
  summary: [{ column: 1, width: WIDE, parts: ["targets", "clusters", "units", "officers"] }],
  analysis: [
    { column: 1, width: WIDE, parts: ["kinds", "months", "quarters", "clauses"] },
    { column: WIDE + 2, width: 6, parts: ["ranking"] },
  ],
} as const satisfies Record<"summary" | "analysis", readonly SummaryFormula[]>;

const SHARE = "0.0%";
const COUNT = "#,##0";
/** A target is a share of one or less, or a count. */
const LEVEL = "[<=1]0%;#,##0";
const FIRST_WIDTH = 230;
const SECOND_WIDTH = 130;

/** Makes or mends a summary tab: its formulas, and the formats of what they spill. */
export function setUpSummary(
  sheet: Sheet,
  key: keyof typeof summaryFormulas,
  span: TableSpan,
  figures: { targets: number; phases: number },
  changes: Changes,
): void {
  const formulas: readonly SummaryFormula[] = summaryFormulas[key];
  const lastColumn = Math.max(...formulas.map(({ column, width }) => column + width - 1));
  ensureSize(sheet, 200, lastColumn);
  for (const { column, width, parts } of formulas) {
    placeFormula(sheet, { column, width, formula: summaryFormula(span.first, span.last, parts) }, changes);
    sheet.setColumnWidth(column, FIRST_WIDTH).setColumnWidth(column + 1, SECOND_WIDTH);
    styleBlocks(sheet, column, width);
  }
  const rows = sheet.getMaxRows();
  sheet.getRange(1, 1, rows, lastColumn).setNumberFormat(COUNT).setVerticalAlignment("top").setWrap(true);
  if (key === "summary") formatSummary(sheet, rows, figures);
  else formatAnalysis(sheet, rows, formulas);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
}

function formatSummary(
  sheet: Sheet,
  rows: number,
  { targets, phases }: { targets: number; phases: number },
): void {
  const at = (heading: (typeof targetHeadings)[number]) => targetHeadings.indexOf(heading) + 1;
  sheet.getRange(2, at("Mức"), Math.max(targets, 1)).setNumberFormat(LEVEL);
  sheet.getRange(2, at("Tỷ lệ"), Math.max(targets, 1)).setNumberFormat(SHARE);
  // Behind the group: seven counts, the phases, two of money; then target, share, people, heads, participation.
  const shares = 1 + 7 + phases + 2 + 1;
  const below = targets + 2;
  for (const column of [shares, shares + 3])
    sheet.getRange(below, column, rows - below + 1).setNumberFormat(SHARE);
}

function formatAnalysis(sheet: Sheet, rows: number, formulas: readonly SummaryFormula[]): void {
  const ranking = formulas[1];
  if (!ranking) return;
  sheet.getRange(1, ranking.column + 4, rows).setNumberFormat(SHARE);
  sheet.setColumnWidth(ranking.column, 60).setColumnWidth(ranking.column + 1, FIRST_WIDTH);
}
