import type { Programme } from "../../core/programme/programme";
import { type GroupKey, groupColumns } from "../../core/summary/blocks/group-table";
import { figureFormat, numberFormats } from "../../core/summary/blocks/number-format";
import { overviewColumns } from "../../core/summary/blocks/overview-table";
import { splitWide } from "../../core/summary/blocks/stack";
import type { ColumnHead } from "../../core/summary/blocks/table";
import { progressColumns } from "../../core/summary/blocks/target-table";
import { unitTableColumns } from "../../core/summary/blocks/unit-order";
import { placeOf } from "../../core/words/find-column";
import { runsWhere } from "../platform/column-runs";
import { downFrom } from "../platform/down-from";
import { freezeLines } from "../platform/freeze-lines";
import { type Rectangle, rangeList } from "../platform/range-list";
import { setWidths } from "../platform/set-sizes";
import { noChanges } from "../workbook/changes";
import type { SummaryTab } from "../workbook/summary-layout";
import { lastColumnOf, summaryFormulas, summaryRows } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";
import { writeAwardsTop } from "./awards-top";
import { formatAwards } from "./format-awards";
import { placeCharts } from "./place-charts";
import { readUnitTab } from "./set-up-plain";
import type { SetUpTab } from "./set-up-tab";
import { forgetStamp } from "./stamp";
import { rulesOf, type SharedRules, type StyledArea, styleBlocks } from "./style-blocks";
import { writeTop } from "./summary-top";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BAR_COLOUR = "#1a73e8";
const BAR_SIZE = 8;
const TEXT_SIZE = 10;

/**
 * Fits the summary tabs to a programme: title, list of orders, formats, colours and charts. For whoever changes the
 * settings: the places of most figures depend on the number of targets and phases.
 */
export function formatSummaryTabs(spreadsheet: Spreadsheet, programme: Programme): void {
  const changes = noChanges();
  forgetStamp();
  const [summary, analysis] = [findTab(spreadsheet, "summary"), findTab(spreadsheet, "analysis")];
  const [awards, units] = [findTab(spreadsheet, "awards"), readUnitTab(spreadsheet)];
  const known = (sheet: Sheet) => ({ sheet, isNew: false });
  if (summary) writeTop(known(summary), programme, changes);
  if (awards) writeAwardsTop(known(awards), programme, units, changes);
  const shared = summary && formatSummary(known(summary), programme);
  if (analysis) formatAnalysis(known(analysis), programme, shared);
  if (awards) formatAwards(known(awards), shared);
  if (summary && analysis)
    placeCharts({ summary: known(summary), analysis: known(analysis) }, programme, units?.values);
}

/** `Tổng hợp`: fits A4 across when it is printed, with two phases; see `widthsOf`. */
export function formatSummary(tab: SetUpTab, programme: Programme): SharedRules {
  const { sheet } = tab;
  const [{ row }] = summaryFormulas.summary;
  const targets = programme.targets.length;
  const ofUnits = unitTableColumns(programme);
  const { overviewShares, firstTarget, units } = summaryRows(targets);
  const [present, freeze] = [rulesOf(tab), freezeLines(tab, 2, 1)];
  const block = (top: number, column: number, rows: number, columns = 1) =>
    sheet.getRange(top, column, rows, columns);

  formatFigures(tab, "summary", row, summaryFormulas.summary[0].width);
  rangeList(
    sheet,
    [row, units].map((heading) => [heading, 2, 1, 1]),
  ).setHorizontalAlignment("right");
  rangeList(sheet, [
    [overviewShares, 2, 1, overviewColumns(programme).length - 1],
    ...placesOf(ofUnits, "share").map((column): Rectangle => [units, column, Infinity, 1]),
  ]).setNumberFormat(numberFormats.share);
  rangeList(
    sheet,
    textsBehind.map(({ first, keys }) => [firstTarget - 1, first, targets + 1, keys.length]),
  ).setHorizontalAlignment("left");
  if (targets > 0) {
    block(firstTarget, LEVEL + 1, targets, figureColumns.length).setNumberFormats(
      programme.targets.map((_target, at) =>
        figureColumns.map((_column, column) =>
          figureFormat({ columns: figureColumns, rows: [] }, at, column, programme.targets),
        ),
      ),
    );
    block(firstTarget, BAR, targets).setFontColor(BAR_COLOUR).setFontSize(BAR_SIZE).setWrap(false);
  }
  setWidths(sheet, widthsOf(ofUnits.map(({ key }) => key)));
  const areas: StyledArea[] = [
    {
      row,
      rows: units - row,
      width: progressColumns.length,
      blocks: ["groups", "targets"],
      targets: { row: firstTarget, rows: targets },
    },
    { row: units, width: ofUnits.length, blocks: ["groups", "officers"], units: true },
  ];
  freeze();
  return styleBlocks(sheet, areas, present);
}

