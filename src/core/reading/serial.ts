import { DAY, type WallTime } from "./wall-time";

/** Day 0 of the serials of spreadsheets. */
const ZERO: WallTime = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const FIRST = serialOf(Date.UTC(FIRST_YEAR, 0, 1));
const END = serialOf(Date.UTC(LAST_YEAR + 1, 0, 1));

/** The number behind the date cell of a wall time. */
export function serialOf(wall: WallTime): number {
  return (wall - ZERO) / DAY;
}

/** The day that a number stands for as a spreadsheet's serial; undefined for days that nobody means. */
export function dayOfSerial(value: number): WallTime | undefined {
  return value >= FIRST && value < END ? ZERO + Math.floor(value) * DAY : undefined;
}

/** The year that a number is, where it is one: typed into a date cell it shows a day of 1905. */
export function yearInSerial(value: number): string | undefined {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR ? String(value) : undefined;
}
