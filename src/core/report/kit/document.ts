/** How a text looks. */
export interface Look {
  /** Points. */
  size: number;
  bold?: boolean;
  italic?: boolean;
  centred?: boolean;
  /** Down at the foot of its row. */
  atFoot?: boolean;
}

/** The look of the text of a paper. */
export const plain: Look = { size: 13 };

/** A text over neighbouring cells; columns from 0. */
export interface Piece {
  column: number;
  /** Columns that it covers. */
  span: number;
  text: string;
  look: Look;
  /** Rows that it covers when they are several. */
  rows?: number;
  /** A place for people's own text: what stands there is kept when the paper is made again. */
  place?: string;
  /** What stands in the place while nobody has written there; absent when that is the text. */
  usual?: string;
}

/** One row of the sheet. */
export interface Line {
  pieces: readonly Piece[];
  /** The least height in pixels. */
  least: number;
  /** Rows with lines around their cells. */
  table?: true;
}

/**
 * Pixels, 96 an inch: together the 165 mm that the margins of the decree leave of A4; `widthsFor` shares them out by
 * what stands in the tables. Long texts of a table are never merged, so that rows grow with them.
 */
const usualWidths = [42, 172, 68, 68, 68, 68, 68, 68] as const;
export const WIDTH = usualWidths.length;
export const TOTAL = usualWidths.reduce((sum: number, width) => sum + width, 0);
/** The right half of the letterhead begins here. */
export const RIGHT = 2;

const widthOf = ({ column, span }: Piece, widths: readonly number[]) =>
  widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);

/** Pixels that a text needs, by the width of letters of Times New Roman; rather too much than too little. */
export function heightOf(piece: Piece, widths: readonly number[] = usualWidths): number {
  const em = (piece.look.size * 4) / 3;
  const room = widthOf(piece, widths) - 6;
  const lines = piece.text.split("\n").map((line) => {
    const capitals = line.length - line.replace(/\p{Lu}/gu, "").length;
    const bold = piece.look.bold ? 1.06 : 1;
    return Math.max(1, Math.ceil(((line.length * 0.43 + capitals * 0.25) * em * bold) / room));
  });
  return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * em * 1.3) + 5;
}

/** Texts side by side; `least` pixels high. */
export const sideBySide = (pieces: readonly Piece[], least = 0): Line => ({ pieces, least });

/** Pixels that a line needs: a sheet fits rows to texts, but not to merged ones. */
export function lineHeight({ pieces, least, table }: Line, widths: readonly number[]): number {
  if (table) return least;
  return Math.max(least, ...pieces.flatMap((piece) => (piece.rows ? [] : heightOf(piece, widths))));
}

export const piece = (column: number, span: number, look: Look, text: string): Piece => ({
  column,
  span,
  text,
  look,
});

/** A place with the text that stands in it now. */
export const placed = (made: Piece, place: string, text: string): Piece => ({
  ...made,
  place,
  text,
  usual: made.text,
});

/** A text over the whole width. */
export const wide = (look: Look, text: string): Line => sideBySide([piece(0, WIDTH, look, text)]);
