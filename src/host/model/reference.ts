import { columnIndex, columnName } from "./a1";
import type { Rectangle } from "./rectangle";
import { type Stretch, type Structure, shiftStretch } from "./structure";

/** A reference inside a formula, counted from 0. An end that is open (`A2:A`) is Infinity. */
export interface Reference {
  readonly kind: "reference";
  /** Absent: the formula's own sheet. */
  readonly sheetId?: number | undefined;
  /** A sheet name that no sheet has. */
  readonly unknownSheet?: string | undefined;
  readonly rows: Stretch;
  readonly columns: Stretch;
  /** Written with a colon. */
  readonly range: boolean;
  /** `$` before the first column, first row, last column, last row. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  /** Written without a first row (`A:C`), unlike `A1:C`: rows never move it. */
  readonly whole?: boolean | undefined;
  /** What it pointed at was deleted. */
  readonly broken?: boolean | undefined;
}

const bodyPattern =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(?:(\$?)(\d{1,7}))?)?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?:(\$?)(\d{1,7}))?|(\$?)(\d{1,7}):(\$?)(\d{1,7})/y;

/** Reads `A1`, `A1:B2`, `A2:B`, `A:B` or `2:5` at a place of a text; undefined when there is none. */
export const readReference = (
  text: string,
  at: number,
): { reference: Reference; end: number } | undefined => {
  bodyPattern.lastIndex = at;
  const match = bodyPattern.exec(text);
  if (!match) return undefined;
  const end = bodyPattern.lastIndex;
  if (/[\p{L}\p{N}_(.!]/u.test(text.charAt(end))) return undefined;
  const [whole, fc1, c1, fr1, r1, fc2, c2, fr2, r2, oc1, o1, oc2, o2, or2, o2row, wr1, w1, wr2, w2] = match;
  const line = (digits: string) => Number(digits) - 1;
  if (c1 !== undefined && r1 !== undefined) {
    const range = whole.includes(":");
    const columns = ordered(columnIndex(c1), c2 === undefined ? columnIndex(c1) : columnIndex(c2));
    const rows = range
      ? ordered(line(r1), r2 === undefined ? Number.POSITIVE_INFINITY : line(r2))
      : ordered(line(r1), line(r1));
    if (rows.first < 0) return undefined;
    return { reference: make(rows, columns, range, [fc1, fr1, fc2, fr2]), end };
  }
  if (o1 !== undefined && o2 !== undefined) {
    const rows = { first: 0, last: o2row === undefined ? Number.POSITIVE_INFINITY : line(o2row) };
    const whole = rows.last === Number.POSITIVE_INFINITY;
    const reference = make(rows, ordered(columnIndex(o1), columnIndex(o2)), true, [oc1, "", oc2, or2]);
    return { reference: { ...reference, whole }, end };
  }
  const rows = ordered(line(w1 as string), line(w2 as string));
  if (rows.first < 0) return undefined;
  const columns = { first: 0, last: Number.POSITIVE_INFINITY };
  return { reference: make(rows, columns, true, ["", wr1, "", wr2]), end };
};

const ordered = (a: number, b: number): Stretch => ({ first: Math.min(a, b), last: Math.max(a, b) });

const make = (
  rows: Stretch,
  columns: Stretch,
  range: boolean,
  fixed: readonly (string | undefined)[],
): Reference => ({
  kind: "reference",
  rows,
  columns,
  range,
  fixed: [fixed[0] === "$", fixed[1] === "$", fixed[2] === "$", fixed[3] === "$"],
});

/** The reference without its sheet, as written in a formula. */
export const printReference = ({ rows, columns, range, fixed, broken, whole }: Reference): string => {
  if (broken) return "#REF!";
  const column = (index: number, dollar: boolean) => `${dollar ? "$" : ""}${columnName(index)}`;
  const line = (index: number, dollar: boolean) => `${dollar ? "$" : ""}${index + 1}`;
  const openRows = rows.last === Number.POSITIVE_INFINITY;
  if (!range) return column(columns.first, fixed[0]) + line(rows.first, fixed[1]);
  if (columns.last === Number.POSITIVE_INFINITY) {
    return `${line(rows.first, fixed[1])}:${line(rows.last, fixed[3])}`;
  }
  const start = column(columns.first, fixed[0]) + (whole ? "" : line(rows.first, fixed[1]));
  return `${start}:${column(columns.last, fixed[2])}${openRows ? "" : line(rows.last, fixed[3])}`;
};

/** The block that a reference means in a sheet of the given size; undefined when it is broken. */
export const blockOf = (
  { rows, columns, broken, unknownSheet }: Reference,
  size: { rows: number; columns: number },
): Rectangle | undefined => {
  if (broken || unknownSheet !== undefined) return undefined;
  const lastRow = rows.last === Number.POSITIVE_INFINITY ? Math.max(size.rows - 1, rows.first) : rows.last;
  const lastColumn =
    columns.last === Number.POSITIVE_INFINITY ? Math.max(size.columns - 1, columns.first) : columns.last;
  return {
    row: rows.first,
    column: columns.first,
    rows: lastRow - rows.first + 1,
    columns: lastColumn - columns.first + 1,
  };
};

/** The reference after rows or columns of its sheet changed. */
export const shiftReference = (reference: Reference, change: Structure): Reference => {
  if (reference.broken) return reference;
  const axis = change.axis === "row" ? "rows" : "columns";
  const isWhole = axis === "rows" ? reference.whole : reference.columns.last === Number.POSITIVE_INFINITY;
  if (isWhole) return reference;
  const before = reference[axis];
  const after = shiftStretch(before, change);
  if (!after || after.last < after.first) return { ...reference, broken: true };
  return after.first === before.first && after.last === before.last
    ? reference
    : { ...reference, [axis]: after };
};
