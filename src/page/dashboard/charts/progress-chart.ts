import type { Plugin } from "chart.js";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import type { MonthKey } from "../../../core/summary/blocks/chart-months";
import type { ChartTables } from "../../../core/summary/blocks/chart-table";
import type { ShownTable } from "../../../core/summary/blocks/table";
import { fill } from "../../../core/words/fill";
import { pictureWords } from "../../../messages/vi/dashboard-vi";
import { countText } from "../figures/format";
import { rowsByKey } from "../figures/read-figures";
import {
  Chart,
  countAxis,
  countTooltip,
  headingsOf,
  type Picture,
  palette,
  pointOf,
  shortName,
} from "./chart-kit";

const HEIGHT = 320;
/** Pixels drawn and left out of the target line. */
const DASH = [7, 4];
/** The same of the line of an earlier programme. */
const DOTS = [2, 4];
/** Pixels between the line of a phase's end and its words. */
const GAP = 5;

type MonthColumn = MonthKey | "before";

interface PhaseEnd {
  /** The month by its place. */
  at: number;
  label: string;
}

/** Cumulative eligible initiatives month by month against the target line, with the ends of the phases. */
export function progressChart(
  table: ShownTable<MonthColumn>,
  phases: DashboardFigures["phases"],
  before: DashboardFigures["before"],
): Picture<MonthColumn> {
  const rows = rowsByKey(table);
  const [reachedLabel = "", lineLabel = ""] = headingsOf(table, "reached", "line");
  const ends = phaseEnds(table, phases);
  return {
    keys: ["reached", "line"],
    height: HEIGHT,
    config: {
      type: "line",
      data: {
        labels: rows.map(({ month }) => String(month)),
        datasets: [
          {
            label: reachedLabel,
            data: rows.map((row) => pointOf(row.reached)),
            borderColor: palette.reached,
            backgroundColor: palette.reachedSoft,
            fill: "origin",
            borderWidth: 2.5,
            pointRadius: 3,
            pointBackgroundColor: palette.reached,
          },
          {
            label: lineLabel,
            data: rows.map((row) => pointOf(row.line)),
            borderColor: palette.target,
            backgroundColor: "transparent",
            borderDash: DASH,
            borderWidth: 2,
            stepped: "middle",
            pointRadius: 0,
            pointHitRadius: 8,
          },
          ...(before
            ? [
                {
                  label: beforeLabel(before),
                  data: rows.map((_row, at) => pointOf(before.reached[at])),
                  borderColor: palette.before,
                  backgroundColor: "transparent",
                  borderDash: DOTS,
                  borderWidth: 2.5,
                  pointRadius: 0,
                  pointHitRadius: 8,
                },
              ]
            : []),
        ],
      },
      options: {
        layout: { padding: { top: 4, right: 8 } },
        interaction: { mode: "index", intersect: false },
        scales: {
          x: { grid: { display: false }, ticks: { maxRotation: 60, autoSkipPadding: 6 } },
          // Room for the words at the ends of phases, above the target line.
          y: { ...countAxis, grace: "12%" },
        },
        plugins: {
          legend: {
            labels: {
              usePointStyle: true,
              pointStyle: "line",
              pointStyleWidth: 34,
              // A legend of lines forgets which of them is dashed.
              generateLabels: (chart) =>
                Chart.defaults.plugins.legend.labels
                  .generateLabels(chart)
                  .map((item, at) => ({ ...item, lineDash: [[], DASH, DOTS][at] ?? [] })),
            },
          },
          tooltip: countTooltip,
        },
      },
      plugins: [phaseLines(ends)],
    },
  };
}

const beforeLabel = ({ name }: NonNullable<DashboardFigures["before"]>) =>
  fill(pictureWords.before, { name: shortName(name) });

/** The months with those of the programme before, which are texts: its rows are put aside, and none leads to them. */
export const withBefore = (
  { columns, rows }: ChartTables["cumulative"],
  before: DashboardFigures["before"],
): ShownTable<MonthColumn> =>
  before
    ? {
        columns: [...columns, { key: "before", heading: beforeLabel(before), kind: "count" }],
        rows: rows.map((row, at) => [...row, countText(before.reached[at] ?? "")]),
      }
    : { columns, rows };

/** The months that are marked, each with the phases that close in it. */
export function phaseEnds(table: ShownTable<MonthColumn>, phases: DashboardFigures["phases"]): PhaseEnd[] {
  return rowsByKey(table).flatMap(({ month, mark }, at) => {
    if (mark === "") return [];
    const names = phases.filter(({ closesIn }) => closesIn === month).map(({ name }) => name);
    return [
      {
        at,
        label: names.length > 0 ? fill(pictureWords.phaseEnds, { phase: names.join(", ") }) : String(month),
      },
    ];
  });
}

/** A line down each month in which a phase closes, with words beside it. */
const phaseLines = (ends: readonly PhaseEnd[]): Plugin<"line" | "bar"> => ({
  id: "phase-lines",
  beforeDatasetsDraw({ ctx, chartArea: { top, bottom, left, right }, scales }) {
    ctx.save();
    ctx.strokeStyle = palette.ink;
    ctx.fillStyle = palette.ink;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 3]);
    ctx.font = "12px Roboto, Arial, sans-serif";
    ctx.textBaseline = "top";
    for (const { at, label } of ends) {
      const x = scales.x?.getPixelForValue(at) ?? left;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      // Words stand before the line, unless there is no room for them.
      const isBefore = x - left > ctx.measureText(label).width + GAP || right - x < left + 60;
      ctx.textAlign = isBefore ? "right" : "left";
      ctx.fillText(label, x + (isBefore ? -GAP : GAP), top + 2);
    }
    ctx.restore();
  },
});
