import type { Cell } from "../reading/cell";
import { readNumber, readShare } from "../reading/read-number";
import type { Level } from "./programme";

/**
 * A target's level as people type it: `3000` or `"1"` a count, `10%` a share. A percent cell arrives as its
 * fraction, so that a number between 0 and 1 is a share too.
 */
export function readLevel(cell: Cell): Level | undefined {
  const count = readNumber(cell);
  if (count === undefined) {
    const share = readShare(cell);
    return share === undefined ? undefined : { share };
  }
  if (count < 0) return undefined;
  return count > 0 && count < 1 ? { share: count } : { count };
}
