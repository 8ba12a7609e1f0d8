import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import type { ChartView } from "../../contract";
import { el } from "../dom";
import { TEXT } from "../messages-vi";
import { chartConfig, chartTitle } from "./config";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

/** The same figures for those who do not see the picture. */
function dataTable({ labels, series }: ChartView, title: string): HTMLElement {
  const heads = series.map(({ name }) => el("th", { scope: "col" }, name));
  const rows = labels.map((label, index) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, label),
      ...series.map(({ texts }) => el("td", {}, texts[index] ?? "")),
    ),
  );
  return el(
    "table",
    { class: "unseen" },
    el("caption", {}, title),
    el("thead", {}, el("tr", {}, el("td", {}), ...heads)),
    el("tbody", {}, ...rows),
  );
}

/** Dots a pixel: paper has more of them than a screen. */
const sharpness = () => Math.max(2, window.devicePixelRatio);

/** A chart on the page. */
export interface DrawnChart {
  element: HTMLElement;
  /** Lets go of what the drawing holds. */
  remove(): void;
}

/** Draws a chart at `scale` of its size into an element of the document. */
export function drawChart(view: ChartView, parent: HTMLElement, scale = 1): DrawnChart {
  const title = chartTitle(view) || TEXT.untitledChart;
  const [width, height] = [Math.round(view.width * scale), Math.round(view.height * scale)];
  const canvas = el("canvas", { width: view.width, height: view.height, role: "img", "aria-label": title });
  const element = el("figure", { class: "chart", "aria-label": title, "data-chart": view.id });
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  if (typeof view.options.backgroundColor === "string") {
    element.style.background = view.options.backgroundColor;
  }
  element.append(canvas, dataTable(view, title));
  parent.append(element);
  const config = chartConfig(view);
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, devicePixelRatio: sharpness() },
  });
  // Drawn at its own size and shown smaller, so that its letters shrink with it.
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return {
    element,
    remove() {
      chart.destroy();
      element.remove();
    },
  };
}
