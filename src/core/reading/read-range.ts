import type { Interval } from "./interval";
import { type MomentFault, readMoment } from "./read-moment";

const BEFORE = /^truoc (.+)$/;
const SINCE = /^(?:(?:bat dau|ke) )?tu (.+?)(?: (?:den nay|den hien nay|den hien tai|tro di))?$/;
const AFTER = /^sau (.+)$/;
const UNTIL = /^(?:cho )?(?:den|toi)(?: het)? (.+)$/;
const END_OF = /^het (.+)$/;
const START = /^(?:(?:bat dau|ke) )?tu /;
const SEPARATOR = / ?(?:-| (?:cho )?(?:den|toi)(?: het)?) ?/g;
/** A range has one separator and its two dates at most four dashes. */
const MOST_SEPARATORS = 8;

/**
 * A range or a one-sided bound in `plainWords`: `tu A den het B` from the start of A to the end of B; `truoc A`
 * ends where A begins; `den A` ends with A; `tu A` and `sau A` have no end. Undefined when it is none, or ends
 * before it starts.
 */
export function readRange(words: string): Interval | MomentFault | undefined {
  const end = END_OF.exec(words);
  return (end ? readMoment(end[1]!) : undefined) ?? twoSided(words) ?? oneSided(words);
}

function oneSided(words: string): Interval | MomentFault | undefined {
  return (
    bound(BEFORE, words, (moment) => range(Number.NEGATIVE_INFINITY, moment.from)) ??
    bound(UNTIL, words, (moment) => range(Number.NEGATIVE_INFINITY, moment.before)) ??
    bound(SINCE, words, (moment) => range(moment.from, Number.POSITIVE_INFINITY)) ??
    bound(AFTER, words, (moment) => range(moment.before, Number.POSITIVE_INFINITY))
  );
}

function bound(
  pattern: RegExp,
  words: string,
  make: (moment: Interval) => Interval,
): Interval | MomentFault | undefined {
  const match = pattern.exec(words);
  const moment = match ? readMoment(match[1]!) : undefined;
  return typeof moment === "object" ? make(moment) : moment;
}

function twoSided(words: string): Interval | MomentFault | undefined {
  const text = words.replace(START, "");
  for (const { at, length } of separatorsOf(text)) {
    const first = readMoment(text.slice(0, at));
    const last = first === undefined ? undefined : readMoment(text.slice(at + length));
    if (first === undefined || last === undefined) continue;
    if (typeof first !== "object") return first;
    if (typeof last !== "object") return last;
    return first.from < last.before && first.from <= last.from ? range(first.from, last.before) : undefined;
  }
  return undefined;
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
