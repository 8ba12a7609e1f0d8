import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { textKey } from "../core/reading/text-key";
import type { WallTime } from "../core/reading/wall-time";
import { readAsOf } from "../core/summary/figures/read-as-of";
import type { Severity } from "../core/words/severity";
import { severityWords } from "../core/words/words";
import { exportXlsx } from "../host/import-export/export-xlsx";
import { displayOf } from "../host/model/display";
import { vietnamese } from "../host/model/locale";
import { Refusal } from "../host/refusal";
import type { BookTask } from "./engine/judge-book";
import { judgeBooks } from "./engine/judge-books";
import { exportBigQuery } from "./export/export-big-query";
import { type Destination, runBigQuery } from "./export/run-big-query";
import { readSettings } from "./load/read-book";
import { WORDS } from "./messages-vi";
import { selfTest } from "./self-test/self-test";
import { bookName, isSameBook, Store, type StoredBook } from "./store/store";
import { dashboardPage } from "./summary/dashboard-page";
import { type SummaryTab, summariseStore } from "./summary/summary";
import { inWords } from "./system-fault";

export interface Options {
  store: string;
  libraryFile: string;
  /** A file with the tab of settings, for files that have none. */
  settings?: string | undefined;
  /** The add-in's page of the figures, and the moment that stands on it. */
  pageFile: string;
  now(): Date;
  day?: string | undefined;
  across?: string | undefined;
  out?: string | undefined;
  to?: string | undefined;
  dataset?: string | undefined;
  location?: string | undefined;
  library?: string | undefined;
  isRun: boolean;
  isDryRun: boolean;
  google: {
    api: string;
    /** The access token of a person, for this execution; empty where they gave none. */
    readToken(): string;
    wait(milliseconds: number): Promise<void>;
  };
  say(line: string): void;
}

/** Does what one command line asks. */
export async function run(command: string, files: readonly string[], options: Options): Promise<void> {
  const store = new Store(options.store, options.libraryFile);
  let unlock: (() => void) | undefined;
  try {
    if (["load", "remove", "judge"].includes(command) || options.isRun) unlock = store.lock();
    await answer(command, files, store, options);
  } catch (error) {
    throw inWords(error);
  } finally {
    unlock?.();
  }
}

async function answer(
  command: string,
  files: readonly string[],
  store: Store,
  options: Options,
): Promise<void> {
  switch (command) {
    case "load":
      return load(store, files, options);
    case "remove":
      return remove(store, files, options);
    case "judge":
      return judge(store, options);
    case "summary":
      return summary(store, options);
    case "dashboard":
      return dashboard(store, files, options);
    case "export":
      return exportAll(store, options);
    case "self-test":
      if (!(await selfTest(options.libraryFile))) throw new Refusal(WORDS.selfTestWrong);
      return options.say(WORDS.selfTestRight);
    default:
      throw new Refusal(WORDS.unknownCommand(command));
  }
}

/** One file that is refused keeps none of the others out. */
function load(store: Store, files: readonly string[], { settings, say }: Options): void {
  if (files.length === 0) throw new Refusal(WORDS.noFiles);
  const given = settings === undefined ? [] : readSettings(settings);
  const refusals: string[] = [];
  const taken: string[] = [];
  for (const file of files) {
    try {
      // Of two that come together neither is the other one's next edition.
      if (taken.some((name) => isSameBook(name, bookName(file)))) throw new Refusal(WORDS.sameName(file));
      const { book, isNew, hasSettings } = store.load(file, given);
      taken.push(book.name);
      say(isNew ? WORDS.loaded(book.name, book.rows) : WORDS.unchanged(book.name));
      if (!hasSettings) say(WORDS.builtInSettings(book.name));
      const copy = store.books().find(({ key, hash }) => key !== book.key && hash === book.hash);
      if (copy) say(WORDS.sameContents(book.name, copy.name));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error.message);
    }
  }
  if (refusals.length > 0) throw new Refusal(refusals.join("\n"));
}

function remove(store: Store, names: readonly string[], { say }: Options): void {
  if (names.length === 0) throw whichOf(store.books());
  for (const book of names.map((name) => namedBook(store.books(), name))) {
    store.remove(book);
    say(WORDS.removed(book.name));
  }
}

/** A workbook by its name, or that of its file. */
function namedBook(books: readonly StoredBook[], name: string): StoredBook {
  const found = books.find((book) => isSameBook(book.name, name) || isSameBook(book.name, bookName(name)));
  if (!found) throw whichOf(books);
  return found;
}

const whichOf = (books: readonly StoredBook[]) =>
  new Refusal(books.length > 0 ? WORDS.whichBook(books.map(({ name }) => name)) : WORDS.empty);

