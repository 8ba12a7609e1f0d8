import { columns, type FixedKey } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import { Refusal } from "../../src/host/host";
import { an, FIRST, type PageBook } from "../support/page-book";
import { mark } from "./bases";

/** Where things stand now in the register that people see. */
function look({ workbook }: PageBook) {
  const sheet = workbook.sheets().find(({ name }) => name === tabs.register);
  if (!sheet) throw new Refusal("no register");
  const cells = workbook.view(sheet.id).cells.filter(({ cell }) => cell && cell.text !== "");
  const columnOf = (key: FixedKey) => {
    const found = cells.find(({ row, cell }) => row === 0 && cell?.text === columns[key].heading);
    if (!found) throw new Refusal("no column");
    return found.column;
  };
  const title = () => columnOf("title");
  const rowOf = (text: string) => {
    const found = cells.find(({ column, cell }) => column === title() && cell?.text === text);
    if (!found) throw new Refusal("no row");
    return found.row;
  };
  const free = () =>
    Math.max(0, ...cells.filter(({ column }) => column === title()).map(({ row }) => row)) + 1;
  return { sheet, columnOf, rowOf, free };
}

/** Whole rows change places, from the column of the codes on. */
function sort({ workbook }: PageBook, id: number, last: number): void {
  const { book } = workbook;
  const sheet = book.requireSheet(id);
  const moved = [...sheet.cells.entries()].filter(
    ([row, column]) => row > 0 && row <= last && column >= FIRST,
  );
  const put = (cells: typeof moved) =>
    book.apply({
      kind: "cells",
      sheetId: id,
      rows: cells.map(([row]) => row),
      columns: cells.map(([, column]) => column),
      cells: cells.map(([, , cell]) => cell),
    });
  book.run({ rollBack: true }, () => {
    book.apply({
      kind: "cells",
      sheetId: id,
      rows: moved.map(([row]) => row),
      columns: moved.map(([, column]) => column),
      cells: moved.map(() => undefined),
    });
    put(moved.map(([row, column, cell]) => [last + 1 - row, column, cell]));
  });
}

/** What somebody else does between two service calls. Throws a `Refusal` where Sheets does not let them. */
export const deeds = {
  "types in the row": (book) => {
    const { sheet, rowOf, columnOf } = look(book);
    book.workbook.type(an, sheet.id, rowOf("Hai"), columnOf("notes"), mark("gõ vào dòng"));
  },
  "types in the cell": (book, cell) => {
    const { sheet, rowOf, columnOf } = look(book);
    const row = rowOf(cell === "registeredAt" ? "Ba" : "Hai");
    book.workbook.type(an, sheet.id, row, columnOf(cell ?? "notes"), mark("gõ vào ô"));
  },
  "types in the first free row": (book) => {
    const { sheet, columnOf, free } = look(book);
    book.workbook.type(an, sheet.id, free(), columnOf("title"), mark("dòng gõ tay"));
  },
  "inserts a row": (book) => {
    const { sheet, rowOf } = look(book);
    book.workbook.insertRows(an, sheet.id, rowOf("Hai"), 1);
  },
  "deletes a row above": (book) => {
    const { sheet, rowOf } = look(book);
    book.workbook.deleteRows(an, sheet.id, rowOf("Một"), 1);
  },
  "deletes the row": (book) => {
    const { sheet, rowOf } = look(book);
    book.workbook.deleteRows(an, sheet.id, rowOf("Hai"), 1);
  },
  sorts: (book) => {
    const { sheet, free } = look(book);
    sort(book, sheet.id, free() - 1);
  },
  "inserts a column": (book) => {
    const { sheet, columnOf } = look(book);
    book.workbook.insertColumns(an, sheet.id, columnOf("unit"), 1);
  },
  "moves a column": (book) => {
    const { sheet, columnOf } = look(book);
    book.workbook.moveColumns(an, sheet.id, columnOf("notes"), 1, columnOf("title"));
  },
  "renames a tab": (book) => {
    const { sheet } = look(book);
    book.workbook.renameSheet(an, sheet.id, "Bảng chung");
  },
  "deletes a tab": ({ workbook }) => {
    const found = [tabs.summary, tabs.units].flatMap(
      (name) => workbook.sheets().find((sheet) => sheet.name === name) ?? [],
    )[0];
    if (!found) throw new Refusal("no tab");
    workbook.deleteSheet(an, found.id);
  },
} as const satisfies Record<string, (book: PageBook, cell: FixedKey | undefined) => void>;

export type DeedName = keyof typeof deeds;
export const deedNames = Object.keys(deeds) as DeedName[];

/** Whether Sheets let it happen. */
export function happens(book: PageBook, name: DeedName, cell: FixedKey | undefined): boolean {
  try {
    const deed: (book: PageBook, cell: FixedKey | undefined) => void = deeds[name];
    deed(book, cell);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
