import { computerClock } from "./clock";
import { FileKeeper } from "./file/file-keeper";
import type { Book } from "./model/book";
import { createBook, type HostWorkbookInit } from "./model/create-book";
import { LocalWorkbook } from "./model/local-workbook";
import { readBundle } from "./realm/bundle";
import { type AddInOptions, LocalAddIn } from "./services/add-in";

export type { CellInit, HostWorkbookInit, SheetInit } from "./model/create-book";
export { LocalWorkbook } from "./model/local-workbook";
export { Refusal } from "./refusal";
export { type AddInOptions, LocalAddIn } from "./services/add-in";

export interface OpenOptions {
  /** The present moment; the computer's clock if absent. */
  readonly now?: () => Date;
  /** Bytes of journal from which the file is written anew as one piece. */
  readonly journalLimit?: number;
}

export interface WorkbookOptions extends OpenOptions {
  /** Where the workbook is kept; absent: in memory only. The file must not exist yet. */
  readonly file?: string;
}

/** A new workbook. Throws a Refusal when its file exists already or cannot be written. */
export const createWorkbook = (init: HostWorkbookInit, options: WorkbookOptions = {}): LocalWorkbook => {
  const book = createBook(init, options.now ?? computerClock);
  return options.file === undefined
    ? new LocalWorkbook(book)
    : kept(book, FileKeeper.create(book, options.file, options.journalLimit));
};

/**
 * The workbook of a file. Throws a Refusal when there is none, when another process has it open, or when the
 * file is something else; the file is then untouched. Close it to leave one tidy file and no lock.
 */
export const openWorkbook = (file: string, options: OpenOptions = {}): LocalWorkbook => {
  const { book, keeper } = FileKeeper.open(file, options.now ?? computerClock, options.journalLimit);
  return kept(book, keeper);
};

const kept = (book: Book, keeper: FileKeeper): LocalWorkbook => {
  const workbook = new LocalWorkbook(book);
  workbook.onClose = () => keeper.close();
  return workbook;
};

/** The built add-in of a folder (`Code.js`, pages, `appsscript.json`), at work in a workbook. */
export const createAddIn = (
  workbook: LocalWorkbook,
  bundleFolder: string,
  options?: AddInOptions,
): LocalAddIn => new LocalAddIn(workbook, readBundle(bundleFolder), options);
