import type { CellView, ChartView, SheetInfo, SheetView } from "../contract";

/** A cell on the wire: absent, its text alone, or its text with the number of its look and what is its own. */
export type WireCell = 0 | string | [text: string, look: number, own?: OwnParts];

/** What a cell shares with no other, as a rule. */
export type OwnParts = Pick<CellView, "input" | "error" | "note">;

/** What many cells share: formats and choices. */
export type Look = Omit<CellView, "text" | keyof OwnParts>;

/** A sheet in the shape that 270,000 cells travel in: looks said once, cells by position. */
export interface WireSheet {
  sheet: SheetInfo;
  looks: readonly Look[];
  /** Row number and its cells from column 0 on. */
  rows: readonly (readonly [number, readonly WireCell[]])[];
  charts?: readonly ChartView[];
}

function ownParts({ input, error, note }: CellView): OwnParts | undefined {
  if (input === undefined && error === undefined && note === undefined) {
    return undefined;
  }
  return {
    ...(input === undefined ? {} : { input }),
    ...(error === undefined ? {} : { error }),
    ...(note === undefined ? {} : { note }),
  };
}

function lookOf({ text: _text, input: _input, error: _error, note: _note, ...look }: CellView): Look {
  return look;
}

/** Numbers the looks that occur. A key by hand: a sheet has hundreds of thousands of cells. */
function numberLooks(): { looks: Look[]; numberOf(cell: CellView): number } {
  const looks: Look[] = [];
  const numbers = new Map<string, number>();
  return {
    looks,
    numberOf(cell) {
      const { background, color, bold, italic, wrap, align, spilled, choices, checkbox } = cell;
      const { line, size, family, clip, verticalAlign, borders } = cell;
      const isUsual = size === undefined && family === undefined && borders === undefined;
      const letters = isUsual ? "" : `${size}|${family}|${borders?.join()}`;
      const flags = `${bold}${italic}${wrap}${align}${spilled}${checkbox}`;
      const key = `${background}|${color}|${flags}|${line}${clip}${verticalAlign}${letters}|${choices ? choices.join("\n") : ""}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = looks.push(lookOf(cell)) - 1;
        numbers.set(key, number);
      }
      return number;
    },
  };
}

/** Whether a cell is its text and nothing else. */
function isPlain(cell: CellView): boolean {
  for (const key in cell) {
    if (key !== "text" && cell[key as keyof CellView] !== undefined) {
      return false;
    }
  }
  return true;
}

/** Packs a sheet for the wire. */
export function packSheet({ sheet, cells, charts }: SheetView): WireSheet {
  const { looks, numberOf } = numberLooks();
  const rows = new Map<number, WireCell[]>();
  for (const { row, column, cell } of cells) {
    if (cell) {
      let line = rows.get(row);
      if (!line) {
        line = [];
        rows.set(row, line);
      }
      while (line.length < column) {
        line.push(0);
      }
      const own = ownParts(cell);
      line[column] = isPlain(cell)
        ? cell.text
        : own
          ? [cell.text, numberOf(cell), own]
          : [cell.text, numberOf(cell)];
    }
  }
  return { sheet, looks, rows: [...rows], ...(charts ? { charts } : {}) };
}

/** The cell as the page shows it. */
export function unpackCell(cell: WireCell, looks: readonly Look[]): CellView | undefined {
  if (cell === 0) {
    return undefined;
  }
  if (typeof cell === "string") {
    return { text: cell };
  }
  const [text, look, own] = cell;
  return { ...looks[look], ...own, text };
}
