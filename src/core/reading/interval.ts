import { DAY, formatDay, formatMoment, formatMonth, MINUTE, type WallTime } from "./wall-time";

/** How exactly a time was given (requirements 2); a range has two ends of its own. */
export type Precision = "minute" | "day" | "month" | "schoolYear" | "range";

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
  if (precision === "schoolYear") return formatSchoolYear(from);
  if (from === Number.NEGATIVE_INFINITY) return `trước ${formatMoment(before)}`;
  if (before === Number.POSITIVE_INFINITY) return `từ ${formatMoment(from)}`;
  if (from % DAY === 0 && before % DAY === 0) return `${formatDay(from)}–${formatDay(before - DAY)}`;
  return `${formatMoment(from)}–${formatMoment(before - MINUTE)}`;
}

function formatSchoolYear(from: WallTime): string {
  const year = new Date(from).getUTCFullYear();
  return `năm học ${year}-${year + 1}`;
}
