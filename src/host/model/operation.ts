import type { Cell, SheetRectangle } from "./cell";
import type { DeveloperMetadata, SheetMeta } from "./sheet";
import type { Structure } from "./structure";

/** What belongs to the workbook as a whole. */
export interface BookMeta {
  readonly name: string;
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: { readonly name: string; readonly email: string };
  readonly editors: readonly string[];
  readonly namedRanges: Readonly<Record<string, SheetRectangle>>;
  readonly metadata: readonly DeveloperMetadata[];
  readonly nextId: number;
}

/** Cells of one sheet put in as they stand; undefined empties one. The three lists run side by side. */
export interface CellsOperation {
  readonly kind: "cells";
  readonly sheetId: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (Cell | undefined)[];
}

/** The smallest changes that everything is made of: applied, undone, and written to the file. */
export type Operation =
  | CellsOperation
  | { readonly kind: "structure"; readonly sheetId: number; readonly change: Structure }
  | { readonly kind: "meta"; readonly sheetId: number; readonly meta: SheetMeta }
  | { readonly kind: "addSheet"; readonly sheetId: number; readonly index: number; readonly meta: SheetMeta }
  | { readonly kind: "removeSheet"; readonly sheetId: number }
  | { readonly kind: "order"; readonly sheetIds: readonly number[] }
  | { readonly kind: "book"; readonly book: BookMeta }
  /** Properties of the script, the document or a person; never undone. */
  | {
      readonly kind: "properties";
      readonly store: string;
      readonly entries: Readonly<Record<string, string>>;
    };
