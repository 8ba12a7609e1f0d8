import type { Book } from "./book";
import type { Cell } from "./cell";
import { eachCell, type Rectangle } from "./rectangle";
import type { Sheet } from "./sheet";

/** What each cell of a block becomes; offsets are from the block's corner. */
export type Change = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** A change that looks at the cell alone: cells that are one object stay one, as whole blank columns are. */
export const alike = (change: (cell: Cell | undefined) => Cell | undefined): Change => {
  const made = new Map<Cell | undefined, Cell | undefined>();
  return (cell) => {
    if (!made.has(cell)) made.set(cell, change(cell));
    return made.get(cell);
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
  const edit: Edit = { sheet, rows: [], columns: [], cells: [] };
  eachCell(block, (row, column) => {
    const before = sheet.cells.get(row, column);
    const after = change(before, row - block.row, column - block.column);
    if (after === before) return;
    edit.rows.push(row);
    edit.columns.push(column);
    edit.cells.push(after);
  });
  return edit;
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
