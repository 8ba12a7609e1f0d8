import type { CellProps, CellTemplateProp, HyperFunc, VNode } from "@revolist/revogrid";
import type { CellView, SheetInfo } from "../contract";
import { fontFamily } from "./font-family";
import { TEXT } from "./messages-vi";
import { columnWidth, fontPixels, lineHeight } from "./row-heights";
import { areaOf, holds, mergeAt, type Selected } from "./selection";

/** What the grid draws; asked anew for each cell at each drawing. */
export interface GridModel {
  info(): SheetInfo | undefined;
  cell(row: number, column: number): CellView | undefined;
  /** What the person typed and the server has not confirmed. */
  pendingText(row: number, column: number): string | undefined;
  selected(): Selected;
  rowHeight(row: number): number;
  /** Grows whenever a row's height may have changed. */
  heightsVersion(): number;
}

/** The row that RevoGrid carries; everything else comes from the model. */
export interface GridRow {
  index: number;
}

const TRUE_TEXTS = ["TRUE", "ĐÚNG", "CÓ"];

/** Whether a checkbox is ticked. */
export function isTicked(cell: CellView): boolean {
  return TRUE_TEXTS.includes(cell.text.toUpperCase());
}

function mergedSize(model: GridModel, info: SheetInfo, row: number, column: number) {
  const merge = mergeAt(info, row, column);
  if (!merge) {
    return undefined;
  }
  let width = 0;
  let height = 0;
  for (let at = merge.column; at < merge.column + merge.columns; at += 1) {
    width += info.hiddenColumns.includes(at) ? 0 : columnWidth(info, at);
  }
  for (let at = merge.row; at < merge.row + merge.rows; at += 1) {
    height += model.rowHeight(at);
  }
  return { width, height, covered: merge.row !== row || merge.column !== column };
}

/** Fonts, as the style of an element. */
function looksOf(cell: CellView): Record<string, string> {
  const pixels = fontPixels(cell);
  return {
    ...(cell.size === undefined ? {} : { fontSize: `${pixels}px`, lineHeight: `${lineHeight(pixels)}px` }),
    ...(cell.family === undefined ? {} : { fontFamily: fontFamily(cell.family) }),
    ...(cell.line === undefined ? {} : { textDecoration: cell.line }),
    ...(cell.verticalAlign ? { alignContent: cell.verticalAlign === "top" ? "start" : "center" } : {}),
  };
}

/** A text that is too long goes on over blank cells, as on Google. */
function overflows(model: GridModel, cell: CellView, row: number, column: number): boolean {
  const isText = cell.text !== "" && (cell.align === undefined || cell.align === "left");
  if (!isText || cell.wrap || cell.clip || cell.choices || cell.checkbox) {
    return false;
  }
  const info = model.info();
  return !info || mergeAt(info, row, column) ? false : (model.cell(row, column + 1)?.text ?? "") === "";
}

const BORDER_LINES: Record<string, string> = {
  DOTTED: "1px dotted",
  DASHED: "1px dashed",
  SOLID: "1px solid",
  SOLID_MEDIUM: "2px solid",
  SOLID_THICK: "3px solid",
  DOUBLE: "3px double",
};

/** Google's `SOLID #000000` as a style sheet says it. */
export function borderLine(border: string): string {
  const [style = "", color = "#000000"] = border.split(" ");
  return `${BORDER_LINES[style] ?? "1px solid"} ${color}`;
}