/** `Phân tích`: tables of counts one under another; behind them the charts, and hidden what they are drawn from. */
export function formatAnalysis(tab: SetUpTab, programme: Programme, shared?: SharedRules): void {
  const { sheet } = tab;
  const [, charts] = summaryFormulas.analysis;
  const widths = stackedWidths(programme);
  const [present, freeze] = [rulesOf(tab), freezeLines(tab, 1, 1)];
  formatFigures(tab, "analysis", 1, widths.length);
  // Their rows are no rows of the blocks, and must not make those taller.
  if (!tab.isNew) downFrom(sheet, 1, charts.column, charts.width).setWrap(false);
  sheet.hideColumns(charts.column, charts.width);
  setWidths(sheet, widths);
  styleBlocks(sheet, [{ row: 1, width: widths.length, blocks: ["groups", "clauses"] }], present, shared);
  freeze();
}

/** What figures share on both tabs: groups and names to the left, numbers and the headings above them to the right. */
function formatFigures({ sheet, isNew }: SetUpTab, key: SummaryTab, row: number, width: number): void {
  downFrom(sheet, row, 1, lastColumnOf(key)).setNumberFormat(numberFormats.count);
  downFrom(sheet, row, 1, width).setVerticalAlignment("middle").setWrap(true);
  // The second column of the targets holds texts.
  const first = key === "summary" ? 3 : 2;
  downFrom(sheet, row, first, width - first + 1).setHorizontalAlignment("right");
  if (isNew) return;
  // Where fewer targets have moved the blocks up, what is left of the earlier places goes.
  if (key === "summary") downFrom(sheet, row, 2).setHorizontalAlignment(null);
  downFrom(sheet, row, BAR).setFontColor(null).setFontSize(TEXT_SIZE);
}

/** Where columns of a kind stand, from 1. */
const placesOf = (columns: readonly ColumnHead[], wanted: ColumnHead["kind"]) =>
  columns.flatMap(({ kind }, at) => (kind === wanted ? at + 1 : []));

/** Columns of texts that stand where figures do, to the right of the first two columns. */
const textsBehind = runsWhere(
  new Map(progressColumns.slice(2).map((column, at) => [column, at + 3])),
  ({ kind }) => kind === "text" || kind === "bar",
);

/** With two phases all of them together stay below 1,500, which A4 across can show. Each width is a call: few differ. */
const GROUP_WIDTHS: Readonly<Record<Exclude<GroupKey, `phase${number}`>, number>> = {
  name: 210,
  entered: 122,
  eligible: 114,
  waiting: 84,
  review: 74,
  missing: 74,
  ineligible: 84,
  benefit: 114,
  benefitStated: 74,
  target: 66,
  targetShare: 74,
  people: 74,
  headCount: 66,
  participation: 74,
};
const PHASE_WIDTH = 84;
const BAR_WIDTH = 108;

/** The columns of the targets' figures, the first of which is `LEVEL` from 0. */
const LEVEL = placeOf(progressColumns, "level");
const figureColumns = progressColumns.slice(LEVEL, placeOf(progressColumns, "missing") + 1);

/** The column of the bars of the targets, from 1. */
const BAR = placeOf(progressColumns, "bar") + 1;

/** Pixels of the columns of stacked tables, by those of their widest table. */
function widthsOf(keys: readonly GroupKey[]): number[] {
  return keys.map((key, at) => {
    const width = isPhase(key) ? PHASE_WIDTH : GROUP_WIDTHS[key];
    return at + 1 === BAR ? Math.max(width, BAR_WIDTH) : width;
  });
}

/** Those of tables of counts, of which the widest decides on a column's. */
function stackedWidths(programme: Programme): number[] {
  const table = { columns: groupColumns("", programme, false), rows: [] };
  const tables = splitWide(table).map(({ columns }) => widthsOf(columns.map(({ key }) => key)));
  const [first = [], second = []] = tables;
  return (first.length < second.length ? second : first).map((width, at) =>
    Math.max(width, first[at] ?? 0, second[at] ?? 0),
  );
}

const isPhase = (key: GroupKey): key is `phase${number}` => key.startsWith("phase");
