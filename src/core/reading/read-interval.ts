import { plainCalendar } from "./calendar-words";
import { type Cell, isBlankCell, isErrorText, quoteCell } from "./cell";
import { plainWords } from "./characters";
import type { Interval } from "./interval";
import { dateInterval, dayInterval, type MomentFault, readMoment } from "./read-moment";
import { type Period, readRange } from "./read-range";
import { dayOfSerial, serialOf, yearInSerial } from "./serial";
import { formatDay, wallTimeOf } from "./wall-time";

/**
 * What a cell says of a time. Unreadable text is quoted and says why: not of a known form, no such calendar day, no
 * year, a bare number, the serial of a day or a year in its place (with what is proposed), a date nobody meant,
 * an error of the sheet, or words and values that are no date at all.
 */
export type IntervalReading =
  | { kind: "blank" }
  | { kind: "interval"; interval: Interval }
  | {
      kind: "unreadable";
      text: string;
      reason: MomentFault | "format" | "number" | "serial" | "year" | "tooOld" | "error" | "notADate";
      /** The day or year that was probably meant, to be asked about and never taken; '' for none. */
      proposed: string;
    };

type Fault = Extract<IntervalReading, { kind: "unreadable" }>["reason"];

const BLANK: IntervalReading = { kind: "blank" };
const USUAL = /^ ?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}) ?$/;
/** No date takes more; a cell with a story in it is not searched for one. */
const LONGEST = 120;
/** The register is of these years: an earlier date cell is a number that the sheet took for a date (requirements 2). */
const FIRST_DATE_CELL = Date.UTC(1990, 0, 1);

/** Reads a cell as a half-open interval of wall time (requirements 2); what cannot be read whole is unreadable. */
export const readInterval = (cell: Cell): IntervalReading => read(cell, ({ whole }) => whole);

/** The same for a first use: a period says when it began, and its start alone decides (requirements 2). */
export const readFirstUse = (cell: Cell): IntervalReading => read(cell, ({ whole, start }) => start ?? whole);

function read(cell: Cell, part: (period: Period) => Interval): IntervalReading {
  if (cell instanceof Date) return fromDate(cell);
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === "string") return fromText(cell, part);
  return typeof cell === "number" ? fromNumber(cell, quoteCell(cell)) : unreadable(quoteCell(cell), "number");
}

function fromDate(date: Date): IntervalReading {
  const wall = wallTimeOf(date);
  const interval = dateInterval(wall);
  if (interval && wall >= FIRST_DATE_CELL) return { kind: "interval", interval };
  const text = quoteCell(date);
  if (!interval) return unreadable(text, "notADate");
  const year = yearInSerial(serialOf(wall));
  return unreadable(text, year === undefined ? "tooOld" : "year", year);
}

function fromNumber(value: number, text: string): IntervalReading {
  const year = yearInSerial(value);
  if (year !== undefined) return unreadable(text, "year", year);
  const day = dayOfSerial(value);
  return day === undefined ? unreadable(text, "number") : unreadable(text, "serial", formatDay(day));
}

function fromText(text: string, part: (period: Period) => Interval): IntervalReading {
  const usual = USUAL.exec(text);
  const found = usual ? dayInterval(usual[1]!, usual[3]!, usual[4]!) : readExpression(text, part);
  if (typeof found === "object") return { kind: "interval", interval: found };
  return found === "number" ? fromNumber(Number(text), quoteCell(text)) : unreadable(quoteCell(text), found);
}

function readExpression(text: string, part: (period: Period) => Interval): Interval | Fault {
  if (isErrorText(text)) return "error";
  if (text.length > LONGEST) return "format";
  const words = plainWords(text).replace(/ ?[.,;:]+$/, "");
  const period = readPeriod(words) ?? readPeriod(plainCalendar(words)) ?? whyNot(words);
  return typeof period === "object" ? part(period) : period;
}

function readPeriod(words: string): Period | MomentFault | undefined {
  const moment = readMoment(words);
  return typeof moment === "object" ? { whole: moment } : (moment ?? readRange(words));
}

function whyNot(words: string): Fault {
  if (!/\d/.test(words)) return "notADate";
  if (/^[-+]?\d+(?:[.,]\d{3})*$/.test(words)) return "number";
  if (/\d{4}/.test(words)) return "format";
  return /\d ?(?:[/.-]|thang) ?\d|thang ?\d/.test(words) ? "noYear" : "format";
}

function unreadable(text: string, reason: Fault, proposed = ""): IntervalReading {
  return { kind: "unreadable", text, reason, proposed };
}
