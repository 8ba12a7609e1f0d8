import type { Interval } from "./interval";
import { startOfMonth, wallTime } from "./wall-time";

const WHEN = "(?:(?:trong|het|dau|giua|cuoi|ca|suot) )?";
const SCHOOL_YEAR = new RegExp(`^${WHEN}(?:nam hoc|nh):? ?(\\d{4}) ?[-/] ?(\\d{4}|\\d{2})$`);
const SEMESTER = new RegExp(
  `^${WHEN}(?:hoc k[yi]|hk) ?(1|2|ii?)(?:[ ,/-]| (?:cua )?(?:nam hoc|nh))*:? ?(\\d{4}) ?[-/] ?(\\d{4}|\\d{2})$`,
);
const QUARTER = new RegExp(
  `^${WHEN}(?:quy|q) ?([1-4]|i{1,3}|iv|mot|hai|ba|tu) ?(?:[/.,-] ?|,? ?nam | )(\\d{4})$`,
);
const YEAR = new RegExp(`^${WHEN}nam (\\d{4})$`);
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
};

/** A school year, a term of one, a quarter or a calendar year in `plainWords`; else undefined (requirements 2). */
export function readTerm(words: string): Interval | undefined {
  const school = SCHOOL_YEAR.exec(words);
  if (school) return schoolYear(school[1]!, school[2]!);
  const semester = SEMESTER.exec(words);
  if (semester)
    return semesterOf(schoolYear(semester[2]!, semester[3]!), semester[1] === "1" || semester[1] === "i");
  const quarter = QUARTER.exec(words);
  if (quarter)
    return months(quarter[2]!, 3 * (QUARTERS[quarter[1]!] ?? Number(quarter[1])) - 2, 3, "quarter");
  const year = YEAR.exec(words);
  return year ? months(year[1]!, 1, 12, "year") : undefined;
}

function schoolYear(firstDigits: string, secondDigits: string): Interval | undefined {
  const first = Number(firstDigits);
  const second =
    secondDigits.length === 4 ? Number(secondDigits) : Math.floor(first / 100) * 100 + Number(secondDigits);
  const from = wallTime(first, 9, 1);
  if (second !== first + 1 || from === undefined) return undefined;
  return { from, before: startOfMonth(second, 6), precision: "schoolYear" };
}

/** Schools change terms in the course of January, so that it belongs to both. */
function semesterOf(year: Interval | undefined, isFirst: boolean): Interval | undefined {
  if (year === undefined) return undefined;
  const january = startOfMonth(new Date(year.from).getUTCFullYear() + 1, 1);
  return isFirst
    ? { from: year.from, before: startOfMonth(new Date(january).getUTCFullYear(), 2), precision: "semester" }
    : { from: january, before: year.before, precision: "semester" };
}

function months(
  digits: string,
  month: number,
  count: number,
  precision: "quarter" | "year",
): Interval | undefined {
  const from = wallTime(Number(digits), month, 1);
  return from === undefined
    ? undefined
    : { from, before: startOfMonth(Number(digits), month, count), precision };
}
