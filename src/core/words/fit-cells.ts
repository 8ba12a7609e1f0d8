/** Google takes 50,000 letters a cell; one of them may be the mark of a text. */
const MOST_LETTERS = 49_999;

/** Rows as cells can hold them: what is gathered from many rows may be longer, and its end gives way to an ellipsis. */
export const fitCells = (rows: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  rows.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS - 1)}…` : cell,
    ),
  );
