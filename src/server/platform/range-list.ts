import { columnLetters } from "../../core/words/column-letters";

/** From 1: row, column, and how many of each. */
export type Rectangle = readonly [row: number, column: number, rows: number, columns: number];

/** Blocks of a sheet that get the same look: one call for all of them. */
export function rangeList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Rectangle[],
): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(
    blocks.map(
      ([row, column, rows, columns]) =>
        `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
    ),
  );
}

/** The blocks of each value in a grid of looks but the usual one: a look for each cell would be dear. */
export function blocksBut<T>(usual: T, grid: readonly (readonly T[])[]): Map<T, Rectangle[]> {
  const blocks = new Map<T, Rectangle[]>();
  /** Those that reach down to the row above, by value and columns. */
  let open = new Map<T, Map<string, number>>();
  grid.forEach((cells, row) => {
    const reaching: typeof open = new Map();
    for (let left = 0, right = 0; left < cells.length; left = right) {
      const value = cells[left] as T;
      while (right < cells.length && cells[right] === value) right += 1;
      if (value === usual) continue;
      const known = blocks.get(value) ?? [];
      const columns = `${left}:${right}`;
      const at = open.get(value)?.get(columns) ?? known.length;
      const [top, , rows] = known[at] ?? [row + 1, 0, 0];
      known[at] = [top, left + 1, rows + 1, right - left];
      blocks.set(value, known);
      reaching.set(value, (reaching.get(value) ?? new Map<string, number>()).set(columns, at));
    }
    open = reaching;
  });
  return blocks;
}
