import type { Book } from "./book";
import { type Cell, withParts, withStyle } from "./cell";
import { type Dialect, type Formula, parseFormula } from "./formula";
import { isDateFormat } from "./number-format";
import { parseTyped } from "./parse-input";

/** A formula's text without its sign. */
export const readFormula = (book: Book, text: string, dialect: Dialect): Formula =>
  parseFormula(text, dialect, book.names);

/**
 * The cell after a text was typed into it: by a person, in the locale's own formula separators, or by a
 * script, whose strings Google reads as if typed.
 */
export const enterText = (
  book: Book,
  cell: Cell | undefined,
  text: string,
  writer: "person" | "script",
): Cell | undefined => {
  if (text === "") return withParts(cell, { value: undefined, formula: undefined });
  const format = cell?.style?.numberFormat;
  if (format === "@") return withParts(cell, { value: text, formula: undefined });
  const dialect = writer === "script" ? "script" : book.locale;
  if (text.startsWith("=") && text.length > 1) {
    return withParts(cell, { value: undefined, formula: readFormula(book, text.slice(1), dialect) });
  }
  const typed = parseTyped(text, book.locale, book.now().getFullYear());
  if (text.startsWith("+") && typeof typed.value === "string") {
    const formula = readFormula(book, text, dialect);
    if (formula.unreadable === undefined && refersToSomething(formula)) {
      return withParts(cell, { value: undefined, formula });
    }
  }
  const keepsFormat =
    typed.numberFormat === undefined ||
    (format !== undefined && isDateFormat(format) === isDateFormat(typed.numberFormat));
  const style = keepsFormat ? cell?.style : withStyle(cell?.style, { numberFormat: typed.numberFormat });
  return withParts(cell, { value: typed.value, formula: undefined, style });
};

/** `+A1+B1` is a formula; `+abc` and `+ghi chú` are words. */
const refersToSomething = (formula: Formula): boolean =>
  formula.tokens.every((token, index) => token.kind !== "name" || formula.tokens[index + 1]?.kind === "open");

/** The cell holding a moment, shown as a date where it had no date format of its own. */
export const enterMoment = (book: Book, cell: Cell | undefined, serial: number): Cell | undefined => {
  const format = cell?.style?.numberFormat;
  const whole = Number.isInteger(serial);
  const numberFormat = isDateFormat(format) ? format : whole ? book.locale.date : book.locale.dateTime;
  const style = withStyle(cell?.style, { numberFormat });
  return withParts(cell, { value: serial, formula: undefined, style });
};
