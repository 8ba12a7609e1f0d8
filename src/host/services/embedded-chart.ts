import { optionAt } from "../model/chart-options";
import type { Chart } from "../model/sheet";
import { chartHiding, chartMerging } from "./enums";
import type { Execution } from "./execution";
import { Service } from "./service";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** No chart of a sheet has this id: it was built and not inserted. */
export const notInserted = -1;

/** A chart of a sheet, or one that is built to become so. */
export class EmbeddedChart extends Service implements GoogleAppsScript.Spreadsheet.EmbeddedChart {
  readonly serviceName = "SpreadsheetApp.EmbeddedChart";

  constructor(
    x: Execution,
    readonly sheetId: number,
    readonly chart: Chart,
  ) {
    super(x);
  }

  declare getAs: GoogleAppsScript.Spreadsheet.EmbeddedChart["getAs"];
  declare getBlob: GoogleAppsScript.Spreadsheet.EmbeddedChart["getBlob"];

  getChartId(): number | null {
    return this.chart.id === notInserted ? null : this.chart.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.x, this.chart);
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return chartHiding.as(this.chart.hiding);
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return chartMerging.as(this.chart.merging);
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.x, this.chart);
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.x, this.chart);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.x.make.chartBuilder(this.sheetId, this.chart);
  }
}

/** Ranges of a chart; those of a deleted sheet are no more. */
export const rangesOf = (x: Execution, { ranges }: Chart): GoogleRange[] =>
  ranges.filter(({ sheetId }) => x.book.sheet(sheetId)).map((range) => x.make.range(range.sheetId, range));

/** Where a chart is. */
export class ContainerInfo extends Service implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  readonly serviceName = "SpreadsheetApp.ContainerInfo";

  constructor(
    x: Execution,
    private readonly chart: Chart,
  ) {
    super(x);
  }

  getAnchorColumn(): number {
    return this.chart.column + 1;
  }

  getAnchorRow(): number {
    return this.chart.row + 1;
  }

  getOffsetX(): number {
    return this.chart.offsetX;
  }

  getOffsetY(): number {
    return this.chart.offsetY;
  }
}

/** What was said of a chart's looks. */
export class ChartOptions extends Service implements GoogleAppsScript.Charts.ChartOptions {
  readonly serviceName = "Charts.ChartOptions";

  constructor(
    x: Execution,
    private readonly chart: Chart,
  ) {
    super(x);
  }

  get(option: string): unknown {
    return optionAt(this.chart.options, String(option)) ?? null;
  }
}
