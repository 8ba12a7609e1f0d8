import { withOption } from "../model/chart-options";
import type { Chart, ChartOption } from "../model/sheet";
import { fromRealm } from "../realm/plain-data";
import { ContainerInfo, EmbeddedChart, notInserted, rangesOf } from "./embedded-chart";
import { chartType } from "./enums";
import { notEmulated, ServiceException } from "./exception";
import type { Execution } from "./execution";
import { RangeBase } from "./range-base";
import { enumName, Service } from "./service";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Kinds of charts that the page can draw. */
const drawn = ["AREA", "BAR", "COLUMN", "COMBO", "LINE", "PIE", "STEPPED_AREA"];

const blank: Chart = {
  id: notInserted,
  type: "COLUMN",
  ranges: [],
  options: {},
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  headers: -1,
  transposed: false,
  merging: "MERGE_COLUMNS",
  hiding: "IGNORE_BOTH",
};

/** Describes a chart; `insertChart` or `updateChart` puts it into a sheet. */
export class EmbeddedChartBuilder extends Service {
  readonly serviceName: string = "SpreadsheetApp.EmbeddedChartBuilder";

  constructor(
    x: Execution,
    protected readonly sheetId: number,
    protected chart: Chart = blank,
  ) {
    super(x);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.x, this.sheetId, this.chart);
  }

  addRange(given: GoogleRange): this {
    const { sheetId, block } = this.#range(given);
    return this.with({ ranges: [...this.chart.ranges, { ...block, sheetId }] });
  }

  removeRange(given: GoogleRange): this {
    const { sheetId, block } = this.#range(given);
    const isSame = (range: Chart["ranges"][number]) =>
      range.sheetId === sheetId &&
      range.row === block.row &&
      range.column === block.column &&
      range.rows === block.rows &&
      range.columns === block.columns;
    return this.with({ ranges: this.chart.ranges.filter((range) => !isSame(range)) });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.x, this.chart);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartType.as(this.chart.type);
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): this {
    const name = enumName(type) ?? String(type);
    if (!drawn.includes(name)) throw notEmulated(`ChartType.${name}`);
    return this.with({ type: name });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.x, this.chart);
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    if (anchorRowPos < 1 || anchorColPos < 1) {
      throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return this.with({ row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
  }

  setOption(option: string, value: unknown): this {
    const plain = (fromRealm(value) ?? null) as ChartOption;
    return this.with({ options: withOption(this.chart.options, String(option), plain) });
  }

  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.with({ transposed: Boolean(transpose) });
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): this {
    return this.with({ merging: enumName(strategy) === "MERGE_ROWS" ? "MERGE_ROWS" : "MERGE_COLUMNS" });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): this {
    return this.with({ hiding: enumName(strategy) ?? "IGNORE_BOTH" });
  }

  asAreaChart(): Builder {
    return this.#as("AREA", "EmbeddedAreaChartBuilder", StackableChartBuilder);
  }

  asBarChart(): Builder {
    return this.#as("BAR", "EmbeddedBarChartBuilder", StackableChartBuilder);
  }

  asColumnChart(): Builder {
    return this.#as("COLUMN", "EmbeddedColumnChartBuilder", StackableChartBuilder);
  }

  asComboChart(): Builder {
    return this.#as("COMBO", "EmbeddedComboChartBuilder", StackableChartBuilder);
  }

  asLineChart(): Builder {
    return this.#as("LINE", "EmbeddedLineChartBuilder", LineChartBuilder);
  }

  asPieChart(): Builder {
    return this.#as("PIE", "EmbeddedPieChartBuilder", PieChartBuilder);
  }

  #as(type: string, name: string, Kind: typeof TitledChartBuilder): Builder {
    const path = `SpreadsheetApp.${name}`;
    return new Kind(this.x, this.sheetId, { ...this.chart, type }, path) as unknown as Builder;
  }

  #range(given: GoogleRange): RangeBase {
    const range = this.x.raw(given);
    if (range instanceof RangeBase) return range;
    throw new ServiceException("The chart's range is not a range.");
  }

  protected with(parts: Partial<Chart>): this {
    this.chart = { ...this.chart, ...parts };
    return this;
  }
}

/** What charts of all kinds can be told besides. */
class TitledChartBuilder extends EmbeddedChartBuilder {
  override readonly serviceName: string;

  constructor(x: Execution, sheetId: number, chart: Chart, path: string) {
    super(x, sheetId, chart);
    this.serviceName = path;
  }

  setTitle(chartTitle: string): this {
    return this.setOption("title", String(chartTitle));
  }

  setColors(cssValues: string[]): this {
    return this.setOption("colors", cssValues);
  }

  setBackgroundColor(cssValue: string): this {
    return this.setOption("backgroundColor", cssValue);
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): this {
    return this.setOption("legend.position", (enumName(position) ?? "RIGHT").toLowerCase());
  }

  reverseCategories(): this {
    return this.setOption("reverseCategories", true);
  }
}

class PieChartBuilder extends TitledChartBuilder {
  set3D(): this {
    return this.setOption("is3D", true);
  }
}

class AxisChartBuilder extends TitledChartBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", String(title));
  }

  setYAxisTitle(title: string): this {
    return this.setOption("vAxis.title", String(title));
  }

  setRange(start: number, end: number): this {
    return this.setOption("vAxis.viewWindow", { min: start, max: end });
  }

  useLogScale(): this {
    return this.setOption("vAxis.logScale", true);
  }
}

class StackableChartBuilder extends AxisChartBuilder {
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
}

const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

class LineChartBuilder extends AxisChartBuilder {
  setCurveStyle(style: GoogleAppsScript.Charts.CurveStyle): this {
    return this.setOption("curveType", enumName(style) === "SMOOTH" ? "function" : "none");
  }

  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): this {
    return this.setOption("pointSize", pointSizes[enumName(style) ?? "NONE"] ?? 0);
  }
}

export const chartBuilder = (x: Execution, sheetId: number, chart?: Chart): Builder =>
  new EmbeddedChartBuilder(x, sheetId, chart) as unknown as Builder;
