import type { Grid } from "../../core/assessment/open-workbook";
import type { Programme } from "../../core/programme/programme";
import { emptyCatalogue } from "../../core/register/catalogue";
import { readCatalogue } from "../../core/register/read-catalogue";
import { type ChartId, chartPlaces, chartSizes } from "../../core/summary/blocks/chart-table";
import { groupColumns } from "../../core/summary/blocks/group-table";
import { progressColumns } from "../../core/summary/blocks/target-table";
import { chartWords, formerChartTitles } from "../../messages/vi/chart-vi";
import { FIRST_ROW, summaryFormulas } from "../workbook/summary-layout";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The colours of series: what is reached, what is asked, where a phase ends. */
const colours = { reached: "#188038", target: "#d93025", edge: "#9aa0a6", fault: "#e8710a" } as const;

/** Pixels of a row of one line. */
const LINE = 21;
/** The first column behind the targets, from 1. */
const BESIDE_TARGETS = progressColumns.length + 1;
/** Pixels; A4 shows it whole. */
const WIDTH = 700;
/** Pixels of a unit: thirty of them end on the first page of A4 across too. */
const UNIT = 20;
/** Rows of targets beside which a chart has room enough to be read. */
const LEAST_TARGETS = 5;

interface Place {
  sheet: Sheet;
  row: number;
  column: number;
  width: number;
  height: number;
}

/**
 * Makes the charts on the two tabs, or fits the ranges of those that are there to the settings and the units; where
 * people have moved one, or how they have coloured it, stays. Charts of other titles are people's own.
 */
export function placeCharts(
  tabs: { summary: SetUpTab; analysis: SetUpTab },
  programme: Programme,
  units?: Grid,
): void {
  const [summary, analysis] = [tabs.summary.sheet, tabs.analysis.sheet];
  const reading = units && readCatalogue(units);
  const sizes = chartSizes(programme, reading?.ok ? reading.catalogue : emptyCatalogue());
  const [, charts] = summaryFormulas.analysis;
  const known = [tabs.summary, tabs.analysis].filter(({ isNew }) => !isNew);
  const present = chartsByTitle(known.map(({ sheet }) => sheet));
  const places = placesOf({ summary, analysis }, programme, sizes);
  for (const id of Object.keys(chartWords) as ChartId[]) {
    const { column, width } = chartPlaces[id];
    const range = analysis.getRange(1, charts.column + column, Math.max(sizes[id], 2), width);
    const found = present.get(chartWords[id].title);
    if (found && id === "cumulative" && isOutgrown(found, summary, places[id])) {
      found.sheet.removeChart(found.chart);
      insertChart(id, range, places[id]);
    } else if (found) fitChart(found, id, range, id === "units" ? places.units.height : undefined);
    else insertChart(id, range, places[id]);
  }
}

/** The charts of some sheets by what they are called, those with a former name by today's. */
export function chartsByTitle(sheets: readonly Sheet[]): Map<string, { sheet: Sheet; chart: Chart }> {
  const charts = sheets.flatMap((sheet) => sheet.getCharts().map((chart) => ({ sheet, chart })));
  return new Map(
    charts.map((each) => {
      const title = String(each.chart.getOptions().get("title"));
      return [today.get(title) ?? title, each];
    }),
  );
}

const today = new Map(
  (Object.keys(formerChartTitles) as ChartId[]).map((id) => [formerChartTitles[id]!, chartWords[id].title]),
);

/** Whether a chart that nobody moved reaches beside fewer targets than it was made for: it would cover the units' table. */
function isOutgrown({ sheet, chart }: { sheet: Sheet; chart: Chart }, summary: Sheet, place: Place): boolean {
  if (sheet.getSheetId() !== summary.getSheetId()) return false;
  const anchor = chart.getContainerInfo();
  if (anchor.getAnchorRow() !== FIRST_ROW || anchor.getAnchorColumn() !== BESIDE_TARGETS) return false;
  return (
    place.sheet.getSheetId() !== summary.getSheetId() ||
    Number(chart.getOptions().get("height")) > place.height
  );
}

/** A chart with a line for each category grows with them; one with a former name gets today's. */
function fitChart(
  { sheet, chart }: { sheet: Sheet; chart: Chart },
  id: ChartId,
  range: Range,
  height?: number,
): void {
  const ranges = chart.getRanges();
  const { title } = chartWords[id];
  const isCalled = chart.getOptions().get("title") === title;
  if (isCalled && ranges.length === 1 && ranges[0]?.getA1Notation() === range.getA1Notation()) return;
  const fitted = chart
    .modify()
    .clearRanges()
    .addRange(range)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption("title", title);
  sheet.updateChart((height === undefined ? fitted : fitted.setOption("height", height)).build());
}

function insertChart(id: ChartId, range: Range, { sheet, row, column, width, height }: Place): void {
  const { title, category, value } = chartWords[id];
  const chart = typed[id](sheet.newChart())
    .addRange(range)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption("title", title)
    .setOption("hAxis", { title: id === "units" ? value : category })
    .setOption("vAxis", { title: id === "units" ? category : value })
    .setOption("legend", { position: id === "clauses" ? "none" : "bottom" })
    .setOption("width", width)
    .setOption("height", height)
    .setPosition(row, column, 0, 0)
    .build();
  sheet.insertChart(chart);
}

/** The kind of each chart and how its series look, in the order of the columns of its data. */
const typed: Readonly<Record<ChartId, (builder: Builder) => Builder>> = {
  cumulative: (builder) =>
    builder.asComboChart().setOption("series", {
      0: { type: "area", color: colours.reached },
      1: { type: "line", color: colours.target },
      2: { type: "bars", color: colours.edge },
    }),
  units: (builder) => builder.asBarChart().setOption("colors", [colours.reached, colours.edge]),
  clauses: (builder) => builder.asColumnChart().setOption("colors", [colours.fault]),
};

/**
 * The cumulative chart, which says whether the programme is on target, stands beside the targets where their rows
 * leave it room. The others stand on `Phân tích` behind the blocks.
 */
function placesOf(
  { summary, analysis }: { summary: Sheet; analysis: Sheet },
  programme: Programme,
  sizes: Readonly<Record<ChartId, number>>,
): Record<ChartId, Place> {
  const targets = programme.targets.length;
  const column = groupColumns("", programme, false).length + 2;
  // Below the title, which stays in sight.
  let row = 2;
  const below = (height: number): Place => {
    const place = { sheet: analysis, row, column, width: WIDTH, height };
    row += Math.ceil(height / LINE) + 1;
    return place;
  };
  const cumulative =
    targets >= LEAST_TARGETS
      ? // From the heading row of the overview to the last target; headings of two lines give a little more.
        {
          sheet: summary,
          row: FIRST_ROW,
          column: BESIDE_TARGETS,
          width: 530,
          height: (targets + 6) * LINE,
        }
      : below(320);
  return {
    cumulative,
    clauses: below(320),
    units: below(120 + sizes.units * UNIT),
  };
}
