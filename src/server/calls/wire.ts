import type { WireCell } from "../../api/bridge";
import type { Cell } from "../../core/reading/cell";
import { isPlausible, toDate, type WallTime, wallTimeOf } from "../../core/reading/wall-time";

const DAY_LENGTH = "yyyy-MM-dd".length;
const MINUTE_LENGTH = "yyyy-MM-ddTHH:mm".length;

/** `yyyy-MM-ddTHH:mm`; null for a bound that is none. */
export function toWireMoment(wall: WallTime): string | null {
  return Number.isFinite(wall) ? new Date(wall).toISOString().slice(0, MINUTE_LENGTH) : null;
}

/** A cell as JSON; a date without a time is its day alone. */
export function toWireCell(cell: Cell): WireCell {
  if (!(cell instanceof Date)) return cell ?? "";
  const wall = wallTimeOf(cell);
  if (!isPlausible(wall)) return String(cell);
  const moment = new Date(wall).toISOString();
  return { date: moment.slice(0, moment.includes("T00:00:00") ? DAY_LENGTH : MINUTE_LENGTH) };
}

/** The cell that the page names. */
export function fromWireCell(cell: WireCell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  const date = cell.date;
  return toDate(Date.parse(date.length === DAY_LENGTH ? date : `${date}Z`));
}

export const sameWireCell = (a: WireCell, b: WireCell): boolean =>
  JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
