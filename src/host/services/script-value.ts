import { types } from "node:util";
import type { Book } from "../model/book";
import { type Cell, type Computed, isDateValue, isError, withParts } from "../model/cell";
import { enterMoment, enterText } from "../model/enter";
import { isDateFormat } from "../model/number-format";
import { Instant } from "./bridge-instant";

/** What `getValue` answers: a moment by the spreadsheet's zone, an error as its text, a blank as "". */
export const toScript = (book: Book, value: Computed | undefined, format: string | undefined): unknown => {
  if (value === undefined) return "";
  if (typeof value === "number")
    return isDateFormat(format) ? new Instant(book.zone.instantOf(value)) : value;
  if (isDateValue(value)) return new Instant(book.zone.instantOf(value.date));
  return isError(value) ? value.error : value;
};

/** A value that a script wrote, taken over when the call is made: a script may change its arrays later. */
export type Written = string | number | boolean | { readonly moment: number } | undefined;

export const fromScript = (value: unknown): Written => {
  if (value === null || value === undefined) return undefined;
  if (types.isDate(value)) {
    const moment = value.getTime();
    return Number.isNaN(moment) ? String(value) : { moment };
  }
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
};

/** The cell after a script's value was put in. */
export const enterWritten = (book: Book, cell: Cell | undefined, value: Written): Cell | undefined => {
  if (value === undefined) return withParts(cell, { value: undefined, formula: undefined });
  if (typeof value === "string") return enterText(book, cell, value, "script");
  if (typeof value === "object") return enterMoment(book, cell, book.zone.serialOf(value.moment));
  if (typeof value === "number" && !Number.isFinite(value)) {
    return withParts(cell, { value: "#NUM!", formula: undefined });
  }
  return withParts(cell, { value, formula: undefined });
};
