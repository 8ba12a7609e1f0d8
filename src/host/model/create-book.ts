import { types } from "node:util";
import type { FileSheet } from "../contract";
import { Book, newBookMeta } from "./book";
import { type Cell, type Scalar, withParts, withStyle } from "./cell";
import { enterMoment, readFormula } from "./enter";
import { newSheetMeta } from "./sheet";

/** A value as it is, not as if typed; `formula` with its leading "=" and `;` or `,` between arguments. */
export type CellInit = Scalar | Date | null | undefined | { readonly formula: string };

export interface SheetInit {
  readonly name: string;
  readonly values: readonly (readonly CellInit[])[];
  /** Number formats, cell by cell, where they are not the automatic one. */
  readonly formats?: readonly (readonly (string | null | undefined)[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly hidden?: boolean;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Pixels by column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
}

/** What a new workbook starts with. */
export interface HostWorkbookInit {
  readonly name: string;
  /** `vi_VN` if absent. */
  readonly locale?: string;
  /** `Asia/Ho_Chi_Minh` if absent. */
  readonly timeZone?: string;
  readonly owner?: { readonly name: string; readonly email: string };
  /** One empty sheet if absent. A `FileSheet` is what an importer reads. */
  readonly sheets?: readonly (SheetInit | FileSheet)[];
}

/** A workbook in memory, holding what the description says. */
export const createBook = (init: HostWorkbookInit, now: () => Date): Book => {
  const { name, locale, timeZone, owner } = init;
  const book = new Book(
    newBookMeta({
      name,
      ...(locale === undefined ? {} : { locale }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(owner ? { owner } : {}),
    }),
    now,
  );
  const sheets = init.sheets && init.sheets.length > 0 ? init.sheets : [{ name: "Trang tính1", values: [] }];
  book.run({ rollBack: false, undoable: false }, () => {
    // All tabs first: formulas name tabs that come later.
    sheets.forEach((sheet, index) => {
      const height = "values" in sheet ? sheet.values.length : reach(sheet, "row");
      const width = "values" in sheet ? Math.max(0, ...widths(sheet.values)) : reach(sheet, "column");
      const size = "values" in sheet ? sheet : undefined;
      const rows = Math.max(size?.rows ?? 1000, height);
      const columns = Math.max(size?.columns ?? 26, width);
      const meta = {
        ...newSheetMeta(sheet.name, rows, columns),
        hidden: sheet.hidden ?? false,
        frozenRows: sheet.frozenRows ?? 0,
        frozenColumns: sheet.frozenColumns ?? 0,
        columnWidths: { ...sheet.columnWidths },
        merges: "merges" in sheet ? [...sheet.merges] : [],
      };
      // Google's first sheet has the id 0.
      book.apply({ kind: "addSheet", sheetId: index, index, meta });
    });
    book.apply({ kind: "book", book: { ...book.meta, nextId: sheets.length } });
    sheets.forEach((sheet, sheetId) => {
      fill(book, sheetId, sheet);
    });
  });
  return book;
};

const widths = (values: readonly (readonly unknown[])[]): number[] => {
  let most = 0;
  for (const row of values) most = Math.max(most, row.length);
  return [most];
};

const reach = (sheet: FileSheet, side: "row" | "column"): number => {
  let most = 0;
  for (const cell of sheet.cells) most = Math.max(most, cell[side] + 1);
  return most;
};

const fill = (book: Book, sheetId: number, sheet: SheetInit | FileSheet): void => {
  const rows: number[] = [];
  const columns: number[] = [];
  const cells: Cell[] = [];
  const put = (row: number, column: number, cell: Cell | undefined) => {
    if (!cell) return;
    rows.push(row);
    columns.push(column);
    cells.push(cell);
  };
  if ("cells" in sheet) {
    for (const { row, column, value, format, formula } of sheet.cells) {
      put(row, column, makeCell(book, formula === undefined ? value : { formula }, format));
    }
  } else {
    sheet.values.forEach((line, row) => {
      line.forEach((value, column) => {
        put(row, column, makeCell(book, value, sheet.formats?.[row]?.[column] ?? undefined));
      });
    });
  }
  book.apply({ kind: "cells", sheetId, rows, columns, cells });
};

const makeCell = (book: Book, value: CellInit, format: string | undefined): Cell | undefined => {
  const style =
    format === undefined || format === "General" ? undefined : withStyle(undefined, { numberFormat: format });
  const base = style && { style };
  if (value === null || value === undefined || value === "") return base;
  if (types.isDate(value)) return enterMoment(book, base, book.zone.serialOf(value.getTime()));
  if (typeof value === "object") {
    return withParts(base, { formula: readFormula(book, value.formula.replace(/^=/, ""), "script") });
  }
  return withParts(base, { value });
};
