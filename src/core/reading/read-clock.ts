/** A clock time found at the start or the end of an expression, and the rest of it, which should name a day. */
export interface Clock {
  rest: string;
  /** Minutes from midnight, 0–1440; undefined when there is no such time. */
  minutes: number | undefined;
}

const HALVES = "sa|ch|am|pm|sang|chieu|toi";
const TIME = `(\\d{1,2}) ?(?:(?:gio|h|g|:) ?(?:(\\d{1,2})(?: ?(?:phut|ph|p|:|') ?(?:(\\d{1,2})(?:\\.\\d{1,9})? ?(?:giay|s)?)?)?)? ?(${HALVES})?|(${HALVES}))`;
const AT = "(?:(?:vao )?(?:luc|hoi) )?";
const FIRST = new RegExp(`^${AT}${TIME}(?: ?[,;-] ?| )(.+)$`);
const LAST = new RegExp(`^(.+?)(?: ?[,;-] ?| |(?<=\\d)t)${AT}${TIME}$`);

/** Splits a clock time from an expression in `plainWords`; seconds are read and dropped; undefined when there is none. */
export function readClock(words: string): Clock | undefined {
  const first = FIRST.exec(words);
  if (first)
    return { rest: first[6]!, minutes: minutesOf(first[1], first[2], first[3], first[4] ?? first[5]) };
  const last = LAST.exec(words);
  return last
    ? { rest: last[1]!, minutes: minutesOf(last[2], last[3], last[4], last[5] ?? last[6]) }
    : undefined;
}

function minutesOf(hour = "0", minute = "0", second = "0", half?: string): number | undefined {
  const hours = hourOf(Number(hour), half);
  if (hours === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  const minutes = hours * 60 + Number(minute);
  // 24h00 is the midnight that ends the day (requirements 2); there is no 24h01.
  return minutes < 24 * 60 || (minutes === 24 * 60 && Number(second) === 0) ? minutes : undefined;
}

/** SA is before noon and CH after, as Sheets writes them in Vietnamese; `14:00 CH` is a habit and still 14:00. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (half === "sa" || half === "am" || half === "sang") {
    if (hour > 12) return undefined;
    return hour === 12 ? 0 : hour;
  }
  if (hour > 12) return hour;
  if (hour === 0) return undefined;
  return hour === 12 ? 12 : hour + 12;
}
