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
  const blocks = new Map<T, [row: number, column: number, rows: number, columns: number][]>();
  grid.forEach((cells, row) => {
    for (let left = 0, right = 0; left < cells.length; left = right) {
      const value = cells[left] as T;
      while (cells[right] === value) right += 1;
      if (value === usual) continue;
      const known = blocks.get(value) ?? [];
      blocks.set(value, known);
      // One that stands right above and is as wide reaches down to here.
      const above = known.findLast(
        ([top, column, rows, columns]) =>
          top + rows === row + 1 && column === left + 1 && columns === right - left,
      );
      if (above) above[2] += 1;
      else known.push([row + 1, left + 1, 1, right - left]);
    }
  });
  return blocks;
}
