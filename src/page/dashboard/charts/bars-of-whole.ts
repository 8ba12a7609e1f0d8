import type { ShownTable } from "../../../core/summary/blocks/table";
import { countText } from "../figures/format";
import { rowsByKey } from "../figures/read-figures";
import { countAxis, countTooltip, headingsOf, type Picture, palette, pointOf, shortName } from "./chart-kit";
import { valueLabels } from "./value-labels";

const ROW_HEIGHT = 22;
const ROUND_IT = 70;

/**
 * A bar for each row, what was reached before what it is of: units before their targets, groups before all that were
 * entered in them.
 */
export function barsOfWhole<Key extends string>(
  table: ShownTable<Key>,
  name: Key,
  reached: Key,
  whole: Key,
): Picture<Key> {
  const rows = rowsByKey(table);
  const [reachedLabel = "", wholeLabel = ""] = headingsOf(table, reached, whole);
  const labels = rows.map((row) =>
    row[whole] === "" ? countText(row[reached]) : `${countText(row[reached])} / ${countText(row[whole])}`,
  );
  return {
    keys: [reached, whole],
    height: rows.length * ROW_HEIGHT + ROUND_IT,
    config: {
      type: "bar",
      data: {
        labels: rows.map((row) => String(row[name])),
        datasets: [
          {
            label: reachedLabel,
            data: rows.map((row) => pointOf(row[reached])),
            backgroundColor: palette.reached,
            grouped: false,
            order: 1,
            barThickness: 8,
          },
          {
            label: wholeLabel,
            data: rows.map((row) => pointOf(row[whole])),
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
            ticks: { autoSkip: false, callback: (_value, at) => shortName(String(rows[at]?.[name] ?? "")) },
          },
        },
        plugins: { tooltip: countTooltip },
      },
      plugins: [valueLabels(labels)],
    },
  };
}
