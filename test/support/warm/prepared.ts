import { computerClock } from "../../../src/host/clock";
import { readWorkbook, writeSnapshot } from "../../../src/host/file/snapshot";
import { LocalWorkbook } from "../../../src/host/host";
import { Book } from "../../../src/host/model/book";
import { getOrMake } from "../../../src/host/model/get-or-make";
import { Sheet } from "../../../src/host/model/sheet";
import { onceARun } from "./once-a-run";

/**
 * A workbook that takes long to make: made by the first that asks in a run, and given to each as a copy of its own.
 * Whoever makes another one must call it by another name.
 */
export function prepared(name: string, make: () => LocalWorkbook, now?: () => Date): LocalWorkbook {
  return workbookOf(
    onceARun(`${name}.ssk`, () => `${writeSnapshot(make().book)}\n`),
    now,
  );
}

const read = new Map<string, Book>();

/** A workbook in memory of the text of a file, which is read once; cells are never changed in place. */
export function workbookOf(text: string, now: () => Date = computerClock): LocalWorkbook {
  const from = getOrMake(read, text, () => readWorkbook(text, "prepared.ssk", now).book);
  const book = new Book(from.meta, now);
  for (const { id, meta, cells } of from.sheets) {
    const sheet = new Sheet(id, meta);
    for (let row = 0; row < cells.height; row++) {
      cells.row(row)?.forEach((cell, column) => {
        sheet.cells.set(row, column, cell);
      });
    }
    book.sheets.push(sheet);
  }
  for (const [store, entries] of from.properties) book.properties.set(store, { ...entries });
  book.calculator.rebuild();
  return new LocalWorkbook(book);
}
