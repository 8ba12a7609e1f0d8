import type { Book } from "./book";
import { type Cell, withParts } from "./cell";
import type { Sheet, SheetMeta } from "./sheet";
import type { Structure } from "./structure";

/** The side on which the line stands that inserted ones take after. */
export type Neighbour = "before" | "after";

/** Inserts, deletes or moves lines. Inserted ones take formats, lists and boxes from their neighbour, as in Google. */
export const changeStructure = (book: Book, sheet: Sheet, change: Structure, from: Neighbour): void => {
  book.apply({ kind: "structure", sheetId: sheet.id, change });
  if (change.kind === "insert") inherit(book, sheet, change, from);
};

/** Google keeps one line that is not frozen. */
export const leavesOnlyFrozen = (meta: SheetMeta, { kind, axis, at, count }: Structure): boolean => {
  const [size, frozen] = axis === "row" ? [meta.rows, meta.frozenRows] : [meta.columns, meta.frozenColumns];
  return kind === "delete" && frozen > 0 && at <= frozen && at + count >= size;
};

const inherit = (book: Book, sheet: Sheet, { axis, at, count }: Structure, from: Neighbour): void => {
  const byRow = axis === "row";
  const size = byRow ? sheet.meta.rows : sheet.meta.columns;
  const before = at > 0 ? at - 1 : undefined;
  const after = at + count < size ? at + count : undefined;
  const source = from === "before" ? (before ?? after) : (after ?? before);
  if (source === undefined) return;
  const rows: number[] = [];
  const columns: number[] = [];
  const cells: Cell[] = [];
  const length = byRow ? (sheet.cells.row(source)?.length ?? 0) : sheet.cells.height;
  for (let along = 0; along < length; along++) {
    const cell = byRow ? sheet.cells.get(source, along) : sheet.cells.get(along, source);
    const made = cell && withParts(undefined, { style: cell.style, validation: cell.validation });
    if (!made) continue;
    for (let line = at; line < at + count; line++) {
      rows.push(byRow ? line : along);
      columns.push(byRow ? along : line);
      cells.push(made);
    }
  }
  if (cells.length > 0) book.apply({ kind: "cells", sheetId: sheet.id, rows, columns, cells });
};
