import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import type { ColumnKey } from "../register/columns";
import type { Placing } from "./place-columns";

/** One row of a pasted block in our columns; blank cells are left out. */
export interface PastedRow {
  /** 1-based row of the block. */
  line: number;
  cells: readonly (readonly [ColumnKey, string])[];
}

/** A row that holds no initiative: a heading again, a line of column numbers, a caption, a total. */
export interface LeftOutRow {
  line: number;
  text: string;
}

export interface PastedRows {
  rows: readonly PastedRow[];
  leftOut: readonly LeftOutRow[];
}

const COUNTED = "sáng kiến|giải pháp|đề tài";
/** A label alone or with a number; a title goes on in words of its own: `Tổng hợp các dạng toán`. */
const TOTAL = new RegExp(
  `^(?:tổng(?: cộng| số)?|cộng|total)(?: (?:${COUNTED}))?(?:[ :]+[\\d.,]+(?: (?:${COUNTED}))?)?$`,
);
const BEGINS_WITH_NUMBER = /^\s*\d/;
const CAPTION_LENGTH = 120;

/** The rows below the headings in the columns they were placed in. Blank rows are dropped silently. */
export function readRows(block: readonly (readonly string[])[], placing: Placing): PastedRows {
  const rows: PastedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const placed = placing.columns.flatMap(({ at, column }) => (column === null ? [] : [{ at, column }]));
  const headings = block[placing.headingRow];
  block.forEach((source, index) => {
    if (index <= placing.headingRow || source.every(isBlankCell)) return;
    const line = index + 1;
    const cells = placed.flatMap(({ at, column }): [ColumnKey, string][] => {
      const text = source[at] ?? "";
      return isBlankCell(text) ? [] : [[column, text]];
    });
    if (cells.length > 0 && !isCaption(source, headings)) rows.push({ line, cells });
    else leftOut.push({ line, text: textOf(source) });
  });
  return { rows, leftOut };
}

const textOf = (cells: readonly string[]) =>
  cells
    .filter((cell) => !isBlankCell(cell))
    .join(" · ")
    .replace(/\s+/g, " ")
    .slice(0, CAPTION_LENGTH);

function isCaption(cells: readonly string[], headings: readonly string[] | undefined): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return (
    isNumbering(filled) ||
    isTotal(filled) ||
    (headings !== undefined && cells.every((cell, at) => headingKey(cell) === headingKey(headings[at] ?? "")))
  );
}

const isTotal = ([label, ...others]: readonly string[]): boolean =>
  TOTAL.test(headingKey(label)) && others.every((cell) => BEGINS_WITH_NUMBER.test(cell));

/** `(1) (2) (3)` below the headings of a form. */
function isNumbering(filled: readonly string[]): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((cell) => Number(/^\s*\(?(\d{1,2})\)?\s*$/.exec(cell)?.[1] ?? Number.NaN));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}
