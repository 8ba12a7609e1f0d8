import type { Cell } from "../reading/cell";
import { readMoney } from "../reading/read-money";
import { readNumber, readShare } from "../reading/read-number";
import type { Level } from "./programme";

/**
 * A target's level as people type it: `3000` or `"1"` a count, `10%` a share, `20 tỷ` or `20.480.000 đ` an amount. A percent cell arrives as its
 * fraction, so that a number between 0 and 1 is a share too.
 */
export function readLevel(cell: Cell): Level | undefined {
  const count = readNumber(cell);
  if (count === undefined) {
    const share = readShare(cell);
    if (share !== undefined) return { share };
    const money = readMoney(cell);
    // About so much, or from here to there, is no level to reach.
    const isExact =
      money.kind === "money" && !money.approximate && money.upTo === undefined && !money.perYear;
    return isExact ? { count: money.dong } : undefined;
  }
  if (count > 0 && count < 1) return { share: count };
  // 1.5 may be a percent cell of 150 % as well as half of something.
  return count >= 0 && Number.isInteger(count) ? { count } : undefined;
}
