/**
 * A moment on the clock of the programme's time zone, as milliseconds as if that clock were UTC's. Windows,
 * days and months are then plain arithmetic, and no zone can shift a day (requirements 2).
 */
export type WallTime = number;

/** Milliseconds. */
export const MINUTE = 60_000;
/** Milliseconds. */
export const HOUR = 60 * MINUTE;
/** Milliseconds. */
export const DAY = 24 * HOUR;

/** Ahead of UTC all year, in Asia/Ho_Chi_Minh. */
const OFFSET = 7 * HOUR;

/** Before it zones were off by seconds (Saigon by 7:06:30), of which `getTimezoneOffset` knows nothing. */
const WHOLE_MINUTES = Date.UTC(1976, 0, 1);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const EARLIEST: WallTime = Date.UTC(FIRST_YEAR, 0, 1);
const END: WallTime = Date.UTC(LAST_YEAR + 1, 0, 1);

/** The wall time a Date shows in the script's zone, which is the sheet's; whole seconds; NaN for an invalid Date. */
export function wallTimeOf(date: Date): WallTime {
  const time = date.getTime();
  const wall =
    time < WHOLE_MINUTES
      ? Date.UTC(
          date.getFullYear(),
          date.getMonth(),
          date.getDate(),
          date.getHours(),
          date.getMinutes(),
          date.getSeconds(),
        )
      : time - date.getTimezoneOffset() * MINUTE;
  return Math.floor(wall / 1000) * 1000;
}

/** The wall time of an instant, whatever zone the computer is in; NaN for an invalid Date. */
export function wallTimeAt(instant: Date): WallTime {
  return Math.floor(instant.getTime() / 1000) * 1000 + OFFSET;
}

/** A Date that shows this wall time in the script's zone, for a cell. */
export function toDate(wall: WallTime): Date {
  const utc = new Date(wall);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

/** Whether a wall time lies in the years 1900 to 2100; a cell that holds only a clock time does not (it is 1899). */
export function isPlausible(wall: WallTime): boolean {
  return wall >= EARLIEST && wall < END;
}

/**
 * The wall time of a calendar day (month 1–12) and clock time; undefined when there is no such day or time, or
 * the year is not 1900–2100. 24:00 is the midnight that ends the day (requirements 2).
 */
export function wallTime(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
): WallTime | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  if (!(hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour === 24 && minute === 0))))
    return undefined;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The first moment of the month (1–12) that many months later. */
export function startOfMonth(year: number, month: number, later = 0): WallTime {
  return Date.UTC(year, month - 1 + later, 1);
}

/** `31/08/2021`. */
export function formatDay(wall: WallTime): string {
  const date = new Date(wall);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** `31/08/2021 07:00`; midnight too has its time: `01/06/2022 00:00`. */
export function formatMoment(wall: WallTime): string {
  const date = new Date(wall);
  return `${formatDay(wall)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** The same for the end of a window: the midnight behind a day is still of that day, `24h00 ngày 31/05/2022`. */
export const formatClosing = (wall: WallTime): string =>
  wall % DAY === 0 ? `24h00 ngày ${formatDay(wall - DAY)}` : formatMoment(wall);

/** `05/2022`. */
export function formatMonth(wall: WallTime): string {
  const date = new Date(wall);
  return `${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** `Quý II/2022`: the calendar quarter. */
export function formatQuarter(wall: WallTime): string {
  const date = new Date(wall);
  return `Quý ${["I", "II", "III", "IV"][Math.floor(date.getUTCMonth() / 3)]}/${date.getUTCFullYear()}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
