import type { ChartTables } from "../../../core/summary/blocks/chart-table";
import type { UnitChartKey } from "../../../core/summary/blocks/chart-units";
import { countText } from "../figures/format";
import { readRows } from "../figures/read-figures";
import { countAxis, countTooltip, headingsOf, type Picture, palette, pointOf, shortName } from "./chart-kit";
import { valueLabels } from "./value-labels";

const ROW_HEIGHT = 22;
const ROUND_IT = 70;

/** Each unit's eligible initiatives, before the bar of its target. */
export function unitsChart(table: ChartTables["units"]): Picture<UnitChartKey> {
  const rows = readRows(table);
  const [reachedLabel = "", targetLabel = ""] = headingsOf(table, "reached", "target");
  const labels = rows.map(({ reached, target }) =>
    target === "" ? countText(reached) : `${countText(reached)} / ${countText(target)}`,
  );
  return {
    keys: ["reached", "target"],
    height: rows.length * ROW_HEIGHT + ROUND_IT,
    config: {
      type: "bar",
      data: {
        labels: rows.map(({ unit }) => String(unit)),
        datasets: [
          {
            label: reachedLabel,
            data: rows.map((row) => pointOf(row.reached)),
            backgroundColor: palette.reached,
            grouped: false,
            order: 1,
            barThickness: 8,
          },
          {
            label: targetLabel,
            data: rows.map((row) => pointOf(row.target)),
            backgroundColor: palette.targetSoft,
            borderColor: palette.target,
            borderWidth: { right: 2 },
            grouped: false,
            order: 2,
            barThickness: 16,
          },
        ],
      },
      options: {
        indexAxis: "y",
        layout: { padding: { right: 60 } },
        interaction: { mode: "index", intersect: false, axis: "y" },
        scales: {
          x: countAxis,
          y: {
            grid: { display: false },
            border: { display: false },
            ticks: { autoSkip: false, callback: (_value, at) => shortName(String(rows[at]?.unit ?? "")) },
          },
        },
        plugins: { tooltip: countTooltip },
      },
      plugins: [valueLabels(labels)],
    },
  };
}
