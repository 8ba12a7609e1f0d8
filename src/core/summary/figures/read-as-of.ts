import type { Cell } from "../../reading/cell";
import { readInterval } from "../../reading/read-interval";
import type { WallTime } from "../../reading/wall-time";
import { DAY } from "../../reading/wall-time";

/**
 * The day up to whose end a summary counts, as the first moment that counts no more; nothing for a blank cell. An
 * hour of a day stands for the day; a month is no day.
 */
export function readAsOf(cell: Cell): WallTime | "unreadable" | undefined {
  const reading = readInterval(cell);
  if (reading.kind === "blank") return undefined;
  if (reading.kind === "unreadable") return "unreadable";
  const { from, before, precision } = reading.interval;
  if (precision === "day") return before;
  // `24h00 ngày 31/5/2022` is the midnight that ends the day, not a minute of the next.
  if (precision === "minute") return Math.ceil(from / DAY) * DAY;
  const isUpTo = from === Number.NEGATIVE_INFINITY && Number.isFinite(before);
  return isUpTo ? Math.ceil(before / DAY) * DAY : "unreadable";
}
