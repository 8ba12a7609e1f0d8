import type { CellProps, CellTemplateProp, HyperFunc, VNode } from "@revolist/revogrid";
import type { CellView, SheetInfo } from "../contract";
import { bordersOf, looksOf } from "./cell-looks";
import { TEXT } from "./messages-vi";
import { type Carried, carriedInto, flowOf } from "./overflow";
import { columnWidth } from "./row-heights";
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

/** The text of a frozen cell that goes on beyond the frozen edge. */
function carriedLooks({ cell, width, room }: Carried): Record<string, string> {
  return {
    ...looksOf(cell),
    ...(cell.bold ? { fontWeight: "600" } : {}),
    ...(cell.italic ? { fontStyle: "italic" } : {}),
    ...(cell.color ? { color: cell.color } : {}),
    "--carried-left": `${-width}px`,
    "--carried-align":
      cell.verticalAlign === "top" ? "start" : cell.verticalAlign === "middle" ? "center" : "end",
    clipPath: `inset(0 -${room}px 0 0)`,
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
  const flow = cell && flowOf(model, row, column);
  const carried = carriedInto(model, row, column);
  const title = [cell?.error, cell?.note].filter((part) => part !== undefined).join("\n\n");
  return {
    "data-row": row,
    "data-col": column,
    "aria-selected": selection.active || selection.selected ? "true" : "false",
    title: title === "" ? undefined : title,
    "data-carried": carried?.cell.text,
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
      flowing: flow !== undefined || carried !== undefined,
      choices: cell?.choices !== undefined,
      covered: size?.covered === true,
      merged: size?.covered === false,
    },
    style: {
      ...(cell?.background ? { backgroundColor: cell.background } : {}),
      ...(cell?.color ? { color: cell.color } : {}),
      ...(cell?.align ? { textAlign: cell.align } : {}),
      ...(cell ? looksOf(cell) : {}),
      ...(flow === undefined ? {} : { clipPath: `inset(0 -${flow}px 0 0)` }),
      ...(carried ? carriedLooks(carried) : {}),
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
