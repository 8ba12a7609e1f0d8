import { columnLetters } from "../../core/words/column-letters";
import { type ColumnRun, runsWhere } from "./column-runs";

/** From 1: row, column, and how many of each; `Infinity` rows reach to the end of the sheet. */
export type Rectangle = readonly [row: number, column: number, rows: number, columns: number];

/** Blocks of a sheet that get the same look: one call for all of them. */
export function rangeList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Rectangle[],
): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(blocks.map(blockName));
}

/** The ranges of blocks, from one call. */
export const rangesOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Rectangle[],
): GoogleAppsScript.Spreadsheet.Range[] => (blocks.length > 0 ? rangeList(sheet, blocks).getRanges() : []);

/** How a sheet calls a block: `A2:C5`, and `A2:C` to its end. */
export const blockName = ([row, column, rows, columns]: Rectangle): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${rows === Infinity ? "" : row + rows - 1}`;

/** The cells of runs of columns, from a row to the end of the sheet. */
export const belowRuns = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  runs: readonly ColumnRun<unknown>[],
): GoogleAppsScript.Spreadsheet.RangeList =>
  rangeList(
    sheet,
    runs.map(({ first, keys }) => [row, first, Infinity, keys.length]),
  );

/** Gives columns their number formats from a row to the end of the sheet: one call for all that have the same. */
export function formatColumns<K>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  at: ReadonlyMap<K, number>,
  formatOf: (key: K) => string,
): void {
  for (const format of new Set([...at.keys()].map(formatOf))) {
    const runs = runsWhere(at, (key) => formatOf(key) === format);
    belowRuns(sheet, row, runs).setNumberFormat(format);
  }
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
