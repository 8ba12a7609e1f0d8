import type { Cell } from "../reading/cell";

/**
 * Makes a reader remember what it has read, for columns whose cells repeat: a few answers fill whole columns, a
 * campaign has some seven hundred days, one decision recognises many rows. Make one for each table, so that nothing
 * outlives it; readings are shared between rows and must not be changed.
 */
export function oncePerCell<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const byValue = new Map<Cell, T>();
  const byMoment = new Map<number, T>();
  return (cell) => {
    const isDate = cell instanceof Date;
    const known = isDate ? byMoment.get(cell.getTime()) : byValue.get(cell);
    if (known !== undefined) return known;
    const reading = read(cell);
    if (isDate) byMoment.set(cell.getTime(), reading);
    else byValue.set(cell, reading);
    return reading;
  };
}
