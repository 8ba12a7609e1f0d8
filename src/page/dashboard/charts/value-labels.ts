import type { Plugin } from "chart.js";
import { palette } from "./chart-kit";

/** Pixels between the end of a bar and its label. */
const GAP = 6;

/** Writes a label behind the longest bar of each row: a figure is read, not measured. */
export const valueLabels = (labels: readonly string[]): Plugin<"line" | "bar"> => ({
  id: "value-labels",
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = palette.ink;
    ctx.font = "12px Roboto, Arial, sans-serif";
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    const bars = chart.getSortedVisibleDatasetMetas().map(({ data }) => data);
    for (const [at, label] of labels.entries()) {
      const ends = bars.flatMap((row) => (row[at] && Number.isFinite(row[at].x) ? [row[at]] : []));
      const [first] = ends;
      if (!first) continue;
      ctx.fillText(label, Math.max(...ends.map(({ x }) => x)) + GAP, first.y);
    }
    ctx.restore();
  },
});
