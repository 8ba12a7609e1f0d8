import type { CellView } from "../contract";
import type { Cells } from "./cell-looks";
import { columnWidth, fontPixels } from "./row-heights";
import { mergeAt } from "./selection";

/** No text of a cell that is worth reading so reaches further. */
const MOST_COLUMNS = 40;
const NARROW_LETTER = 0.35;

/** The text that a cell shows of a frozen cell on its left. */
export interface Carried {
  cell: CellView;
  /** Pixels from the text's own cell to this one. */
  width: number;
  /** Pixels beyond this cell. */
  room: number;
}

const isBlank = (cells: Cells, row: number, column: number) => (cells.cell(row, column)?.text ?? "") === "";

const widthOf = (cells: Cells, column: number) => {
  const info = cells.info();
  return !info || info.hiddenColumns.includes(column) ? 0 : columnWidth(info, column);
};

/** Blank cells from a column on, in pixels. */
function blankFrom(cells: Cells, row: number, column: number): number {
  const end = Math.min(column + MOST_COLUMNS, cells.info()?.columns ?? 0);
  let width = 0;
  for (let at = column; at < end && isBlank(cells, row, at); at += 1) {
    width += widthOf(cells, at);
  }
  return width;
}

/** Pixels by which a text that is too long goes on over blank cells, as on Google; undefined when it does not. */
export function flowOf(cells: Cells, row: number, column: number): number | undefined {
  const cell = cells.cell(row, column);
  const info = cells.info();
  if (!cell || !info || cell.text === "" || (cell.align !== undefined && cell.align !== "left")) {
    return undefined;
  }
  if (cell.wrap || cell.clip || cell.choices || cell.checkbox) {
    return undefined;
  }
  const isShort = cell.text.length * fontPixels(cell) * NARROW_LETTER < columnWidth(info, column);
  if (isShort || mergeAt(info, row, column)) {
    return undefined;
  }
  const room = blankFrom(cells, row, column + 1);
  return room === 0 ? undefined : room;
}

/** Frozen cells are drawn apart: the first cell beyond their edge shows what goes on of their text. */
export function carriedInto(cells: Cells, row: number, column: number): Carried | undefined {
  const info = cells.info();
  if (!info || info.frozenColumns === 0 || column !== info.frozenColumns || !isBlank(cells, row, column)) {
    return undefined;
  }
  let width = 0;
  for (let at = column - 1; at >= 0; at -= 1) {
    width += widthOf(cells, at);
    const cell = cells.cell(row, at);
    if (cell && cell.text !== "") {
      return flowOf(cells, row, at) === undefined
        ? undefined
        : { cell, width, room: blankFrom(cells, row, column + 1) };
    }
  }
  return undefined;
}
