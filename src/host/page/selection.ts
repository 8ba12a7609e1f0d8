import type { MergedRange, SheetInfo } from "../contract";

/** The active cell, and the far corner of what is selected with it. */
export interface Selected {
  row: number;
  column: number;
  endRow: number;
  endColumn: number;
}

/** A rectangle of cells. */
export type Area = MergedRange;

/** One cell alone. */
export function only(row: number, column: number): Selected {
  return { row, column, endRow: row, endColumn: column };
}

/** The rectangle of a selection. */
export function areaOf({ row, column, endRow, endColumn }: Selected): Area {
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rows: Math.abs(row - endRow) + 1,
    columns: Math.abs(column - endColumn) + 1,
  };
}

/** Whether a rectangle holds a cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The merged range that a cell lies in. */
export function mergeAt(sheet: SheetInfo, row: number, column: number): MergedRange | undefined {
  return sheet.merges.find((merge) => holds(merge, row, column));
}

const clamp = (value: number, end: number) => Math.max(0, Math.min(end - 1, value));

/** The next line that can be seen. */
function visible(hidden: readonly number[], lines: number, from: number, step: number): number {
  let line = from;
  while (hidden.includes(line) && line + step >= 0 && line + step < lines) {
    line += step;
  }
  return hidden.includes(line) ? from - step : line;
}

/** The cell that lies a step away; a merged range counts as one cell. */
export function step(
  sheet: SheetInfo,
  from: { row: number; column: number },
  rows: number,
  columns: number,
): { row: number; column: number } {
  const merge = mergeAt(sheet, from.row, from.column);
  const startRow = merge && rows > 0 ? merge.row + merge.rows - 1 : from.row;
  const startColumn = merge && columns > 0 ? merge.column + merge.columns - 1 : from.column;
  const targetRow = clamp(startRow + rows, sheet.rows);
  const targetColumn = clamp(startColumn + columns, sheet.columns);
  const row =
    rows === 0 ? targetRow : visible(sheet.hiddenRows ?? [], sheet.rows, targetRow, Math.sign(rows));
  const column =
    columns === 0
      ? targetColumn
      : visible(sheet.hiddenColumns, sheet.columns, targetColumn, Math.sign(columns));
  const landed = mergeAt(sheet, row, column);
  return landed ? { row: landed.row, column: landed.column } : { row, column };
}

/** Where Ctrl+arrow lands: the edge of the filled block, or the next filled cell. */
export function edge(
  sheet: SheetInfo,
  isFilled: (row: number, column: number) => boolean,
  from: { row: number; column: number },
  rows: number,
  columns: number,
): { row: number; column: number } {
  const inside = (row: number, column: number) =>
    row >= 0 && row < sheet.rows && column >= 0 && column < sheet.columns;
  let { row, column } = from;
  const runs =
    isFilled(row, column) && inside(row + rows, column + columns) && isFilled(row + rows, column + columns);
  while (inside(row + rows, column + columns)) {
    const nextFilled = isFilled(row + rows, column + columns);
    if (runs && !nextFilled) {
      break;
    }
    row += rows;
    column += columns;
    if (!runs && nextFilled) {
      break;
    }
  }
  return { row, column };
}
