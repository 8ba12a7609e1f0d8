import { DAY, formatDay, formatMoment, formatMonth, formatQuarter, MINUTE, type WallTime } from "./wall-time";

/** How exactly a time was given (requirements 2); a range has two ends of its own. */
export type Precision = "minute" | "day" | "month" | "quarter" | "semester" | "year" | "schoolYear" | "range";

/**
 * What a cell says of a time: some moment in `[from, before)`. `from` is -Infinity for "trước …" and "đến …",
 * `before` is Infinity for "từ …" and "sau …": the text bounds one side only.
 */
export interface Interval {
  from: WallTime;
  before: WallTime;
  precision: Precision;
}

/** Where an interval lies with respect to a window. */
export type Position = "inside" | "before" | "after" | "undecided";

/** Inside when the whole interval is, before or after when none of it is, undecided when it straddles an edge (requirements 2). */
export function positionOf(
  interval: { from: WallTime; before: WallTime },
  window: { from: WallTime; before: WallTime },
): Position {
  if (interval.before <= window.from) return "before";
  if (interval.from >= window.before) return "after";
  return interval.from >= window.from && interval.before <= window.before ? "inside" : "undecided";
}

/** The interval as people write it; reading the result gives the same interval. */
export function formatInterval(interval: Interval): string {
  const { from, before, precision } = interval;
  if (precision === "minute") return formatMoment(from);
  if (precision === "day") return formatDay(from);
  if (precision === "month") return formatMonth(from);
  if (precision === "quarter") return formatQuarter(from);
  if (precision === "semester") return formatSemester(from);
  if (precision === "year") return `năm ${yearOf(from)}`;
  if (precision === "schoolYear") return formatSchoolYear(yearOf(from));
  if (from === Number.NEGATIVE_INFINITY) return `trước ${formatMoment(before)}`;
  if (before === Number.POSITIVE_INFINITY) return `từ ${formatMoment(from)}`;
  if (from % DAY === 0 && before % DAY === 0) return `${formatDay(from)}–${formatDay(before - DAY)}`;
  return `${formatMoment(from)}–${formatMoment(before - MINUTE)}`;
}

/** The first one begins in the calendar year in which the school year does. */
function formatSemester(from: WallTime): string {
  const isFirst = new Date(from).getUTCMonth() > 0;
  return `học kỳ ${isFirst ? "I" : "II"} ${formatSchoolYear(isFirst ? yearOf(from) : yearOf(from) - 1)}`;
}

const formatSchoolYear = (year: number): string => `năm học ${year}-${year + 1}`;

const yearOf = (wall: WallTime): number => new Date(wall).getUTCFullYear();
