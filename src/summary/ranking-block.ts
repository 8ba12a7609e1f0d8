import type { OpenWorkbook } from "../assessment/open-workbook";
import { rankingHeadings } from "../messages/summary-words";
import type { Block } from "./block";
import { shareOf } from "./group-block";
import type { RollUp } from "./roll-up";
import { unitTargetOf } from "./unit-target";

/**
 * Units for commendation (VII): by eligible initiatives, then by the share of their target. Units that are equal in
 * both share a rank, and the next rank is left out.
 */
export function rankingBlock({ programme }: OpenWorkbook, { units }: RollUp): Block {
  const rows = units
    .flatMap(({ name, tally, units: [unit] }) => {
      const eligible = tally.byVerdict.eligible;
      const target = unit && unitTargetOf(unit, programme);
      return unit && eligible > 0 ? [{ name, eligible, target, share: shareOf(eligible, target) }] : [];
    })
    .sort((a, b) => b.eligible - a.eligible || asNumber(b.share) - asNumber(a.share));
  let rank = 0;
  return [
    rankingHeadings,
    ...rows.map(({ name, eligible, target, share }, index) => {
      const above = rows[index - 1];
      if (above === undefined || above.eligible !== eligible || above.share !== share) rank = index + 1;
      return [rank, name, eligible, target ?? "", share];
    }),
  ];
}

const asNumber = (share: number | string) => (typeof share === "number" ? share : -1);
