import type { Cell } from "./cell";

const MINUTE = 60_000;

/** Whether two cells hold the same; moments to the minute. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) {
    return Math.floor(a.getTime() / MINUTE) === Math.floor(b.getTime() / MINUTE);
  }
  return (a ?? "") === (b ?? "");
}
