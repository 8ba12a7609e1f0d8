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
  /** The least height in pixels, that of merged texts: a sheet does not fit rows to merged cells. */
  height: number;
  /** Rows with lines around their cells. */
  table?: true;
}

/**
 * Pixels, 96 an inch: together the 165 mm that the margins of the decree leave of A4. Of a table only the second column
 * holds long texts, and it is never merged, so that rows grow with them.
 */
export const widths = [42, 172, 68, 68, 68, 68, 68, 68] as const;
export const WIDTH = widths.length;
/** The right half of the letterhead begins here. */
export const RIGHT = 2;

const widthOf = ({ column, span }: Piece) =>
  widths.slice(column, column + span).reduce((sum: number, width) => sum + width, 0);

/** Pixels that a text needs, by the width of letters of Times New Roman; rather too much than too little. */
export function heightOf(piece: Piece): number {
  const em = (piece.look.size * 4) / 3;
  const room = widthOf(piece) - 6;
  const lines = piece.text.split("\n").map((line) => {
    const capitals = line.length - line.replace(/\p{Lu}/gu, "").length;
    const bold = piece.look.bold ? 1.06 : 1;
    return Math.max(1, Math.ceil(((line.length * 0.43 + capitals * 0.25) * em * bold) / room));
  });
  return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * em * 1.3) + 5;
}

/** Texts side by side; `least` pixels high. */
export function sideBySide(pieces: readonly Piece[], least = 0): Line {
  const heights = pieces.filter(({ rows }) => !rows).map(heightOf);
  return { pieces, height: Math.max(least, ...heights) };
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
