import type { CellChange, CellView, SheetInfo, SheetView } from "../contract";

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
}

const lookKey = (look: Look): string => JSON.stringify(look);

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

/** Packs a sheet for the wire. */
export function packSheet({ sheet, cells }: SheetView): WireSheet {
  const looks: Look[] = [];
  const numbers = new Map<string, number>();
  const rows = new Map<number, WireCell[]>();

  const pack = (cell: CellView): WireCell => {
    const { text, input, error, note, ...look } = cell;
    const key = lookKey(look);
    const own = ownParts(cell);
    if (key === "{}" && !own) {
      return text;
    }
    let number = numbers.get(key);
    if (number === undefined) {
      number = looks.push(look) - 1;
      numbers.set(key, number);
    }
    return own ? [text, number, own] : [text, number];
  };

  const put = ({ row, column, cell }: CellChange) => {
    if (!cell) {
      return;
    }
    let line = rows.get(row);
    if (!line) {
      line = [];
      rows.set(row, line);
    }
    while (line.length < column) {
      line.push(0);
    }
    line[column] = pack(cell);
  };
  for (const change of cells) {
    put(change);
  }
  return { sheet, looks, rows: [...rows] };
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
