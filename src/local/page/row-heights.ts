import type { SheetInfo } from "../contract";
import type { SheetData } from "./sheet-store";

/** Pixels of a column that says nothing else. */
export const DEFAULT_COLUMN_WIDTH = 100;

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

let canvas: CanvasRenderingContext2D | null | undefined;
let family = "";
let font = "";

function widthOf(text: string, bold: boolean): number {
  if (canvas === undefined) {
    canvas = document.createElement("canvas").getContext("2d");
    family = getComputedStyle(document.body).fontFamily;
  }
  if (!canvas) {
    return text.length * FONT_SIZE * 0.55;
  }
  const wanted = `${bold ? "600 " : ""}${FONT_SIZE}px ${family}`;
  if (font !== wanted) {
    font = wanted;
    canvas.font = wanted;
  }
  return canvas.measureText(text).width;
}

/** Lines that a text takes when its words are wrapped, as the browser wraps them. */
function lineCount(text: string, width: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    const whole = widthOf(paragraph, bold);
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

/** The height of a row: of its tallest wrapped cell. */
function measuredHeight(data: SheetData, row: number): number {
  let lines = 1;
  for (const { column, cell } of data.wrappedCells(row)) {
    const width = widthOfCell(data.info, row, column);
    lines = Math.max(lines, lineCount(cell.text, width, cell.bold === true));
  }
  return lines === 1 ? DEFAULT_ROW_HEIGHT : lines * LINE_HEIGHT + VERTICAL_PADDING;
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
