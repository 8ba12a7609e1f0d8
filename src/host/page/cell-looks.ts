import { BORDER_LINES } from "../border-lines";
import type { CellView, SheetInfo } from "../contract";
import { fontFamily } from "./font-family";
import { fontPixels, lineHeight } from "./row-heights";
import { mergeAt } from "./selection";

/** What gives the cells of a sheet. */
export interface Cells {
  info(): SheetInfo | undefined;
  cell(row: number, column: number): CellView | undefined;
}

/** Fonts, as the style of an element. */
export function looksOf(cell: CellView): Record<string, string> {
  const pixels = fontPixels(cell);
  return {
    ...(cell.size === undefined ? {} : { fontSize: `${pixels}px`, lineHeight: `${lineHeight(pixels)}px` }),
    ...(cell.family === undefined ? {} : { fontFamily: fontFamily(cell.family) }),
    ...(cell.line === undefined ? {} : { textDecoration: cell.line }),
    ...(cell.verticalAlign ? { alignContent: cell.verticalAlign === "top" ? "start" : "center" } : {}),
  };
}

/** Google's `SOLID #000000` as a style sheet says it. */
function borderLine(border: string): string {
  const [style = "", color = "#000000"] = border.split(" ");
  return `${BORDER_LINES[style] ?? "1px solid"} ${color}`;
}

/** The borders of a cell; where two cells have one in common, one of them draws it. */
export function bordersOf(
  model: Cells,
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
