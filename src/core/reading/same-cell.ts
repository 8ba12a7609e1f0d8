import type { Cell } from "./cell";
import { MINUTE } from "./wall-time";

/** Whether two cells hold the same; moments to the minute. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) {
    return Math.floor(a.getTime() / MINUTE) === Math.floor(b.getTime() / MINUTE);
  }
  return (a ?? "") === (b ?? "");
}
