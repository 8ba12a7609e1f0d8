import type { Chart, ChartConfiguration, ChartDataset, ChartOptions, TooltipItem } from "chart.js";
import type { ChartSeries, ChartView } from "../../contract";

/** Google's colours of series that say nothing else. */
const PALETTE = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6", "#7baaf7", "#f07b72"];

const FONT = 'Roboto, "Helvetica Neue", Arial, sans-serif';
const GRID_LINE = "#e3e6e8";
const DEFAULT_AREA_OPACITY = 0.3;

type Tree = Readonly<Record<string, unknown>>;
type SeriesType = "bar" | "line" | "area" | "steppedArea";
type Kind = "bar" | "line";

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const treeOf = (value: unknown): Tree => (isTree(value) ? value : {});
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** The title as a reader hears it. */
export function chartTitle({ options }: ChartView): string {
  return textOf(options.title) ?? "";
}

function colorOf({ options }: ChartView, index: number): string {
  const colors = Array.isArray(options.colors) ? (options.colors as unknown[]) : PALETTE;
  const own = treeOf(treeOf(options.series)[index]).color;
  return textOf(own) ?? textOf(colors[index % colors.length]) ?? (PALETTE[index % PALETTE.length] as string);
}

/** `#1a73e8` at an opacity; other notations as they are. */
function faded(color: string, opacity: number): string {
  return /^#[0-9a-f]{6}$/i.test(color)
    ? `${color}${Math.round(opacity * 255)
        .toString(16)
        .padStart(2, "0")}`
    : color;
}

const SERIES_TYPES: Readonly<Record<string, SeriesType>> = {
  bars: "bar",
  columns: "bar",
  line: "line",
  area: "area",
  steppedArea: "steppedArea",
};

function seriesType(view: ChartView, own: Tree, index: number): SeriesType {
  switch (view.type) {
    case "LINE":
      return "line";
    case "AREA":
      return "area";
    case "STEPPED_AREA":
      return "steppedArea";
    case "COMBO": {
      const said = SERIES_TYPES[String(own.type ?? view.options.seriesType)];
      // As Sheets draws a combo chart that says nothing: columns first, then lines.
      return said ?? (index === 0 ? "bar" : "line");
    }
    default:
      return "bar";
  }
}

const isStacked = ({ options }: ChartView) => options.isStacked !== undefined && options.isStacked !== false;

function dataset(view: ChartView, { name, values }: ChartSeries, index: number): ChartDataset<Kind> {
  const { options } = view;
  const own = treeOf(treeOf(options.series)[index]);
  const type = seriesType(view, own, index);
  const color = colorOf(view, index);
  const shared = {
    label: textOf(own.labelInLegend) ?? name,
    data: [...values],
    borderColor: color,
    ...(own.targetAxisIndex === 1 ? { yAxisID: "y2" } : {}),
  };
  if (type === "bar") {
    return { ...shared, type: "bar", backgroundColor: color, order: 1 };
  }
  const filled = type !== "line";
  const dash = own.lineDashStyle ?? options.lineDashStyle;
  const opacity = numberOf(own.areaOpacity) ?? numberOf(options.areaOpacity) ?? DEFAULT_AREA_OPACITY;
  return {
    ...shared,
    type: "line",
    backgroundColor: filled ? faded(color, opacity) : color,
    fill: filled ? (isStacked(view) && index > 0 ? "-1" : "origin") : false,
    borderWidth: numberOf(own.lineWidth) ?? numberOf(options.lineWidth) ?? 2,
    borderDash: Array.isArray(dash) ? dash.filter((part) => typeof part === "number") : [],
    // Google gives the diameter.
    pointRadius: (numberOf(own.pointSize) ?? numberOf(options.pointSize) ?? 0) / 2,
    pointHitRadius: 8,
    pointBackgroundColor: color,
    tension: (own.curveType ?? options.curveType) === "function" ? 0.35 : 0,
    stepped: type === "steppedArea" ? "middle" : false,
    spanGaps: options.interpolateNulls === true,
    // The lowest is drawn last: lines over columns, columns over areas.
    order: filled ? 2 : 0,
  };
}

const LEGEND_PLACES = ["top", "bottom", "left", "right"] as const;

function legendOf(options: Tree) {
  const said = textOf(options.legend) ?? textOf(treeOf(options.legend).position) ?? "right";
  const position = LEGEND_PLACES.find((place) => place === said) ?? "right";
  return { display: said !== "none", position };
}

