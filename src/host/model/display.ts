import type { Book } from "./book";
import { type Cell, type Computed, isDateValue, isError } from "./cell";
import { enterText } from "./enter";
import { printFormula } from "./formula";
import type { Locale } from "./locale";
import { formatNumber, formatText, isDateFormat } from "./number-format";
import type { Sheet } from "./sheet";

/** What a value shows in a number format. */
export const displayOf = (
  value: Computed | undefined,
  format: string | undefined,
  locale: Locale,
): string => {
  if (value === undefined) return "";
  if (typeof value === "string") return formatText(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return formatNumber(value, format, locale);
  if (isError(value)) return value.error;
  if (!isDateValue(value)) return "";
  const own = isDateFormat(format) ? format : Number.isInteger(value.date) ? locale.date : locale.dateTime;
  return formatNumber(value.date, own, locale);
};

export const displayAt = (book: Book, sheet: Sheet, row: number, column: number): string =>
  displayOf(sheet.valueAt(row, column), sheet.cells.get(row, column)?.style?.numberFormat, book.locale);

/** What the formula bar shows: typing it again gives the same cell. */
export const inputOf = (book: Book, cell: Cell | undefined): string => {
  if (cell?.formula) return `=${printFormula(cell.formula, book.locale, book.names)}`;
  const value = cell?.value;
  if (value === undefined) return "";
  const { locale } = book;
  const format = cell?.style?.numberFormat;
  if (typeof value === "string") {
    if (format === "@") return value;
    const plain = value === "" || enterText(book, undefined, value, "person")?.value === value;
    return plain ? value : `'${value}`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isDateFormat(format)) {
    if (value >= 0 && value < 1) return formatNumber(value, locale.time, locale);
    return formatNumber(value, Number.isInteger(value) ? locale.date : locale.dateTime, locale);
  }
  if (format?.includes("%")) {
    return `${String(Number((value * 100).toPrecision(15))).replace(".", locale.decimal)}%`;
  }
  return String(value).replace(".", locale.decimal);
};
