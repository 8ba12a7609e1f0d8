import { groupHeadings, overviewRows, partNames } from "../../words/summary-words";
import { verdictWords } from "../../words/words";
import type { RollUp } from "../figures/roll-up";
import { verdictOrder } from "../figures/tally";
import type { Block } from "./block";
import { shareOf } from "./group-block";

/** The five states of all rows side by side, and their shares of what was entered. */
export function overviewBlock({ total: { entered, byVerdict } }: RollUp): Block {
  const counts = [entered, ...verdictOrder.map((verdict) => byVerdict[verdict])];
  return [
    [partNames.overview, groupHeadings.entered, ...verdictOrder.map((verdict) => verdictWords[verdict])],
    [overviewRows.counts, ...counts],
    [overviewRows.shares, ...counts.map((count) => shareOf(count, entered))],
  ];
}
