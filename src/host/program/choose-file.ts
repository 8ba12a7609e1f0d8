import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { FileSheet } from "../contract";
import { importCsv } from "../import-export/import-csv";
import { importXlsx } from "../import-export/import-xlsx";
import { IMPORT_MESSAGES } from "../import-export/messages-vi";
import { Refusal } from "../refusal";

const WORKBOOK_EXTENSION = ".ssk";
const EXCEL_EXTENSIONS = [".xlsx", ".xls"];

/** What a new workbook starts with. */
export type Beginning =
  | { kind: "example" }
  | { kind: "empty" }
  | { kind: "sheets"; source: string; sheets: readonly FileSheet[] }
  | { kind: "texts"; source: string; name: string; texts: readonly (readonly string[])[] };

/** The workbook file to serve: one that is there, or one to make. */
export type Choice =
  | { path: string; exists: true /** The file that it was once imported from. */; source?: string }
  | { path: string; exists: false; beginning: Beginning };

/** `so.ssk`, `so-2.ssk`, …: the first that is free. */
function freePath(path: string): string {
  const stem = path.slice(0, -WORKBOOK_EXTENSION.length);
  let free = path;
  for (let number = 2; existsSync(free); number += 1) {
    free = `${stem}-${number}${WORKBOOK_EXTENSION}`;
  }
  return free;
}

function readSource(path: string, file: string): Uint8Array {
  if (!existsSync(path)) {
    throw new Refusal(IMPORT_MESSAGES.missing(file));
  }
  if (!statSync(path).isFile()) {
    throw new Refusal(IMPORT_MESSAGES.notReadable(file));
  }
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(IMPORT_MESSAGES.notReadable(file));
  }
}

function chooseImport(path: string, file: string, extension: string, fresh: boolean): Choice {
  const target = join(dirname(path), `${basename(path, extname(path))}${WORKBOOK_EXTENSION}`);
  if (existsSync(target) && !fresh) {
    return { path: target, exists: true, source: file };
  }
  // Read before anything is written: a bad file leaves no trace.
  const bytes = readSource(path, file);
  const beginning: Beginning = EXCEL_EXTENSIONS.includes(extension)
    ? { kind: "sheets", source: file, sheets: importXlsx(bytes, file) }
    : { kind: "texts", source: file, name: basename(path, extname(path)), texts: importCsv(bytes, file) };
  return { path: freePath(target), exists: false, beginning };
}

interface Circumstances {
  /** A new workbook even where one could be continued. */
  fresh: boolean;
  directory: string;
  /** What is opened when nothing is named. */
  unnamed: string;
}

/** Decides which workbook to serve. Reads the file to import, writes nothing. */
export function chooseFile(file: string | undefined, { fresh, directory, unnamed }: Circumstances): Choice {
  const path = resolve(directory, file ?? unnamed);
  const extension = extname(path).toLowerCase();
  if (EXCEL_EXTENSIONS.includes(extension) || extension === ".csv") {
    return chooseImport(path, file ?? path, extension, fresh);
  }
  if (extension !== WORKBOOK_EXTENSION) {
    throw new Refusal(IMPORT_MESSAGES.unknownKind(file ?? path));
  }
  if (existsSync(path) && !fresh) {
    return { path, exists: true };
  }
  return {
    path: freePath(path),
    exists: false,
    beginning: file === undefined ? { kind: "example" } : { kind: "empty" },
  };
}
