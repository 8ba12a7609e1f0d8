import { groupHeadings, overviewRows, partNames } from "../messages/summary-words";
import { verdictWords } from "../messages/words";
import type { Block } from "./block";
import { shareOf } from "./group-block";
import type { RollUp } from "./roll-up";
import { verdictOrder } from "./tally";

/** The five states of all rows side by side, and their shares of what was entered. */
export function overviewBlock({ total: { entered, byVerdict } }: RollUp): Block {
  const counts = [entered, ...verdictOrder.map((verdict) => byVerdict[verdict])];
  return [
    [partNames.overview, groupHeadings.entered, ...verdictOrder.map((verdict) => verdictWords[verdict])],
    [overviewRows.counts, ...counts],
    [overviewRows.shares, ...counts.map((count) => shareOf(count, entered))],
  ];
}
