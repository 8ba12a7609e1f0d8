import type { Interval } from "./interval";
import { readClock } from "./read-clock";
import { readTerm } from "./read-term";
import { DAY, isPlausible, MINUTE, startOfMonth, type WallTime, wallTime, wallTimeAt } from "./wall-time";

/** Why a text with the shape of a date is none: there is no such calendar day or clock time, or no certain year. */
export type MomentFault = "noSuchDay" | "noYear";

type Reading = Interval | MomentFault | undefined;

// The patterns run on `plainWords`: lower case, no accents, single spaces; `thang` is tháng, `nam` is năm.
const NUMERIC_DAY = /^(?:ngay ?)?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WORDED_DAY =
  /^(?:ngay ?)?(?:mung |mong )?(\d{1,2}) ?(?:thang ?(\d{1,2}) ?(?:[,/.-]|,? ?nam) ?|[/.-] ?(\d{1,2}),? nam )(\d{4}|\d{2})$/;
const YEAR_FIRST_DAY = /^(?:ngay ?)?(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const MONTH =
  /^(?:(?:vao|trong|dau|giua|cuoi|het) )*(?:thang|thg|th|t)\.? ?(\d{1,2}) ?(?:[/.,-]|,? ?nam| ) ?(\d{4}|\d{2})$/;
const NUMERIC_MONTH = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR_FIRST_MONTH = /^(\d{4})-(\d{1,2})$/;
/** Another separator behind a stroke is a slip; behind a dash or a dot it may be a range or a month. */
const SLIPPED_DAY = /^(?:ngay ?)?(\d{1,2}) ?\/ ?(\d{1,2}) ?[.-] ?(\d{4})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})$/;

/**
 * The time that one expression in `plainWords` names (requirements 2); a fault when it has the shape only; else
 * undefined.
 */
export function readMoment(words: string): Reading {
  return readDay(words) ?? readMonth(words) ?? readMinute(words) ?? readTerm(words) ?? readInstant(words);
}

/** The interval a Date stands for by its wall time: at exactly midnight a day, otherwise its minute (requirements 2). */
export function dateInterval(wall: WallTime): Interval | undefined {
  if (!isPlausible(wall)) return undefined;
  if (wall % DAY === 0) return { from: wall, before: wall + DAY, precision: "day" };
  const from = Math.floor(wall / MINUTE) * MINUTE;
  return { from, before: from + MINUTE, precision: "minute" };
}

/** One calendar day, the day before the month always; a two-digit year is 2000–2029 as Sheets reads it. */
export function dayInterval(day: string, month: string, year: string): Interval | MomentFault {
  const full = fullYear(year);
  if (full === undefined) return "noYear";
  const from = wallTime(full, Number(month), Number(day));
  return from === undefined ? "noSuchDay" : { from, before: from + DAY, precision: "day" };
}

function readDay(words: string): Reading {
  const numeric = NUMERIC_DAY.exec(words);
  if (numeric) return dayInterval(numeric[1]!, numeric[3]!, numeric[4]!);
  const worded = WORDED_DAY.exec(words);
  if (worded) return dayInterval(worded[1]!, worded[2] ?? worded[3]!, worded[4]!);
  const yearFirst = YEAR_FIRST_DAY.exec(words);
  if (yearFirst) return dayInterval(yearFirst[4]!, yearFirst[3]!, yearFirst[1]!);
  const slipped = SLIPPED_DAY.exec(words);
  return slipped ? dayInterval(slipped[1]!, slipped[2]!, slipped[3]!) : undefined;
}

function readMonth(words: string): Reading {
  const match = MONTH.exec(words) ?? NUMERIC_MONTH.exec(words);
  if (match) return monthInterval(match[1]!, match[2]!);
  const yearFirst = YEAR_FIRST_MONTH.exec(words);
  return yearFirst ? monthInterval(yearFirst[2]!, yearFirst[1]!) : undefined;
}

function readMinute(words: string): Reading {
  const clock = readClock(words);
  if (clock === undefined) return undefined;
  const day = readDay(clock.rest);
  if (typeof day !== "object") return day;
  if (clock.minutes === undefined) return "noSuchDay";
  const from = day.from + clock.minutes * MINUTE;
  return { from, before: from + MINUTE, precision: "minute" };
}

/** An ISO instant with a zone, as exports write date cells: another day, often, on the clock of the sheet. */
function readInstant(words: string): Reading {
  if (!INSTANT.test(words)) return undefined;
  const date = new Date(words.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  return dateInterval(wallTimeAt(date)) ?? "noSuchDay";
}

function monthInterval(month: string, yearDigits: string): Interval | MomentFault {
  const year = fullYear(yearDigits);
  if (year === undefined) return "noYear";
  const from = wallTime(year, Number(month), 1);
  if (from === undefined) return "noSuchDay";
  return { from, before: startOfMonth(year, Number(month), 1), precision: "month" };
}

function fullYear(digits: string): number | undefined {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 29 ? 2000 + year : undefined;
}
