import type { Chart, SheetMeta } from "../model/sheet";
import { EmbeddedChart, notInserted } from "./embedded-chart";
import { ServiceException } from "./exception";
import { metaOf } from "./sheet-base";
import { SheetLayout } from "./sheet-layout";

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts over a sheet's grid. */
export abstract class SheetCharts extends SheetLayout {
  override newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.x.make.chartBuilder(this.sheetId);
  }

  override getCharts(): GoogleChart[] {
    return metaOf(this).charts.map((chart) => this.x.make.chart(this.sheetId, chart));
  }

  override insertChart(chart: GoogleChart): void {
    const given = this.#chartOf(chart);
    const { x } = this;
    this.#change("insertChart", ({ charts }) => {
      const id = x.book.meta.nextId;
      x.book.apply({ kind: "book", book: { ...x.book.meta, nextId: id + 1 } });
      return [...charts, { ...given, id }];
    });
  }

  override updateChart(chart: GoogleChart): void {
    const given = this.#chartOf(chart);
    this.#change("updateChart", ({ charts }) => {
      mustBeAmong(charts, given);
      return charts.map((each) => (each.id === given.id ? given : each));
    });
  }

  override removeChart(chart: GoogleChart): void {
    const given = this.#chartOf(chart);
    this.#change("removeChart", ({ charts }) => {
      mustBeAmong(charts, given);
      return charts.filter(({ id }) => id !== given.id);
    });
  }

  #chartOf(given: GoogleChart): Chart {
    if (given instanceof EmbeddedChart) return given.chart;
    throw new ServiceException("The object is not a chart.");
  }

  /** At once, like all that gives a sheet another shape. */
  #change(call: string, next: (meta: SheetMeta) => readonly Chart[]): void {
    const { x, sheetId } = this;
    x.cost.structure(0);
    x.act(call, () => {
      const state = x.sheet(sheetId);
      const { rows, columns } = state.meta;
      x.mustEdit(state, { row: 0, column: 0, rows, columns });
      const charts = next(state.meta);
      if (charts.some((chart) => chart.row >= rows || chart.column >= columns)) {
        throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
      }
      x.book.apply({ kind: "meta", sheetId, meta: { ...state.meta, charts } });
    });
  }
}

const mustBeAmong = (charts: readonly Chart[], { id }: Chart): void => {
  if (id !== notInserted && charts.some((chart) => chart.id === id)) return;
  throw new ServiceException("The chart is not on this sheet.");
};
