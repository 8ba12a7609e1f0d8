import type { Interval } from "./interval";
import { type MomentFault, readMoment } from "./read-moment";

/** What a text says of a time: the whole of it, and when it began where it is a period that begins. */
export interface Period {
  whole: Interval;
  start?: Interval;
}

type Found = Period | MomentFault | undefined;

const BEFORE = /^truoc (.+)$/;
const AFTER = /^sau (.+)$/;
const UNTIL = /^(?:cho )?(?:den|toi)(?: het)? (.+)$/;
const END_OF = /^het (.+)$/;
const IN_USE =
  "(?:(?:duoc|da|bat dau) ){0,2}(?:ap dung|thuc hien|trien khai|ung dung|su dung)(?: thu| lan dau)? ";
const START = new RegExp(`^(?:${IN_USE})?(?:(?:bat dau|ke|tinh) )?tu (?:ngay (?=\\d))?`);
const TO_NOW = /(?: ?-| (?:cho )?(?:den|toi)) ?(?:nay|hien nay|hien tai|bay gio)$| (?:tro di|tro ve sau)$/;
const SEPARATOR = / ?(?:-| (?:cho )?(?:den|toi)(?: het)?| va) ?/g;
/** A range has one separator and its two dates at most four dashes. */
const MOST_SEPARATORS = 8;

/**
 * A range or a one-sided bound in `plainWords`: `tu A den het B` from the start of A to the end of B; `truoc A`
 * ends where A begins; `den A` ends with A; `tu A`, `A den nay` and `sau A` have no end. Undefined when it is none,
 * or ends before it starts.
 */
export function readRange(words: string): Found {
  const end = END_OF.exec(words);
  const whole = end ? readMoment(end[1]!) : undefined;
  return (whole && mapped(whole, (moment) => ({ whole: moment }))) ?? twoSided(words) ?? oneSided(words);
}

function oneSided(words: string): Found {
  const { POSITIVE_INFINITY: ever, NEGATIVE_INFINITY: always } = Number;
  const since = words.replace(TO_NOW, "").replace(START, "");
  return (
    bound(BEFORE, words, (moment) => ({ whole: range(always, moment.from) })) ??
    bound(UNTIL, words, (moment) => ({ whole: range(always, moment.before) })) ??
    (since === words
      ? undefined
      : mapped(readMoment(since), (moment) => ({ whole: range(moment.from, ever), start: moment }))) ??
    bound(AFTER, words, (moment) => ({ whole: range(moment.before, ever) }))
  );
}

function bound(pattern: RegExp, words: string, make: (moment: Interval) => Period): Found {
  const match = pattern.exec(words);
  return match ? mapped(readMoment(match[1]!), make) : undefined;
}

function mapped(moment: Interval | MomentFault | undefined, make: (moment: Interval) => Period): Found {
  return typeof moment === "object" ? make(moment) : moment;
}

function twoSided(words: string): Found {
  const text = words.replace(START, "");
  const isStated = text !== words;
  for (const { at, length } of separatorsOf(text)) {
    const ends = endsOf(text.slice(0, at), text.slice(at + length), isStated);
    if (ends === undefined) continue;
    const [first, last] = ends;
    if (typeof first !== "object") return first;
    if (typeof last !== "object") return last;
    if (!(first.from < last.before && first.from <= last.from)) return undefined;
    return { whole: range(first.from, last.before), start: first };
  }
  return undefined;
}

type Moment = Interval | MomentFault;

/** Both ends; what they share may stand once: `10-15/9/2021`, `tu 01/9 den 31/12/2021`, `nam hoc A va B`. */
function endsOf(first: string, last: string, isStated: boolean): [Moment, Moment] | undefined {
  const start = readMoment(first);
  if (typeof start === "object") {
    const end = readMoment(
      start.precision === "schoolYear" ? `nam hoc ${last.replace(/^nam hoc /, "")}` : last,
    );
    return end && [start, end];
  }
  const end = readMoment(last);
  if (typeof end !== "object") return start && end && [start, end];
  const completed = readMoment(`${first}${missingPart(first, end, isStated)}`) ?? start;
  return completed && [completed, end];
}

/** A bare number before a month is a month only when the words say so: 10-12/2022 may be a day of December. */
function missingPart(first: string, end: Interval, isStated: boolean): string {
  const date = new Date(end.from);
  const year = `/${date.getUTCFullYear()}`;
  const isNumber = /^(?:ngay )?\d{1,2}$/.test(first);
  if (!isNumber || (end.precision === "month" && isStated)) return year;
  return end.precision === "day" ? `/${date.getUTCMonth() + 1}${year}` : "";
}

function separatorsOf(text: string): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  text.replace(SEPARATOR, (separator: string, at: number) => {
    if (found.length < MOST_SEPARATORS) found.push({ at, length: separator.length });
    return separator;
  });
  return found;
}

function range(from: number, before: number): Interval {
  return { from, before, precision: "range" };
}
