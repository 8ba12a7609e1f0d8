import type { Cell } from "../reading/cell";
import { MINUTE } from "../reading/wall-time";

/** Small whole numbers, as nearly all of them are, are found soonest. */
const minuteOf = (date: Date) => date.getTime() / MINUTE;

/**
 * Makes a reader remember what it has read, for columns whose cells repeat: a few answers fill whole columns, a
 * campaign has some seven hundred days, one decision recognises many rows. Make one for each table, so that nothing
 * outlives it; readings are shared between rows and must not be changed.
 */
export function oncePerCell<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const blank = read("");
  const byValue = new Map<Cell, T>();
  const byMoment = new Map<number, T>();
  const readAnew = (cell: Cell): T => {
    const reading = read(cell);
    if (cell instanceof Date) byMoment.set(minuteOf(cell), reading);
    else byValue.set(cell, reading);
    return reading;
  };
  return (cell) => {
    if (cell === "") return blank;
    return (cell instanceof Date ? byMoment.get(minuteOf(cell)) : byValue.get(cell)) ?? readAnew(cell);
  };
}
