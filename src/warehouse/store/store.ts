import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { sync as writeFileAtomicSync } from "write-file-atomic";
import type { Grid } from "../../core/assessment/open-workbook";
import { textKey } from "../../core/reading/text-key";
import { type WallTime, wallTimeOf } from "../../core/reading/wall-time";
import { lockFile } from "../../host/file/file-lock";
import { Refusal } from "../../host/refusal";
import { judgingSql } from "../engine/judge-book";
import type { Context } from "../judge/contract";
import { isFile, readBook } from "../load/read-book";
import { WORDS } from "../messages-vi";
import { contextOf, rowLines } from "./encode-book";

/** A workbook in the warehouse; their order in the manifest is the order of the workbooks. */
export interface StoredBook {
  /** From its name: the same for the file when it comes again. */
  key: string;
  name: string;
  /** Of the file, and of the settings that were given with it. */
  hash: string;
  rows: number;
  /** When the file was last written, on the clock on the wall. */
  moment: WallTime;
}

const MANIFEST = "manifest.json";
const short = (text: string | Buffer) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** How a workbook is called: as its file. */
export const bookName = (path: string): string => basename(path, extname(path)).normalize("NFC").trim();

/** Whether it is the same workbook that comes again: people and systems spell names of files in capitals or not. */
export const isSameBook = (one: string, other: string): boolean => textKey(one) === textKey(other);

/**
 * The folder that holds the workbooks. Files are named by what is in them and written before the manifest names them:
 * whatever is cut off leaves what the manifest says, and is done again.
 */
export class Store {
  private readonly judge: string;

  constructor(
    readonly folder: string,
    readonly libraryFile: string,
  ) {
    this.judge = short(readFileSync(libraryFile, "utf8") + judgingSql());
  }

  books(): readonly StoredBook[] {
    const file = join(this.folder, MANIFEST);
    if (!existsSync(file)) return [];
    try {
      const { books } = JSON.parse(readFileSync(file, "utf8")) as { books: readonly StoredBook[] };
      if (Array.isArray(books)) return books;
    } catch {
      // Whatever stands there is no manifest.
    }
    throw new Refusal(WORDS.brokenStore(file));
  }

  /** Keeps others from writing into it until it is given back. */
  lock(): () => void {
    mkdirSync(dirname(this.folder), { recursive: true });
    return lockFile(this.folder, WORDS.storeTaken);
  }

  private write(books: readonly StoredBook[]): void {
    writeFileAtomicSync(join(this.folder, MANIFEST), `${JSON.stringify({ books }, null, 2)}\n`);
    this.sweep(books);
  }

  rowsFile = (book: StoredBook) => join(this.folder, `${this.stem(book)}.ndjson`);
  contextFile = (book: StoredBook) => join(this.folder, `${this.stem(book)}.context.json`);
  /** Another release of the rules, or of what asks them, judges anew. */
  judgedFile = (book: StoredBook) => join(this.folder, `${this.stem(book)}-${this.judge}.parquet`);
  private stem = ({ key, hash }: StoredBook) => `${key}-${hash}`;

  context(book: StoredBook): Context {
    return JSON.parse(readFileSync(this.contextFile(book), "utf8")) as Context;
  }

  isJudged = (book: StoredBook) => existsSync(this.judgedFile(book));

  /** Takes a file in, with settings where it has none; nothing is new where the warehouse has it as it is. */
  load(path: string, settings: Grid = []): { book: StoredBook; isNew: boolean; hasSettings: boolean } {
    if (!isFile(path)) throw new Refusal(WORDS.missing(path));
    const bytes = readFileSync(path);
    const name = bookName(path);
    const before = this.books();
    const known = before.find((book) => isSameBook(book.name, name));
    const found: StoredBook = {
      ...{
        key: known?.key ?? short(name),
        name: known?.name ?? name,
        hash: short(Buffer.concat([bytes, Buffer.from(settings.length > 0 ? JSON.stringify(settings) : "")])),
      },
      ...{ rows: 0, moment: Math.floor(wallTimeOf(statSync(path).mtime)) },
    };
    if (known?.hash === found.hash) {
      // The same rows, and they are now known to be all that there were at a later moment.
      if (found.moment > known.moment)
        this.write(before.map((book) => (book === known ? { ...known, moment: found.moment } : book)));
      return { book: known, isNew: false, hasSettings: true };
    }
    const { book, headingRow, hasSettings } = readBook(path, bytes, settings);
    mkdirSync(this.folder, { recursive: true });
    const lines = [...rowLines(book, headingRow)];
    writeFileSync(this.rowsFile(found), lines.join(""));
    writeFileSync(this.contextFile(found), JSON.stringify(contextOf(book, headingRow)));
    const stored = { ...found, rows: lines.length };
    this.write(known ? before.map((each) => (each.key === stored.key ? stored : each)) : [...before, stored]);
    return { book: stored, isNew: true, hasSettings };
  }

  /** Takes a workbook out. */
  remove(book: StoredBook): void {
    this.write(this.books().filter(({ key }) => key !== book.key));
  }

  /** Removes what the manifest names no more. */
  private sweep(books: readonly StoredBook[]): void {
    const stems = books.map(this.stem);
    for (const file of readdirSync(this.folder)) {
      if (file !== MANIFEST && !stems.some((stem) => file.startsWith(stem))) rmSync(join(this.folder, file));
    }
  }
}
