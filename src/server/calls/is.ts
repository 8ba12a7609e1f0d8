import type { CellChange, WireCell } from "../../api/bridge";
import type { CheckScope } from "../../api/check-scope";
import type { FormCells } from "../../core/assessment/judge-cells";
import { isPlausible } from "../../core/reading/wall-time";
import { type ColumnKey, isFixed } from "../../core/register/columns";
import { readOwnKey } from "../../core/words/own-columns";

/** Whether a value of an unknown hand is what it should be. */
export type Is<T> = (value: unknown) => value is T;

/** Rows that a sheet of ten million cells can have. */
const MOST_ROWS = 10_000_000;
/** A heading, and what it holds. */
const LONGEST_KEY = 320;
/** Characters that a cell can hold. */
const LONGEST = 50_000;

const is = <T>(test: (value: unknown) => boolean) => test as Is<T>;

export const isNothing = is<Record<string, never>>((value) => typeof value === "object" && value !== null);

export const textUpTo = (most: number) =>
  is<string>((value) => typeof value === "string" && value.length <= most);

export const oneOf = <T extends string | boolean>(...words: readonly T[]) =>
  is<T>((value) => words.includes(value as T));

export const orNull = <T>(test: Is<T>) => is<T | null>((value) => value === null || test(value));

export const optional = <T>(test: Is<T>) => is<T | undefined>((value) => value === undefined || test(value));

export const list = <T>(item: Is<T>, most: number) =>
  is<T[]>((value) => Array.isArray(value) && value.length <= most && value.every(item));

/** Each of the fields; what else is there is never read. */
export const object = <T extends object>(fields: { readonly [K in keyof Required<T>]: Is<T[K]> }) =>
  is<T>(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      Object.entries<Is<unknown>>(fields).every(([name, test]) => test((value as never)[name])),
  );

export const wholeNumber = (least: number, most = MOST_ROWS) =>
  is<number>((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

/** A row below the headings. */
export const isRow = wholeNumber(2);

export const isColumn = is<ColumnKey>(
  (value) =>
    typeof value === "string" &&
    value.length <= LONGEST_KEY &&
    (isFixed(value) || readOwnKey(value) !== undefined),
);

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
/** A day of the calendar in the years that a cell is read in: `2022-02-30` is none. */
const date = object<{ date: string }>({
  date: is<string>((value) => {
    if (typeof value !== "string" || !DATE.test(value)) return false;
    const time = Date.parse(`${value}${value.includes("T") ? "Z" : ""}`);
    return isPlausible(time) && new Date(time).toISOString().startsWith(value);
  }),
});
/** What a cell can hold. */
export const isText = textUpTo(LONGEST);

export const isCell = is<WireCell>(
  (value) =>
    value === null || typeof value === "boolean" || Number.isFinite(value) || isText(value) || date(value),
);

/** One initiative as a form holds it. */
export const isForm = is<FormCells>(
  (value) =>
    isNothing(value) && Object.entries(value).every(([name, typed]) => isColumn(name) && isText(typed)),
);

export const isChange = object<CellChange>({
  row: isRow,
  column: isColumn,
  old: isCell,
  value: isCell,
  oldText: isText,
  newText: isText,
  key: optional(isText),
});

export const isCheckScope = is<CheckScope>(
  (value) =>
    object({ kind: oneOf("selection", "all", "unknownUnit") })(value) ||
    object({ kind: oneOf("unit"), unit: isText })(value) ||
    object({ kind: oneOf("rows"), first: isRow, last: isRow })(value),
);

const LONGEST_NAME = 100;
/** The name that the page gives to what it sends, so that nothing is written twice. */
export const isKey = is<string>((value) => value !== "" && textUpTo(LONGEST_NAME)(value));

/** More columns than any campaign has of its own. */
export const MOST_OWN = 100;
/** More cells than any list of the sidebar holds. */
export const MOST_CELLS = 20_000;
