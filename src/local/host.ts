import { createBook, type HostWorkbookInit } from "./model/create-book";
import { LocalWorkbook } from "./model/local-workbook";
import { readBundle } from "./realm/bundle";
import { type AddInOptions, LocalAddIn } from "./services/add-in";

export type { CellInit, HostWorkbookInit, SheetInit } from "./model/create-book";
export { LocalWorkbook } from "./model/local-workbook";
export { Refusal } from "./refusal";
export { type AddInOptions, LocalAddIn } from "./services/add-in";

export interface WorkbookOptions {
  /** Where the workbook is kept; absent: in memory only. The file must not exist yet. */
  readonly file?: string;
  /** The present moment; the computer's clock if absent. */
  readonly now?: () => Date;
}

/** A new workbook. Throws a Refusal when its file exists already or cannot be written. */
export const createWorkbook = (init: HostWorkbookInit, options: WorkbookOptions = {}): LocalWorkbook => {
  const book = createBook(init, options.now ?? (() => new Date()));
  const workbook = new LocalWorkbook(book);
  return workbook;
};

/** The built add-in of a folder, at work in a workbook. */
export const createAddIn = (
  workbook: LocalWorkbook,
  bundleFolder: string,
  options?: AddInOptions,
): LocalAddIn => {
  const bundle = readBundle(bundleFolder);
  return new LocalAddIn(workbook, bundle, options);
};
