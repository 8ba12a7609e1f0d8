/** A line that was not taken, as the file has it. */
export interface LineOfFile {
  line: number;
  /** Why, in words. */
  reason: string;
  cells: readonly string[];
}

const BYTE_ORDER_MARK = "\ufeff";
/** Spreadsheets take these for the beginning of a formula, in a text as well; some behind blanks, or full-width. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Lines as .csv, each behind its number and reason, for whoever mends them elsewhere. The mark tells Excel that it is
 * UTF-8; what a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function leftOutFile(
  headings: readonly string[],
  lines: readonly LineOfFile[],
  words: { line: string; reason: string },
): string {
  const rows = [
    [words.line, words.reason, ...headings],
    ...lines.map(({ line, reason, cells }) => [String(line), reason, ...cells]),
  ];
  return `${BYTE_ORDER_MARK}${rows.map((cells) => cells.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

function cellOf(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
