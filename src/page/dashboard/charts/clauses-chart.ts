import type { ClauseChartKey } from "../../../core/summary/blocks/chart-clauses";
import type { ChartTables } from "../../../core/summary/blocks/chart-table";
import { countText } from "../figures/format";
import { rowsByKey } from "../figures/read-figures";
import { countAxis, countTooltip, headingsOf, type Picture, palette, pointOf } from "./chart-kit";
import { valueLabels } from "./value-labels";

const ROW_HEIGHT = 22;
const ROUND_IT = 50;
const LEAST = 320;

/** Rows that are not counted, by the clause of the plan that they meet with. */
export function clausesChart(table: ChartTables["clauses"]): Picture<ClauseChartKey> {
  const rows = rowsByKey(table);
  const [label = ""] = headingsOf(table, "rows");
  return {
    keys: ["rows"],
    height: Math.max(LEAST, rows.length * ROW_HEIGHT + ROUND_IT),
    config: {
      type: "bar",
      data: {
        labels: rows.map(({ clause }) => String(clause)),
        datasets: [
          {
            label,
            data: rows.map((row) => pointOf(row.rows)),
            backgroundColor: palette.reason,
            borderRadius: 2,
            maxBarThickness: 14,
          },
        ],
      },
      options: {
        indexAxis: "y",
        layout: { padding: { right: 44 } },
        scales: {
          x: countAxis,
          y: { grid: { display: false }, border: { display: false }, ticks: { autoSkip: false } },
        },
        plugins: { legend: { display: false }, tooltip: countTooltip },
      },
      plugins: [valueLabels(rows.map((row) => countText(row.rows)))],
    },
  };
}
