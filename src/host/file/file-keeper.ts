import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";
import { basename, resolve } from "node:path";
import { sync as writeFileAtomicSync } from "write-file-atomic";
import type { Book, BookListener } from "../model/book";
import type { Operation } from "../model/operation";
import { Refusal } from "../refusal";
import { encodeOperation } from "./encode";
import { lockFile } from "./file-lock";
import { readWorkbook, writeEntry, writeSnapshot } from "./snapshot";

/** A journal beyond this many bytes is folded into a new snapshot. */
const longJournal = 8 * 1024 * 1024;

/**
 * Keeps a workbook in one file: a snapshot in the first line, then a line for each action, on the disk
 * before the action is answered. A process that dies at any moment loses nothing that was answered.
 */
export class FileKeeper implements BookListener {
  private journal = 0;
  private handle: number | undefined;

  private constructor(
    private readonly book: Book,
    private readonly file: string,
    private readonly unlock: () => void,
    private readonly limit: number,
  ) {
    this.fold();
    book.listeners.add(this);
  }

  /** Puts a new workbook into a file that does not exist yet. */
  static create(book: Book, path: string, limit = longJournal): FileKeeper {
    const file = resolve(path);
    const name = basename(file);
    if (existsSync(file)) throw new Refusal(`Tệp ${name} đã có. Hãy chọn tên khác.`);
    const unlock = FileKeeper.lock(file, name);
    return new FileKeeper(book, file, unlock, limit);
  }

  /** Reads a workbook's file; the file stays untouched when it is none. */
  static open(path: string, now: () => Date, limit = longJournal): { book: Book; keeper: FileKeeper } {
    const file = resolve(path);
    const name = basename(file);
    if (!existsSync(file)) throw new Refusal(`Không tìm thấy tệp ${name}.`);
    const unlock = FileKeeper.lock(file, name);
    try {
      const { book } = readWorkbook(FileKeeper.text(file, name), name, now);
      return { book, keeper: new FileKeeper(book, file, unlock, limit) };
    } catch (error) {
      unlock();
      throw error;
    }
  }

  private static lock(file: string, name: string): () => void {
    try {
      return lockFile(file, `Sổ ${name} đang được mở ở một cửa sổ khác trên máy này. Hãy đóng nó trước.`);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(`Không ghi được vào thư mục của tệp ${name}.`);
    }
  }

  private static text(file: string, name: string): string {
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new Refusal(`Không đọc được tệp ${name}.`);
    }
  }

  settled(operations: readonly Operation[]): void {
    if (operations.length === 0 || this.handle === undefined) return;
    const line = Buffer.from(`${writeEntry(operations.map(encodeOperation))}\n`);
    this.guard(() => {
      for (let done = 0; done < line.length; ) done += writeSync(this.handle as number, line, done);
    });
    this.journal += line.length;
    if (this.journal > this.limit) this.fold();
  }

  /** Writes everything as a new first line; the old file is whole until the new one is. */
  private fold(): void {
    this.guard(() => {
      // Names and figures of people: nobody else of this machine reads them.
      writeFileAtomicSync(this.file, `${writeSnapshot(this.book)}\n`, { mode: 0o600 });
      if (this.handle !== undefined) closeSync(this.handle);
      this.handle = openSync(this.file, "a");
    });
    this.journal = 0;
  }

  private guard(write: () => void): void {
    try {
      write();
    } catch {
      throw new Refusal(`Không ghi được tệp ${basename(this.file)}. Hãy kiểm tra ổ đĩa và quyền ghi.`);
    }
  }

  close(): void {
    if (this.handle === undefined) return;
    this.book.listeners.delete(this);
    if (this.journal > 0) this.fold();
    closeSync(this.handle);
    this.handle = undefined;
    this.unlock();
  }
}