/** A stroke for a line, a box for the rest, in the order of the series. */
function legendLabels(view: ChartView) {
  return {
    usePointStyle: true,
    pointStyleWidth: 20,
    font: { family: FONT },
    generateLabels: (chart: Chart) =>
      chart.data.datasets.map((data, datasetIndex) => {
        const color = colorOf(view, datasetIndex);
        const isLine = data.type === "line" && data.fill === false;
        return {
          text: data.label ?? "",
          datasetIndex,
          hidden: !chart.isDatasetVisible(datasetIndex),
          pointStyle: isLine ? ("line" as const) : ("rect" as const),
          fillStyle: isLine ? color : (data.backgroundColor as string),
          strokeStyle: color,
          lineWidth: isLine ? 2 : 0,
          ...(isLine ? { lineDash: [...(data.borderDash as number[])] } : {}),
        };
      }),
  };
}

const numberText = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
const shareText = new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 });

function axis(said: Tree, values: boolean) {
  const window = treeOf(said.viewWindow);
  const title = textOf(said.title);
  const min = numberOf(window.min);
  const max = numberOf(window.max);
  const suggestedMin = numberOf(said.minValue);
  const suggestedMax = numberOf(said.maxValue);
  const isShare = /%|percent/i.test(String(said.format ?? ""));
  return {
    title: {
      display: title !== undefined,
      text: title ?? "",
      font: { family: FONT, style: "italic" as const },
    },
    grid: { display: values, color: GRID_LINE },
    reverse: said.direction === -1,
    ticks: {
      font: { family: FONT },
      ...(values
        ? {
            callback: (value: number | string) => (isShare ? shareText : numberText).format(Number(value)),
          }
        : {}),
    },
    ...(values ? { grace: "5%" } : {}),
    ...(values && min !== undefined ? { min } : {}),
    ...(values && max !== undefined ? { max } : {}),
    ...(values && suggestedMin !== undefined ? { suggestedMin } : {}),
    ...(values && suggestedMax !== undefined ? { suggestedMax } : {}),
  };
}

function titleOf(view: ChartView) {
  const text = chartTitle(view);
  return {
    display: text !== "",
    text,
    align: "start" as const,
    color: "#3c4043",
    font: { family: FONT, size: 16, weight: "normal" as const },
  };
}

function tooltipOf(view: ChartView) {
  return {
    callbacks: {
      label: (item: TooltipItem<Kind>) => {
        const text = view.series[item.datasetIndex]?.texts[item.dataIndex] ?? "";
        return item.dataset.label ? `${item.dataset.label}: ${text}` : text;
      },
    },
  };
}

const still = {
  animation: false,
  responsive: false,
  maintainAspectRatio: false,
  layout: { padding: { left: 10, right: 16, bottom: 10 } },
} as const;

function pie(view: ChartView): ChartConfiguration<"pie"> {
  const { options, labels } = view;
  const [series] = view.series;
  const slices = treeOf(options.slices);
  const sliceColor = (index: number) =>
    textOf(treeOf(slices[index]).color) ?? colorOf({ ...view, options: { ...options, series: {} } }, index);
  return {
    type: "pie",
    data: {
      labels: [...labels],
      datasets: [
        {
          data: (series?.values ?? []).map((value) => value ?? 0),
          backgroundColor: labels.map((_, at) => sliceColor(at)),
        },
      ],
    },
    options: {
      ...still,
      cutout: `${(numberOf(options.pieHole) ?? 0) * 100}%`,
      plugins: {
        legend: legendOf(options),
        title: titleOf(view),
        tooltip: { callbacks: { label: ({ dataIndex }) => series?.texts[dataIndex] ?? "" } },
      },
    },
  };
}

/** What the drawing library is told of a chart. */
export function chartConfig(view: ChartView): ChartConfiguration {
  if (view.type === "PIE") {
    return pie(view) as ChartConfiguration;
  }
  const { options, labels } = view;
  const lying = view.type === "BAR";
  const [hAxis, vAxis] = [treeOf(options.hAxis), treeOf(options.vAxis)];
  const vAxes = treeOf(options.vAxes);
  const stacked = isStacked(view);
  const second = view.series.some((_, at) => treeOf(treeOf(options.series)[at]).targetAxisIndex === 1);
  const settings: ChartOptions<Kind> = {
    ...still,
    locale: "vi-VN",
    indexAxis: lying ? "y" : "x",
    scales: {
      x: { ...axis(hAxis, lying), stacked },
      y: { ...axis({ ...vAxis, ...treeOf(vAxes[0]) }, !lying), stacked },
      ...(second
        ? { y2: { ...axis(treeOf(vAxes[1]), true), position: "right", grid: { display: false } } }
        : {}),
    },
    plugins: {
      legend: { ...legendOf(options), labels: legendLabels(view) },
      title: titleOf(view),
      tooltip: tooltipOf(view),
    },
  };
  const config: ChartConfiguration<Kind> = {
    type: "bar",
    data: { labels: [...labels], datasets: view.series.map((series, index) => dataset(view, series, index)) },
    options: settings,
  };
  return config as ChartConfiguration;
}
