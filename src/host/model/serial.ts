/** A moment as its parts on the wall, without a zone. `month` from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899 of a wall time held as UTC milliseconds. */
export const serialOfUtc = (utc: number): number => (utc - epoch) / dayLength;

/** The wall time of a serial number, as UTC milliseconds, rounded to whole milliseconds. */
export const utcOfSerial = (serial: number): number => epoch + Math.round(serial * dayLength);

/** The serial number of a day; undefined when there is no such day. */
export const serialOfDay = (year: number, month: number, day: number): number | undefined => {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  const same =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return same ? serialOfUtc(made.getTime()) : undefined;
};

export const wallTimeOf = (serial: number): WallTime => {
  const moment = new Date(utcOfSerial(serial));
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    millisecond: moment.getUTCMilliseconds(),
  };
};
