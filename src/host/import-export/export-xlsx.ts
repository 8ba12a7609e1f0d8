import * as XLSX from "@e965/xlsx";
import type { FileCell, FileSheet } from "../contract";

const MOST_NAME_CHARACTERS = 31;
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/g;

/** A text is written as text, whatever it begins with. */
function writeCell({ value, format }: FileCell): XLSX.CellObject {
  const withFormat = format === undefined ? {} : { z: format };
  if (typeof value === "number") {
    return { t: "n", v: value, ...withFormat };
  }
  return typeof value === "boolean" ? { t: "b", v: value } : { t: "s", v: value, ...withFormat };
}

function writeSheet({ cells, columnWidths, merges }: FileSheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of cells) {
    sheet[XLSX.utils.encode_cell({ r: cell.row, c: cell.column })] = writeCell(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastColumn } });
  const columns: XLSX.ColInfo[] = [];
  for (const [column, pixels] of Object.entries(columnWidths)) {
    columns[Number(column)] = { wpx: pixels };
  }
  if (columns.length > 0) {
    sheet["!cols"] = columns;
  }
  if (merges.length > 0) {
    sheet["!merges"] = merges.map(({ row, column, rows, columns: count }) => ({
      s: { r: row, c: column },
      e: { r: row + rows - 1, c: column + count - 1 },
    }));
  }
  return sheet;
}

/** Excel allows fewer names than a workbook here: shortened, cleaned, and told apart where that makes two equal. */
function fileNames(sheets: readonly FileSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const clean = name.replace(FORBIDDEN_IN_NAMES, " ").trim() || "Sheet";
    let unique = clean.slice(0, MOST_NAME_CHARACTERS);
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      unique = `${clean.slice(0, MOST_NAME_CHARACTERS - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Writes tabs as an .xlsx file: values, not formulas, for Excel does not know the add-in's functions. */
export function exportXlsx(sheets: readonly FileSheet[]): Buffer {
  const workbook = XLSX.utils.book_new();
  const names = fileNames(sheets);
  for (const [index, sheet] of sheets.entries()) {
    XLSX.utils.book_append_sheet(workbook, writeSheet(sheet), names[index]);
  }
  workbook.Workbook = {
    Sheets: sheets.map(({ hidden }, index) => ({ name: names[index] ?? "", Hidden: hidden ? 1 : 0 })),
  };
  return XLSX.write(workbook, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}
