import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { sync as writeFileAtomicSync } from "write-file-atomic";
import type { Grid } from "../../core/assessment/open-workbook";
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
  /** When the file was last written, in milliseconds. */
  moment: number;
}

const MANIFEST = "manifest.json";
const short = (text: string | Buffer) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The same for the file of a workbook when it comes again, from wherever. */
export const bookName = (path: string): string => basename(path, extname(path)).normalize("NFC");

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
      return (JSON.parse(readFileSync(file, "utf8")) as { books: readonly StoredBook[] }).books;
    } catch {
      throw new Refusal(WORDS.brokenStore(file));
    }
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
    const known = before.find((book) => book.key === short(name));
    const found: StoredBook = {
      ...{
        key: short(name),
        name,
        hash: short(Buffer.concat([bytes, Buffer.from(settings.length > 0 ? JSON.stringify(settings) : "")])),
      },
      ...{ rows: 0, moment: Math.floor(statSync(path).mtimeMs) },
    };
    if (known?.hash === found.hash) return { book: known, isNew: false, hasSettings: true };
    const { book, headingRow, hasSettings } = readBook(path, bytes, settings);
    mkdirSync(this.folder, { recursive: true });
    const lines = [...rowLines(book, headingRow)];
    writeFileSync(this.rowsFile(found), lines.join(""));
    writeFileSync(this.contextFile(found), JSON.stringify(contextOf(book, headingRow)));
    const stored = { ...found, rows: lines.length };
    const books = known
      ? before.map((each) => (each.key === stored.key ? stored : each))
      : [...before, stored];
    writeFileAtomicSync(join(this.folder, MANIFEST), `${JSON.stringify({ books }, null, 2)}\n`);
    this.sweep(books);
    return { book: stored, isNew: true, hasSettings };
  }

  /** Removes what the manifest names no more. */
  private sweep(books: readonly StoredBook[]): void {
    const stems = books.map(this.stem);
    for (const file of readdirSync(this.folder)) {
      if (file !== MANIFEST && !stems.some((stem) => file.startsWith(stem))) rmSync(join(this.folder, file));
    }
  }
}
