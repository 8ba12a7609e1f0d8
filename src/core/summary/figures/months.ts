import type { WallTime } from "../../reading/wall-time";

/** The calendar month of a moment, numbered through the years: a quarter is a third of its number. */
export function monthOf(moment: WallTime): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first moment of a month by its number. */
export const startOf = (month: number): WallTime => Date.UTC(Math.floor(month / 12), month % 12, 1);
