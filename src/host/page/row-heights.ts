import type { CellView, SheetInfo } from "../contract";
import { fontFamily } from "./font-family";
import type { SheetData } from "./sheet-store";

/** Pixels of a column that says nothing else. */
const DEFAULT_COLUMN_WIDTH = 100;

/** Pixels of a row of one line. */
export const DEFAULT_ROW_HEIGHT = 24;

const LINE_HEIGHT = 18;
const VERTICAL_PADDING = 6;
const HORIZONTAL_PADDING = 10;
const MOST_LINES = 30;
const FONT_SIZE = 13;

/** Pixels of a column. */
export function columnWidth(sheet: SheetInfo, column: number): number {
  return sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
}

/** Pixels from line to line. */
export function lineHeight(pixels: number): number {
  return pixels === FONT_SIZE ? LINE_HEIGHT : Math.round(pixels * 1.3);
}

let canvas: CanvasRenderingContext2D | null | undefined;
let family = "";
let font = "";

/** What a font size in points makes of the sizes of the usual one. */
export function fontPixels({ size }: CellView): number {
  return size === undefined ? FONT_SIZE : Math.round((size * 4) / 3);
}

function widthOf(text: string, bold: boolean, pixels: number, own: string | undefined): number {
  if (canvas === undefined) {
    canvas = document.createElement("canvas").getContext("2d");
    family = getComputedStyle(document.body).fontFamily;
  }
  if (!canvas) {
    return text.length * pixels * 0.55;
  }
  const wanted = `${bold ? "600 " : ""}${pixels}px ${own === undefined ? family : fontFamily(own)}`;
  if (font !== wanted) {
    font = wanted;
    canvas.font = wanted;
  }
  return canvas.measureText(text).width;
}

/** Lines that a text takes when its words are wrapped, as the browser wraps them. */
function lineCount(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    const whole = measure(paragraph);
    if (whole > width) {
      // A ragged right edge wastes about a tenth of the width.
      lines += Math.ceil((whole * 1.1) / width) - 1;
    }
    if (lines >= MOST_LINES) {
      return MOST_LINES;
    }
  }
  return lines;
}

function widthOfCell(sheet: SheetInfo, row: number, column: number): number {
  const merge = sheet.merges.find((range) => range.row === row && range.column === column);
  let width = 0;
  for (let at = column; at < column + (merge?.columns ?? 1); at += 1) {
    width += columnWidth(sheet, at);
  }
  return width - HORIZONTAL_PADDING;
}

/** The height of a row: of its tallest cell, at least what was set, and exactly that when it is forced. */
function measuredHeight(data: SheetData, row: number): number {
  const { info } = data;
  const set = info.rowHeights?.[row];
  if (info.hiddenRows?.includes(row)) {
    return 0;
  }
  if (set !== undefined && info.forcedRows?.includes(row)) {
    return set;
  }
  let height = Math.max(set ?? 0, DEFAULT_ROW_HEIGHT);
  for (const { column, cell } of data.tallCells(row)) {
    const pixels = fontPixels(cell);
    const room = widthOfCell(info, row, column);
    const wraps = cell.wrap === true || cell.text.includes("\n");
    const measure = (text: string) =>
      cell.wrap ? widthOf(text, cell.bold === true, pixels, cell.family) : 0;
    const lines = wraps ? lineCount(cell.text, room, measure) : 1;
    // A merged cell's text has all its rows to stand in.
    const merge = info.merges.find((range) => range.row === row && range.column === column);
    if ((merge?.rows ?? 1) === 1) {
      height = Math.max(height, lines * lineHeight(pixels) + VERTICAL_PADDING);
    }
  }
  return height;
}

/** Heights of the rows of the open sheet, measured when first asked for. */
export interface RowHeights {
  of(row: number): number;
  /** Grows whenever a height may have changed. */
  version(): number;
  /** Cells changed. Without rows, all of them. */
  forget(rows?: Iterable<number>): void;
}

/** Measures the sheet that `data` gives. */
export function createRowHeights(data: () => SheetData | undefined): RowHeights {
  let heights = new Map<number, number>();
  let version = 0;
  return {
    of(row) {
      const sheet = data();
      let height = heights.get(row);
      if (height === undefined && sheet) {
        height = measuredHeight(sheet, row);
        heights.set(row, height);
      }
      return height ?? DEFAULT_ROW_HEIGHT;
    },
    version: () => version,
    forget(rows) {
      if (!rows) {
        heights = new Map();
        version += 1;
        return;
      }
      for (const row of rows) {
        heights.delete(row);
        version += 1;
      }
    },
  };
}
