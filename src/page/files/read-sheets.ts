import { CFB, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { FileFault, SheetFault } from "../../core/pasting/file-fault";
import { fileCellText } from "./cell-text";
import { repeatedCells } from "./repeated-cells";
import { TooLarge, unzip, type ZipEntry } from "./unzip";

/** Lines of a block: as many rows as are written at once, and what stands around them. */
export const MOST_FILE_LINES = 10_100;
export const MOST_FILE_COLUMNS = 200;
const MOST_CELLS = 1_000_000;

/** A tab of a file. */
export interface FileSheet {
  name: string;
  /** Empty where the tab has too much. */
  rows: readonly (readonly string[])[];
  fault?: SheetFault;
}

export type FileSheets = { ok: true; sheets: readonly FileSheet[] } | { ok: false; fault: FileFault };

/** The tabs of a workbook that hold something, as texts. Formulas are read as their last results and never worked out. */
export async function readSheets(file: Uint8Array): Promise<FileSheets> {
  try {
    if (isLocked(file)) return { ok: false, fault: "locked" };
    const workbook = isZip(file) ? await readZip(file) : parse(file);
    const sheets = sheetsOf(workbook);
    return sheets.length > 0 ? { ok: true, sheets } : { ok: false, fault: "empty" };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, fault: "large" };
    // What the library says of an old workbook and of OpenDocument.
    const asksPassword = error instanceof Error && /password|encrypt/i.test(error.message);
    return { ok: false, fault: asksPassword ? "locked" : "broken" };
  }
}

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** Excel puts a workbook with a password inside a file of the old kind. */
const isLocked = (file: Uint8Array) =>
  !isZip(file) && CFB.find(CFB.read(file, { type: "array" }), "EncryptedPackage") !== null;

/** The library is given what was inflated within bounds, so that it inflates nothing itself. */
async function readZip(file: Uint8Array): Promise<WorkBook> {
  const parts = await unzip(file);
  const content = parts.find(({ name }) => name === "content.xml");
  if (content && repeatedCells(new TextDecoder().decode(content.bytes)) > MOST_CELLS) throw new TooLarge();
  return parse(stored(parts));
}

function stored(parts: readonly ZipEntry[]): Uint8Array {
  const zip = CFB.utils.cfb_new();
  for (const { name, bytes } of parts) CFB.utils.cfb_add(zip, name, bytes);
  return CFB.write(zip, { fileType: "zip", type: "array" }) as Uint8Array;
}

// One line more than is taken shows that there are more.
const parse = (file: Uint8Array): WorkBook =>
  read(file, {
    type: "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    sheetRows: MOST_FILE_LINES + 1,
  });

function sheetsOf({ SheetNames, Sheets, Workbook }: WorkBook): FileSheet[] {
  const date1904 = Workbook?.WBProps?.date1904 === true;
  const isHidden = (at: number) => (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
  const shown = SheetNames.filter((_, at) => !isHidden(at));
  // A workbook with nothing to see would be a riddle.
  return (shown.length > 0 ? shown : SheetNames).flatMap((name) => {
    const sheet = Sheets[name];
    const rows = sheet ? textsOf(sheet, date1904) : [];
    if (rows.length === 0) return [];
    const named = { name: name.normalize("NFC"), rows: [] };
    if (rows.length > MOST_FILE_LINES) return { ...named, fault: "rows" as const };
    if (rows.some((cells) => cells.length > MOST_FILE_COLUMNS))
      return { ...named, fault: "columns" as const };
    return { ...named, rows };
  });
}

/** The texts of a sheet; what is merged over rows stands in each of them, as in a table that was copied. */
function textsOf(sheet: WorkSheet, date1904: boolean): string[][] {
  const rows = Array.from(sheet["!data"] ?? [], (cells) =>
    Array.from(cells ?? [], (cell) => fileCellText(cell, date1904)),
  );
  for (const cells of rows) while (cells.length > 0 && cells.at(-1) === "") cells.pop();
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  for (const { s, e } of sheet["!merges"] ?? []) {
    const text = rows[s.r]?.[s.c] ?? "";
    if (text === "") continue;
    for (let r = s.r + 1; r <= Math.min(e.r, rows.length - 1); r++) {
      const cells = rows[r]!;
      while (cells.length <= s.c) cells.push("");
      cells[s.c] = text;
    }
  }
  return rows;
}
