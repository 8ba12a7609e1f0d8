import type { CriteriaValue, Validation } from "./cell";
import type { Rectangle } from "./rectangle";
import type { Chart, SheetMeta } from "./sheet";
import { type Structure, shiftIndex, shiftRecord, shiftRectangle } from "./structure";

export const shiftBlocks = (blocks: readonly Rectangle[], change: Structure): Rectangle[] =>
  blocks.flatMap((block) => shiftRectangle(block, change) ?? []);

/** The sheet's attributes after its own rows or columns changed, its size included. */
export const shiftMeta = (meta: SheetMeta, change: Structure): SheetMeta => {
  const byRow = change.axis === "row";
  const by = change.kind === "insert" ? change.count : change.kind === "delete" ? -change.count : 0;
  const shiftList = (list: readonly number[]) => list.flatMap((index) => shiftIndex(index, change) ?? []);
  const frozen = byRow ? meta.frozenRows : meta.frozenColumns;
  // Lines inserted among the frozen ones are frozen too; a move across the border leaves the border.
  const newFrozen =
    change.kind === "move" || change.at >= frozen
      ? frozen
      : change.kind === "insert"
        ? frozen + change.count
        : frozen - Math.min(change.count, frozen - change.at);
  return {
    ...meta,
    rows: byRow ? meta.rows + by : meta.rows,
    columns: byRow ? meta.columns : meta.columns + by,
    frozenRows: byRow ? newFrozen : meta.frozenRows,
    frozenColumns: byRow ? meta.frozenColumns : newFrozen,
    columnWidths: byRow ? meta.columnWidths : shiftRecord(meta.columnWidths, change),
    rowHeights: byRow ? shiftRecord(meta.rowHeights, change) : meta.rowHeights,
    forcedRows: byRow ? shiftList(meta.forcedRows) : meta.forcedRows,
    hiddenColumns: byRow ? meta.hiddenColumns : shiftList(meta.hiddenColumns),
    hiddenRows: byRow ? shiftList(meta.hiddenRows) : meta.hiddenRows,
    merges: shiftBlocks(meta.merges, change),
    protections: meta.protections.flatMap((protection) => {
      const block = protection.block && shiftRectangle(protection.block, change);
      if (protection.block && !block) return [];
      return { ...protection, block, unprotected: shiftBlocks(protection.unprotected, change) };
    }),
    charts: meta.charts.map((chart) => moveChart(chart, change, (byRow ? meta.rows : meta.columns) + by)),
  };
};

/** A chart stays over its cell; when that is deleted, over the one that takes its place. */
const moveChart = (chart: Chart, change: Structure, size: number): Chart => {
  const moved = shiftIndex(chart[change.axis], change) ?? change.at;
  return { ...chart, [change.axis]: Math.min(moved, size - 1) };
};

/** Charts after a change in a sheet that they show cells of; the very same list when none does. */
export const shiftChartRanges = (
  charts: readonly Chart[],
  sheetId: number,
  change: Structure,
): readonly Chart[] => {
  if (!charts.some(({ ranges }) => ranges.some((range) => range.sheetId === sheetId))) return charts;
  return charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) => {
      if (range.sheetId !== sheetId) return range;
      const moved = shiftRectangle(range, change);
      return moved ? { ...moved, sheetId } : [];
    }),
  }));
};

/** A validation after a change in a sheet that its list of choices stands in. */
export const shiftValidation = (rule: Validation, sheetId: number, change: Structure): Validation => {
  const touches = (value: CriteriaValue) =>
    typeof value === "object" && "range" in value && value.range.sheetId === sheetId;
  if (!rule.values.some(touches)) return rule;
  const values = rule.values.map((value) => {
    if (typeof value !== "object" || !("range" in value) || value.range.sheetId !== sheetId) return value;
    const moved = shiftRectangle(value.range, change);
    return { range: { ...(moved ?? { ...value.range, rows: 0 }), sheetId } };
  });
  return { ...rule, values };
};
