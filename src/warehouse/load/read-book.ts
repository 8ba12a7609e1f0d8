import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { type Grid, openProgramme, openWorkbook } from "../../core/assessment/open-workbook";
import { isMonthFirst } from "../../core/pasting/month-first";
import type { Cell } from "../../core/reading/cell";
import { tabs } from "../../core/words/words";
import type { FileSheet } from "../../host/contract";
import { readWorkbook } from "../../host/file/snapshot";
import { importCsv } from "../../host/import-export/import-csv";
import { importXlsx } from "../../host/import-export/import-xlsx";
import { contentOf } from "../../host/model/content";
import { Refusal } from "../../host/refusal";
import type { Book } from "../book";
import { WORDS } from "../messages-vi";
import { gridOf, withoutResults } from "./sheet-grid";
import { unpackedSize } from "./unpacked-size";

/** No workbook of ten million cells comes to more; a file that does is made to fill the memory. */
const MOST_UNPACKED = 1 << 30;

/** A workbook as a file has it, and where its headings are, from 0. */
export interface LoadedBook {
  book: Book;
  headingRow: number;
  /** Whether a campaign was named: without one the built-in campaign judges. */
  hasSettings: boolean;
}

/** The settings in a file of their own, for files that have none. */
export function readSettings(path: string): Grid {
  const file = basename(path);
  if (!isFile(path)) throw new Refusal(WORDS.missing(path));
  const settings = readSheets(file, readFileSync(path)).get(tabs.settings);
  if (!settings) throw new Refusal(WORDS.noSettings(file));
  const opened = openProgramme(settings);
  if (!opened.ok) throw new Refusal(WORDS.notReadable(file, opened.problems));
  return settings;
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Reads a file; what is not ours, or cannot be sure to mean what it says, is refused in a sentence. A file without
 * settings takes those given.
 */
export function readBook(path: string, bytes: Buffer = readFileSync(path), given: Grid = []): LoadedBook {
  const file = basename(path);
  const sheets = readSheets(file, bytes);
  const settings = sheets.get(tabs.settings) ?? given;
  const units = sheets.get(tabs.units) ?? [];
  const register = chooseRegister(file, sheets, settings, units);
  const opened = openWorkbook(register, settings, units);
  if (!opened.ok) throw new Refusal(WORDS.notReadable(file, opened.problems));
  const { headingRow } = opened.value.register;
  const activities = sheets.get(tabs.activities) ?? [];
  return {
    book: { register: withoutResults(register, headingRow), settings, units, activities },
    headingRow,
    hasSettings: settings.length > 0,
  };
}

function readSheets(file: string, bytes: Buffer): ReadonlyMap<string, Cell[][]> {
  switch (extname(file).toLowerCase()) {
    case ".xlsx":
    case ".xls":
      if (unpackedSize(bytes, MOST_UNPACKED) > MOST_UNPACKED) throw new Refusal(WORDS.tooLarge(file));
      return gridsOf(importXlsx(bytes, file));
    case ".ssk": {
      const { book } = readWorkbook(bytes.toString("utf8"), file, () => new Date(0));
      return gridsOf(book.sheets.map((sheet) => contentOf(book, sheet)));
    }
    case ".csv":
      return new Map([[tabs.register, readCsv(file, bytes)]]);
    default:
      throw new Refusal(WORDS.unknownKind(file));
  }
}

const gridsOf = (sheets: readonly FileSheet[]) => new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));

/** Texts as displayed: read with the day first, unless one of them proves that the month is. */
function readCsv(file: string, bytes: Buffer): string[][] {
  const rows = importCsv(bytes, file).map((row) => row.map((text) => text.replace(/^'(?=[=+])/, "")));
  for (const [at, row] of rows.entries()) {
    const text = row.find(isMonthFirst);
    if (text !== undefined) throw new Refusal(WORDS.monthFirst(file, at + 1, text));
  }
  return rows;
}

/** The tab of our name; else the only one that is a register. */
function chooseRegister(
  file: string,
  sheets: ReadonlyMap<string, Cell[][]>,
  settings: Book["settings"],
  units: Book["units"],
): Cell[][] {
  const own = sheets.get(tabs.register);
  if (own) return own;
  const fitting = [...sheets].filter(([, grid]) => openWorkbook(grid, settings, units).ok);
  const [only] = fitting;
  if (!only) throw new Refusal(WORDS.noRegister(file));
  if (fitting.length > 1)
    throw new Refusal(
      WORDS.manyRegisters(
        file,
        fitting.map(([name]) => name),
      ),
    );
  return only[1];
}
