import type { Programme } from "../../core/programme/programme";
import { targetHeadings } from "../../core/words/summary-words";
import type { Changes } from "../workbook/changes";
import type { SummaryTab } from "../workbook/summary-layout";
import { groupColumns, lastColumnOf, summaryFormulas, summaryRows } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";
import { placeCharts } from "./place-charts";
import { HEADING_GROUND, styleBlocks } from "./style-blocks";
import { writeTop } from "./summary-top";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHARE = "0.0%";
const COUNT = "#,##0";
/** A target is a share of one or less, or a count. */
const LEVEL = "[<=1]0%;#,##0";
const BAR_COLOUR = "#1a73e8";
const BAR_SIZE = 8;
const TEXT_SIZE = 10;
/** Grey that is still read easily: what charts are drawn from is not for reading. */
const QUIET = "#5f6368";

/**
 * Fits both summary tabs to a programme: title, list of orders, formats, colours and charts. For whoever changes the
 * settings: the places of most figures depend on the number of targets and phases.
 */
export function formatSummaryTabs(spreadsheet: Spreadsheet, programme: Programme): void {
  const changes: Changes = { said: [], displaced: 0 };
  const [summary, analysis] = [findTab(spreadsheet, "summary"), findTab(spreadsheet, "analysis")];
  if (summary) formatSummary(summary, programme, changes);
  if (analysis) formatAnalysis(analysis, programme);
  if (summary && analysis) placeCharts({ summary, analysis }, programme, findTab(spreadsheet, "units"));
}

/** `Tổng hợp`: fits A4 across when it is printed, with two phases; see `widthsOf`. */
export function formatSummary(sheet: Sheet, programme: Programme, changes: Changes): void {
  const [{ row }] = summaryFormulas.summary;
  const [targets, phases] = [programme.targets.length, programme.phases.length];
  const { overviewShares, firstTarget, units } = summaryRows(targets);
  const below = sheet.getMaxRows() - units + 1;
  const block = (top: number, column: number, rows: number, columns = 1) =>
    sheet.getRange(top, column, rows, columns);
  const at = (heading: (typeof targetHeadings)[number]) => targetHeadings.indexOf(heading) + 1;

  writeTop(sheet, programme, changes);
  formatFigures(sheet, "summary", row);
  for (const heading of [row, units]) block(heading, 2, 1).setHorizontalAlignment("right");
  block(overviewShares, 2, 1, 6).setNumberFormat(SHARE);
  block(firstTarget - 1, at("Giai đoạn"), targets + 1).setHorizontalAlignment("left");
  // The last of the headings and the bar behind it.
  block(firstTarget - 1, at("Căn cứ"), targets + 1, 2).setHorizontalAlignment("left");
  if (targets > 0) {
    block(firstTarget, at("Mức"), targets).setNumberFormat(LEVEL);
    block(firstTarget, at("Tỷ lệ"), targets).setNumberFormat(SHARE);
    block(firstTarget, at("Căn cứ") + 1, targets)
      .setFontColor(BAR_COLOUR)
      .setFontSize(BAR_SIZE)
      .setWrap(false);
  }
  const { targetShare, participation } = groupColumns(phases);
  for (const column of [targetShare, participation]) block(units, column, below).setNumberFormat(SHARE);
  setWidths(sheet, widthsOf(phases));
  styleBlocks(sheet, [
    {
      row,
      rows: units - row,
      width: at("Căn cứ") + 1,
      blocks: ["groups", "targets"],
      targets: { row: firstTarget, rows: targets },
    },
    { row: units, rows: below, width: participation, blocks: ["groups", "officers"], units: true },
  ]);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
}

export function formatAnalysis(sheet: Sheet, programme: Programme): void {
  const [, ranking, charts] = summaryFormulas.analysis;
  const { targetShare, participation } = groupColumns(programme.phases.length);
  const rows = sheet.getMaxRows();
  formatFigures(sheet, "analysis", 1);
  sheet.getRange(1, 2).setHorizontalAlignment("right");
  for (const column of [targetShare, participation, ranking.column + RANKING_SHARE]) {
    sheet.getRange(1, column, rows).setNumberFormat(SHARE);
  }
  // Their rows are no rows of the blocks, and must not make those taller.
  const beside = lastColumnOf("analysis") - ranking.column + 1;
  sheet.getRange(1, ranking.column, rows, beside).setWrap(false);
  for (const { column, width } of [ranking, charts]) {
    sheet.getRange(1, column, 1, width).setFontWeight("bold").setBackground(HEADING_GROUND);
  }
  // Above the three columns of numbers between the unit and the explanation.
  sheet.getRange(1, ranking.column + 2, 1, 3).setHorizontalAlignment("right");
  sheet.getRange(1, charts.column, rows, charts.width).setFontColor(QUIET);
  setWidths(sheet, widthsOf(programme.phases.length));
  setWidths(sheet, RANKING_WIDTHS, ranking.column);
  styleBlocks(sheet, [{ row: 1, rows, width: participation, blocks: ["groups", "clauses"] }]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
}

/** What figures share on both tabs: groups and names to the left, numbers and the headings above them to the right. */
function formatFigures(sheet: Sheet, key: SummaryTab, row: number): void {
  const rows = sheet.getMaxRows() - row + 1;
  const figures = sheet.getRange(row, 1, rows, lastColumnOf(key));
  figures.setNumberFormat(COUNT).setVerticalAlignment("middle").setWrap(true);
  // Where fewer targets have moved the blocks up, what is left of the earlier places goes.
  sheet.getRange(row, 2, rows).setHorizontalAlignment(null);
  sheet.getRange(row, 3, rows, summaryFormulas[key][0].width - 2).setHorizontalAlignment("right");
  sheet
    .getRange(row, targetHeadings.length + 1, rows)
    .setFontColor(null)
    .setFontSize(TEXT_SIZE);
}

/** The place of `Tỷ lệ` behind the first column of the ranking. */
const RANKING_SHARE = 4;
const RANKING_WIDTHS = [60, 320, 100, 80, 80, 900];

/** Pixels of the columns of blocks: with two phases all of them together stay below 1,500, which A4 across can show. */
function widthsOf(phases: number): number[] {
  const ofVerdicts = [112, 86, 72, 74, 80];
  const ofTargets = [66, 72, 72, 62, 72];
  const widths = [210, 122, ...ofVerdicts, ...new Array<number>(phases).fill(84), 114, 76, ...ofTargets];
  // The ninth column holds the bars of the targets.
  widths[8] = Math.max(widths[8] ?? 0, BAR_WIDTH);
  return widths;
}

const BAR_WIDTH = 108;

/** Widths of columns from the first one on; neighbours that are alike in one call. */
function setWidths(sheet: Sheet, widths: readonly number[], first = 1): void {
  for (let at = 0; at < widths.length; ) {
    const width = widths[at] ?? 0;
    let end = at + 1;
    while (end < widths.length && widths[end] === width) end += 1;
    sheet.setColumnWidths(first + at, end - at, width);
    at = end;
  }
}
