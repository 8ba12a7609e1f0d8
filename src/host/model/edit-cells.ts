import type { Book } from "./book";
import type { Cell } from "./cell";
import type { Rectangle } from "./rectangle";
import type { Sheet } from "./sheet";

/** What each cell of a block becomes; offsets are from the block's corner. */
export type Change = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** A change that looks at the cell alone: cells that are one object stay one, as whole blank columns are. */
export const alike = (change: (cell: Cell | undefined) => Cell | undefined): Change => {
  const made = new Map<Cell | undefined, Cell | undefined>();
  // Neighbours are mostly one object.
  let last: Cell | undefined;
  let lastMade: Cell | undefined;
  return (cell) => {
    if (made.size > 0 && cell === last) return lastMade;
    if (!made.has(cell)) made.set(cell, change(cell));
    last = cell;
    lastMade = made.get(cell);
    return lastMade;
  };
};

export interface Edit {
  readonly sheet: Sheet;
  readonly rows: number[];
  readonly columns: number[];
  readonly cells: (Cell | undefined)[];
}

/** Works out a change of a block without making it, so that it can be judged first. */
export const planEdit = (sheet: Sheet, block: Rectangle, change: Change): Edit => {
  const most = block.rows * block.columns;
  let [rows, columns, cells]: [number[], number[], (Cell | undefined)[]] = [[], [], []];
  let count = 0;
  for (let down = 0; down < block.rows; down++) {
    const row = block.row + down;
    const line = sheet.cells.row(row);
    for (let across = 0; across < block.columns; across++) {
      const column = block.column + across;
      const before = line?.[column];
      const after = change(before, down, across);
      if (after === before) continue;
      // Lists that grow are copied again and again; a fill has tens of thousands of cells, and often none that changes.
      if (count === 0) [rows, columns, cells] = [new Array(most), new Array(most), new Array(most)];
      rows[count] = row;
      columns[count] = column;
      cells[count++] = after;
    }
  }
  for (const list of [rows, columns, cells]) list.length = count;
  return { sheet, rows, columns, cells };
};

export const makeEdit = (book: Book, { sheet, rows, columns, cells }: Edit): void => {
  if (cells.length > 0) book.apply({ kind: "cells", sheetId: sheet.id, rows, columns, cells });
};

/** How many cells the workbook's grids have together. */
export const cellCount = (book: Book): number =>
  book.sheets.reduce((sum, { meta }) => sum + meta.rows * meta.columns, 0);

export const mostCells = 10_000_000;
/** The column `ZZZ` is the last one. */
export const mostColumns = 18_278;
export const mostCharacters = 50_000;
