import type { ChartView, SheetInfo } from "../../contract";
import { el } from "../dom";
import { columnWidth } from "../row-heights";
import { type DrawnChart, drawChart } from "./draw";

/** What the layer must know of the grid below it. */
export interface LayerHooks {
  info(): SheetInfo | undefined;
  charts(): readonly ChartView[];
  rowHeight(row: number): number;
  /** Where the scrolled cells are on the page, and how far they are scrolled. */
  viewport(): { left: number; top: number; scrollLeft: number; scrollTop: number } | undefined;
  scrollBy(x: number, y: number): void;
}

interface Shown extends DrawnChart {
  view: ChartView;
  key: string;
}

/** The charts over the grid. */
export interface ChartLayer {
  /** Draws what is new, and puts everything into its place. */
  update(): void;
  /** The grid was scrolled. */
  place(): void;
}

/** Floats over the cells; parts of it that would cover frozen cells or headings are cut off. */
export function createChartLayer(area: HTMLElement, hooks: LayerHooks): ChartLayer {
  const shown = new Map<number, Shown>();
  // By whether the chart's corner lies among frozen rows, and among frozen columns.
  const panes = [0, 1, 2, 3].map(() => el("div", { class: "chart-pane" }));
  area.append(...panes);

  const offset = (info: SheetInfo, view: ChartView) => {
    const widths = (from: number, to: number) => {
      let sum = 0;
      for (let at = from; at < to; at += 1) {
        sum += info.hiddenColumns.includes(at) ? 0 : columnWidth(info, at);
      }
      return sum;
    };
    const heights = (from: number, to: number) => {
      let sum = 0;
      for (let at = from; at < to; at += 1) {
        sum += hooks.rowHeight(at);
      }
      return sum;
    };
    const frozenRow = view.row < info.frozenRows;
    const frozenColumn = view.column < info.frozenColumns;
    return {
      frozenRow,
      frozenColumn,
      x: view.x + widths(frozenColumn ? 0 : info.frozenColumns, view.column),
      y: view.y + heights(frozenRow ? 0 : info.frozenRows, view.row),
      frozenWidth: widths(0, info.frozenColumns),
      frozenHeight: heights(0, info.frozenRows),
    };
  };

  const place = () => {
    const info = hooks.info();
    const viewport = hooks.viewport();
    if (!info || !viewport) {
      return;
    }
    const { left, top, scrollLeft, scrollTop } = viewport;
    for (const { view, element } of shown.values()) {
      const { frozenRow, frozenColumn, x, y, frozenWidth, frozenHeight } = offset(info, view);
      const pane = panes[(frozenRow ? 2 : 0) + (frozenColumn ? 1 : 0)] as HTMLElement;
      pane.style.left = `${left - (frozenColumn ? frozenWidth : 0)}px`;
      pane.style.top = `${top - (frozenRow ? frozenHeight : 0)}px`;
      if (element.parentElement !== pane) {
        pane.append(element);
      }
      element.style.left = `${x - (frozenColumn ? 0 : scrollLeft)}px`;
      element.style.top = `${y - (frozenRow ? 0 : scrollTop)}px`;
    }
  };

  area.addEventListener(
    "wheel",
    (event) => {
      if (event.target instanceof Element && event.target.closest(".chart-pane")) {
        hooks.scrollBy(event.deltaX, event.deltaY);
      }
    },
    { passive: true },
  );
  // Pressing on a chart does not take the keyboard from the grid.
  area.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest(".chart-pane")) {
      event.preventDefault();
    }
  });

  return {
    place,
    update() {
      const charts = hooks.charts();
      for (const [id, chart] of shown) {
        if (!charts.some((view) => view.id === id)) {
          chart.remove();
          shown.delete(id);
        }
      }
      for (const view of charts) {
        const key = JSON.stringify(view);
        const before = shown.get(view.id);
        if (before?.key !== key) {
          before?.remove();
          shown.set(view.id, { ...drawChart(view, panes[0] as HTMLElement), view, key });
        }
      }
      place();
    },
  };
}