/** The workbooks that are still to be judged. */
export const judgeTasks = (store: Store): readonly (BookTask & { name: string })[] =>
  store.books().flatMap((book) =>
    store.isJudged(book)
      ? []
      : {
          ...{ name: book.name, workbook: book.key, rowsFile: store.rowsFile(book) },
          ...{ judgedFile: store.judgedFile(book), libraryFile: store.libraryFile },
          context: readFileSync(store.contextFile(book), "utf8"),
        },
  );

async function judge(store: Store, { say }: Options): Promise<void> {
  const tasks = judgeTasks(store);
  if (tasks.length === 0) return say(WORDS.nothingToJudge);
  await judgeBooks(tasks, availableParallelism(), ({ name }) => say(WORDS.judged(name)));
}

/** The workbooks, all of them judged. */
function judgedBooks(store: Store): readonly StoredBook[] {
  const books = store.books();
  if (books.length === 0) throw new Refusal(WORDS.empty);
  const unjudged = books.filter((book) => !store.isJudged(book));
  if (unjudged.length > 0) throw new Refusal(WORDS.notJudged(unjudged.map(({ name }) => name)));
  return books;
}

function dayOf({ day }: Options): WallTime | undefined {
  const asOf = readAsOf(day);
  if (asOf === "unreadable") throw new Refusal(WORDS.badDay(day ?? ""));
  return asOf;
}

/** Rows of a day may be missing in a file that was written before it ended. */
function tellOlder(books: readonly StoredBook[], asOf: WallTime | undefined, say: Options["say"]): void {
  const older = asOf === undefined ? [] : books.filter(({ moment }) => moment < asOf);
  if (older.length > 0) say(WORDS.olderThanDay(older.map(({ name }) => name)));
}

async function dashboard(store: Store, names: readonly string[], options: Options): Promise<void> {
  const { out, pageFile, now, say } = options;
  const books = judgedBooks(store);
  const [named = "", ...others] = names;
  if (others.length > 0) throw whichOf(books);
  const found = namedBook(books, named);
  if (out === undefined) throw new Refusal(WORDS.needsPage);
  if (!existsSync(pageFile)) throw new Refusal(WORDS.notBuilt);
  const asOf = dayOf(options);
  writeFileSync(out, await dashboardPage(pageFile, store, found, now(), asOf));
  tellOlder([found], asOf, say);
  say(WORDS.written(out));
}

async function summary(store: Store, options: Options): Promise<void> {
  const { across, out, say } = options;
  const books = judgedBooks(store);
  const asOf = dayOf(options);
  const tabs = await summariseStore(store, severityOf(across), asOf);
  tellOlder(books, asOf, say);
  if (out === undefined) for (const tab of tabs) say(textOf(tab));
  else {
    writeFileSync(out, exportXlsx(tabs.map(sheetOf)));
    say(WORDS.written(out));
  }
}

function severityOf(text: string | undefined): Severity | "off" {
  if (text === undefined) return "note";
  const { waiting: _portal, ...choices } = severityWords;
  const found = Object.entries(choices).find(([, word]) => textKey(word) === textKey(text));
  if (!found) throw new Refusal(WORDS.badSeverity(text, Object.values(choices)));
  return found[0] as Severity | "off";
}

const textOf = ({ name, cells }: SummaryTab) =>
  [
    `## ${name}`,
    ...cells.map((row) => row.map(({ value, format }) => displayOf(value, format, vietnamese)).join("\t")),
  ].join("\n");

/** Names of units and targets are long. */
const NAME_PIXELS = 320;

const sheetOf = ({ name, cells }: SummaryTab) => ({
  name,
  columnWidths: { 0: NAME_PIXELS },
  merges: [],
  cells: cells.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell.value === "" ? [] : [{ row: at, column, ...cell }])),
  ),
});

async function exportAll(store: Store, options: Options): Promise<void> {
  const { to, isRun, isDryRun, out, dataset, library, say } = options;
  if (to !== "bigquery") throw new Refusal(WORDS.unknownOption(`--to ${to ?? ""}`));
  if (isRun && isDryRun) throw new Refusal(WORDS.runOrDryRun);
  if (store.books().length === 0) throw new Refusal(WORDS.empty);
  if (isRun) return runBigQuery(store, destinationOf(options), googleOf(options), say);
  if (out === undefined) throw new Refusal(WORDS.needsOut);
  for (const file of exportBigQuery(store, out, { dataset, library })) say(WORDS.written(file));
}

/** All three go into statements as they are. */
function destinationOf({ dataset = "", location = "", library = "" }: Options): Destination {
  const isWhole =
    /^[a-z0-9:-]+\.\w+$/.test(dataset) &&
    /^[\w-]+$/.test(location) &&
    /^gs:\/\/[\w.-]+(\/[\w.-]+)+$/.test(library);
  if (!isWhole) throw new Refusal(WORDS.needsDestination);
  return { dataset, location, library };
}

function googleOf({ google: { api, readToken, wait } }: Options) {
  const token = readToken().trim();
  // What is no header is not sent: the fault that would be thrown repeats it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Refusal(WORDS.needsToken);
  return { api, token, wait };
}
