import { applyOperation } from "../model/apply-operation";
import { Book } from "../model/book";
import type { BookMeta } from "../model/operation";
import { Refusal } from "../refusal";
import { decodeOperation, encodeOperation, type StoredOperation } from "./encode";

const format = "so-sang-kien/workbook";
const version = 1;

interface Snapshot {
  readonly format: string;
  readonly version: number;
  readonly book: BookMeta;
  /** What makes the sheets from nothing. */
  readonly operations: readonly StoredOperation[];
}

/** The whole workbook as one line of text, without the line's end. */
export const writeSnapshot = (book: Book): string => JSON.stringify(snapshotOf(book));

export const snapshotOf = (book: Book): Snapshot => {
  const operations: StoredOperation[] = [];
  book.sheets.forEach((sheet, index) => {
    operations.push({ kind: "addSheet", sheetId: sheet.id, index, meta: sheet.meta });
    operations.push(encodeOperation({ kind: "cells", sheetId: sheet.id, ...sheet.cells.lists() }));
  });
  for (const [store, entries] of book.properties) operations.push({ kind: "properties", store, entries });
  return { format, version, book: book.meta, operations };
};

/** One line of the journal: what one action changed. */
export const writeEntry = (operations: readonly StoredOperation[]): string => JSON.stringify({ operations });

const notOurs = (name: string) =>
  new Refusal(`Tệp ${name} không phải là sổ của bản chạy thử, hoặc đã hỏng. Tệp được giữ nguyên.`);

/**
 * Reads a workbook from its file's text. A last line that was cut off while being written is left out, and
 * `torn` says so. Throws a Refusal for a text that is no workbook.
 */
export const readWorkbook = (
  text: string,
  name: string,
  now: () => Date,
): { book: Book; torn: boolean; entries: number } => {
  const lines = text.split("\n");
  const tail = lines.pop() as string;
  const first = parseLine(lines[0] ?? tail) as Partial<Snapshot> | undefined;
  if (first?.format !== format || !first.book || !Array.isArray(first.operations)) throw notOurs(name);
  if (typeof first.version !== "number" || first.version > version) {
    throw new Refusal(`Tệp ${name} do một bản chạy thử mới hơn ghi. Hãy cập nhật rồi mở lại.`);
  }
  const entries = lines.slice(1).map(parseLine);
  // A line is written with its end: a text after the last end is one that was cut off.
  const torn = tail !== "";
  try {
    const book = new Book(first.book, now);
    const all = [...(first.operations as readonly StoredOperation[]), ...entries.flatMap(operationsOf)];
    for (const operation of all) applyOperation(book, decodeOperation(operation));
    book.log.clear();
    return { book, torn, entries: entries.length };
  } catch {
    throw notOurs(name);
  }
};

const operationsOf = (entry: unknown): readonly StoredOperation[] => {
  const { operations } = (entry ?? {}) as { operations?: readonly StoredOperation[] };
  if (!Array.isArray(operations)) throw new Error("not an entry");
  return operations;
};

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};
