import { type Cell, isBlankCell, isErrorText, quoteCell } from "./cell";
import { plainWords } from "./characters";
import type { Interval } from "./interval";
import { dateInterval, dayInterval, type MomentFault, readMoment } from "./read-moment";
import { readRange } from "./read-range";
import { wallTimeOf } from "./wall-time";

/**
 * What a cell says of a time. Unreadable text is quoted and says why: not of a known form, no such calendar
 * day, no year, a bare number, an error of the sheet, or words and values that are no date at all.
 */
export type IntervalReading =
  | { kind: "blank" }
  | { kind: "interval"; interval: Interval }
  | { kind: "unreadable"; text: string; reason: MomentFault | "format" | "number" | "error" | "notADate" };

const BLANK: IntervalReading = { kind: "blank" };
const USUAL = /^ ?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}) ?$/;
/** No date takes more; a cell with a story in it is not searched for one. */
const LONGEST = 120;

/** Reads a cell as a half-open interval of wall time (requirements 2); what cannot be read whole is unreadable. */
export function readInterval(cell: Cell): IntervalReading {
  if (cell instanceof Date) return fromDate(cell);
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === "string") return fromText(cell);
  return { kind: "unreadable", text: quoteCell(cell), reason: "number" };
}

function fromDate(date: Date): IntervalReading {
  const interval = dateInterval(wallTimeOf(date));
  if (interval) return { kind: "interval", interval };
  return { kind: "unreadable", text: quoteCell(date), reason: "notADate" };
}

function fromText(text: string): IntervalReading {
  const usual = USUAL.exec(text);
  const found = usual ? dayInterval(usual[1]!, usual[3]!, usual[4]!) : readExpression(text);
  if (typeof found === "object") return { kind: "interval", interval: found };
  return { kind: "unreadable", text: quoteCell(text), reason: found };
}

function readExpression(text: string): Interval | MomentFault | "format" | "number" | "error" | "notADate" {
  if (isErrorText(text)) return "error";
  if (text.length > LONGEST) return "format";
  const words = plainWords(text).replace(/ ?[.,;:]+$/, "");
  return readMoment(words) ?? readRange(words) ?? whyNot(words);
}

function whyNot(words: string): "noYear" | "number" | "format" | "notADate" {
  if (!/\d/.test(words)) return "notADate";
  if (/^[-+]?\d+(?:[.,]\d{3})*$/.test(words)) return "number";
  if (/\d{4}/.test(words)) return "format";
  return /\d ?(?:[/.-]|thang) ?\d|thang ?\d/.test(words) ? "noYear" : "format";
}
