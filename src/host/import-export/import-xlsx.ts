import * as XLSX from "@e965/xlsx";
import type { FileCell, FileSheet } from "../contract";
import { Refusal } from "../refusal";
import { type Extent, mustFit } from "./bounds";
import { IMPORT_MESSAGES } from "./messages-vi";

/** What a workbook file begins with. The library reads anything else as text, to nobody's use. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** What the last part of a zip file begins with, and the least bytes that it has. */
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const ZIP_END_BYTES = 22;

/** The last column that the format has. A description of wider ones would be spread out by the library. */
const LAST_COLUMN = 16_384;

/** Days between the two calendars that Excel knows. */
const DAYS_OF_1904 = 1462;

/** Excel shows these by the locale of the reader's machine; ours is day first. */
const SYSTEM_DATE_FORMATS: Record<string, string> = {
  "m/d/yy": "dd/mm/yyyy",
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
};

const DEFAULT_WIDTH_PIXELS = 64;

function formatOf(cell: XLSX.CellObject): string | undefined {
  const format = typeof cell.z === "string" ? cell.z : undefined;
  if (format === undefined || format === "General") {
    return undefined;
  }
  return SYSTEM_DATE_FORMATS[format] ?? format;
}

function isDate(format: string | undefined): boolean {
  return format !== undefined && XLSX.SSF.is_date(format);
}

function readCell(
  cell: XLSX.CellObject,
  row: number,
  column: number,
  dateShift: number,
): FileCell | undefined {
  const format = formatOf(cell);
  const withFormat = format === undefined ? {} : { format };
  switch (cell.t) {
    case "n": {
      const shift = isDate(format) ? dateShift : 0;
      return { row, column, value: Number(cell.v) + shift, ...withFormat };
    }
    case "b":
      return { row, column, value: cell.v === true };
    case "s":
      return cell.v === ""
        ? undefined
        : { row, column, value: String(cell.v).normalize("NFC"), ...withFormat };
    case "e":
      return { row, column, value: cell.w ?? "#N/A" };
    default:
      return undefined;
  }
}

function columnWidths(sheet: XLSX.WorkSheet | undefined): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const [column, info] of (sheet?.["!cols"] ?? []).entries()) {
    const pixels = info?.wpx ?? (info?.wch === undefined ? undefined : info.wch * 7 + 5);
    if (pixels !== undefined && pixels !== DEFAULT_WIDTH_PIXELS) {
      widths[column] = Math.round(pixels);
    }
  }
  return widths;
}

function readSheet(
  sheet: XLSX.WorkSheet,
  dateShift: number,
  look: Pick<FileSheet, "name" | "hidden" | "columnWidths">,
): FileSheet {
  const cells: FileCell[] = [];
  for (const [address, cell] of Object.entries(sheet)) {
    if (!address.startsWith("!")) {
      const { r, c } = XLSX.utils.decode_cell(address);
      const read = readCell(cell as XLSX.CellObject, r, c, dateShift);
      if (read) {
        cells.push(read);
      }
    }
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  return { ...look, merges, cells };
}

/** Of a zip file that was cut off the library may look for the end without an end. */
function isCutOff(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Buffer.from(ZIP_END));
  return bytes[0] === ZIP_END[0] && (end < 0 || end + ZIP_END_BYTES > bytes.length);
}

/** Looks at the descriptions of columns in the parts of the file; a broken file is the library's to refuse. */
function describesTooManyColumns(bytes: Uint8Array): boolean {
  try {
    const { FileIndex, FullPaths } = XLSX.CFB.read(bytes, { type: "array" });
    return FullPaths.some((path: string, at: number) => {
      if (!/worksheets\/[^/]*\.xml$/i.test(path)) return false;
      const text = Buffer.from(FileIndex[at]?.content ?? []).toString("latin1");
      return Array.from(text.matchAll(/<(?:\w+:)?col\s[^>]*\bmax\s*=\s*["'](\d+)/g)).some(
        ([, last]) => Number(last) > LAST_COLUMN,
      );
    });
  } catch {
    return false;
  }
}

function extentOf({ cells, merges }: FileSheet): Extent {
  let [rows, columns] = [0, 0];
  for (const block of [...cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })), ...merges]) {
    rows = Math.max(rows, block.row + block.rows);
    columns = Math.max(columns, block.column + block.columns);
  }
  return { rows, columns };
}

/**
 * Reads an .xlsx or .xls file: its tabs with values, number formats, widths and merged cells. Formulas arrive as
 * their last results, for what they refer to need not exist here. `file` is the name for the message.
 */
export function importXlsx(bytes: Uint8Array, file: string): FileSheet[] {
  const isOurs = SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
  if (!isOurs || isCutOff(bytes)) {
    throw new Refusal(IMPORT_MESSAGES.notReadable(file));
  }
  let workbook: XLSX.WorkBook;
  let looks: XLSX.WorkBook;
  if (describesTooManyColumns(bytes)) {
    throw new Refusal(IMPORT_MESSAGES.tooLarge(file));
  }
  try {
    workbook = XLSX.read(bytes, { type: "array", cellNF: true, cellDates: false });
    // Widths cost a cell for every blank one that has a format: a minute and more where a million rows do.
    looks = XLSX.read(bytes, { type: "array", cellStyles: true, sheetRows: 1 });
  } catch {
    throw new Refusal(IMPORT_MESSAGES.notReadable(file));
  }
  const dateShift = workbook.Workbook?.WBProps?.date1904 ? DAYS_OF_1904 : 0;
  const sheets = workbook.SheetNames.map((name, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return readSheet(workbook.Sheets[name] ?? {}, dateShift, {
      name: name.normalize("NFC"),
      ...(hidden ? { hidden } : {}),
      columnWidths: columnWidths(looks.Sheets[name]),
    });
  });
  mustFit(sheets.map(extentOf), file);
  if (sheets.length === 0 || sheets.every(({ cells }) => cells.length === 0)) {
    throw new Refusal(IMPORT_MESSAGES.empty(file));
  }
  // A workbook with nothing to see would be a riddle.
  return sheets.every(({ hidden }) => hidden) ? sheets.map((sheet) => ({ ...sheet, hidden: false })) : sheets;
}
