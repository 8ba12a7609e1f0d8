import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import type { ShownTable, Value } from "../../../core/summary/blocks/table";
import { formatCount } from "../../../core/words/number-vi";

/** Only what the three pictures are made of: the library is twice as large. */
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = "Roboto, Arial, sans-serif";
Chart.defaults.font.size = 12;
Chart.defaults.color = "#3c4043";
Chart.defaults.plugins.legend.align = "start";
Chart.defaults.plugins.legend.labels.boxHeight = 10;
Chart.defaults.plugins.legend.labels.boxWidth = 24;

export { Chart };

/** What a picture is drawn by, and how many pixels high it wants to be. */
export interface Picture<Key extends string = string> {
  /** The column of each line or row of bars. */
  keys: readonly Key[];
  config: ChartConfiguration<"bar" | "line", (number | null)[], string>;
  height: number;
}

export const palette = {
  reached: "#1a73e8",
  reachedSoft: "rgba(26, 115, 232, 0.12)",
  target: "#5f6368",
  before: "#9334e6",
  targetSoft: "#dadce0",
  reason: "#b3541e",
  grid: "#e8eaed",
  ink: "#202124",
} as const;

/** What the columns of these keys are called. */
export const headingsOf = <Key extends string>({ columns }: ShownTable<Key>, ...keys: readonly Key[]) =>
  keys.map((key) => columns.find((column) => column.key === key)?.heading);

/** A point of a picture; nothing is drawn for what is not known. */
export const pointOf = (value: Value | undefined): number | null =>
  typeof value === "number" ? value : null;

const LONGEST_NAME = 44;

/** A name as a picture has room for it. */
export const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

/** The axis of counts: whole numbers from nothing on. */
export const countAxis = {
  beginAtZero: true,
  grid: { color: palette.grid },
  border: { display: false },
  ticks: { precision: 0, callback: (value: string | number) => formatCount(Number(value)) },
} as const;

/** What a tooltip says: the name of the line and the count. */
export const countTooltip = {
  callbacks: {
    label: ({ dataset, raw }: { dataset: { label?: string | undefined }; raw: unknown }) =>
      ` ${dataset.label ?? ""}: ${typeof raw === "number" ? formatCount(raw) : ""}`,
  },
};

/** What a press means: the first of the bars or points under it, else the nearest. */
export function elementAt(chart: Chart<"bar" | "line", (number | null)[], string>, event: Event) {
  const under = (mode: string, intersect: boolean) =>
    chart.getElementsAtEventForMode(event, mode, { intersect }, false);
  const [first] = [...under("point", true), ...under("nearest", false)];
  return first;
}
