import Papa from "papaparse";
import type { FileSheet, SheetView } from "../contract";

const BYTE_ORDER_MARK = "\ufeff";

/** Spreadsheets take these for the beginning of a formula, in a text as well; some behind blanks, or full-width. */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Writes one tab as .csv, as it is displayed. The mark tells Excel that it is UTF-8; a text that Excel would run
 * as a formula gets an apostrophe before it.
 */
export function exportCsv(view: SheetView, content: FileSheet): string {
  const texts = new Set(
    content.cells
      .filter(({ value }) => typeof value === "string")
      .map(({ row, column }) => `${row},${column}`),
  );
  const filled = view.cells.filter(({ cell }) => cell !== undefined && cell.text !== "");
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const block = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  for (const { row, column, cell } of filled) {
    const text = cell?.text ?? "";
    const risky = texts.has(`${row},${column}`) && FORMULA_START.test(text);
    const line = block[row];
    if (line) {
      line[column] = risky ? `'${text}` : text;
    }
  }
  return `${BYTE_ORDER_MARK}${Papa.unparse(block, { newline: "\r\n" })}\r\n`;
}