/** The borders of a cell; where two cells have one in common, one of them draws it. */
function bordersOf(
  model: GridModel,
  info: SheetInfo | undefined,
  row: number,
  column: number,
): Record<string, string> {
  const merge = info && mergeAt(info, row, column);
  const bottom = row + (merge?.rows ?? 1) - 1;
  const right = column + (merge?.columns ?? 1) - 1;
  const side = (at: number, of: number, index: number) => model.cell(at, of)?.borders?.[index] ?? undefined;
  const top = row > 0 && side(row - 1, column, 2) ? undefined : side(row, column, 0);
  const left = column > 0 && side(row, column - 1, 3) ? undefined : side(row, column, 1);
  const below = side(bottom, column, 2) ?? side(bottom, right, 2);
  const beside = side(row, right, 3) ?? side(bottom, right, 3);
  return {
    ...(top ? { borderTop: borderLine(top) } : {}),
    ...(left ? { borderLeft: borderLine(left) } : {}),
    ...(below ? { borderBottom: borderLine(below) } : {}),
    ...(beside ? { borderRight: borderLine(beside) } : {}),
  };
}

function selectionClasses(selected: Selected, row: number, column: number): Record<string, boolean> {
  const area = areaOf(selected);
  const inside = holds(area, row, column);
  const many = area.rows > 1 || area.columns > 1;
  return {
    active: selected.row === row && selected.column === column,
    selected: inside && many,
    "edge-top": inside && many && row === area.row,
    "edge-bottom": inside && many && row === area.row + area.rows - 1,
    "edge-left": inside && many && column === area.column,
    "edge-right": inside && many && column === area.column + area.columns - 1,
  };
}

/** Attributes of the cell's element: a test, or a screen reader, finds it by them. */
export function cellProperties(model: GridModel, row: number, column: number): CellProps {
  const cell = model.cell(row, column);
  const info = model.info();
  const size = info && mergedSize(model, info, row, column);
  const pending = model.pendingText(row, column) !== undefined;
  const selection = selectionClasses(model.selected(), row, column);
  const title = [cell?.error, cell?.note].filter((part) => part !== undefined).join("\n\n");
  return {
    "data-row": row,
    "data-col": column,
    "aria-selected": selection.active || selection.selected ? "true" : "false",
    title: title === "" ? undefined : title,
    class: {
      ...selection,
      "frozen-row-edge": info !== undefined && info.frozenRows > 0 && row === info.frozenRows - 1,
      "frozen-column-edge": info !== undefined && info.frozenColumns > 0 && column === info.frozenColumns - 1,
      pending,
      wrap: cell?.wrap === true,
      error: cell?.error !== undefined,
      note: cell?.note !== undefined,
      bold: cell?.bold === true,
      italic: cell?.italic === true,
      flowing: cell !== undefined && overflows(model, cell, row, column),
      choices: cell?.choices !== undefined,
      covered: size?.covered === true,
      merged: size?.covered === false,
    },
    style: {
      ...(cell?.background ? { backgroundColor: cell.background } : {}),
      ...(cell?.color ? { color: cell.color } : {}),
      ...(cell?.align ? { textAlign: cell.align } : {}),
      ...(cell ? looksOf(cell) : {}),
      ...bordersOf(model, info, row, column),
      // RevoGrid sets the width and height of one cell after this; the least size outweighs them.
      ...(size && !size.covered ? { minWidth: `${size.width}px`, minHeight: `${size.height}px` } : {}),
    },
  } as CellProps;
}

/** What stands in the cell: always text, whatever a person typed. */
export function cellContent(
  h: HyperFunc<VNode>,
  model: GridModel,
  row: number,
  column: number,
): (VNode | string)[] | string {
  const cell = model.cell(row, column);
  const text = model.pendingText(row, column) ?? cell?.text ?? "";
  if (cell?.checkbox) {
    const ticked = isTicked({ text });
    return [
      h(
        "span",
        { class: { tick: true, ticked }, role: "checkbox", "aria-checked": String(ticked) },
        ticked ? "✓" : "",
      ),
    ];
  }
  if (cell?.choices) {
    return [text, h("span", { class: { arrow: true } }, "▾")];
  }
  return text;
}

/** The indexes that a drawing is about. */
export function placeOf(props: CellTemplateProp): { row: number; column: number } {
  return { row: (props.model as unknown as GridRow).index, column: Number(props.column.prop) };
}

/** Read to people who cannot see the grid. */
export const GRID_LABEL = TEXT.grid;
