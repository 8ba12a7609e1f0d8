import type { OpenWorkbook } from "../../assessment/open-workbook";
import { fill } from "../../words/fill";
import { formatCount, formatShare } from "../../words/number-vi";
import { explanationHeading, rankingHeadings, tieWords } from "../../words/summary-words";
import type { RollUp } from "../figures/roll-up";
import { unitTargetOf } from "../figures/unit-target";
import type { Block } from "./block";
import { shareOf } from "./group-block";

interface RankedUnit {
  rank: number;
  name: string;
  eligible: number;
  target: number | undefined;
  /** Of the target. */
  share: number | string;
}

/**
 * Units for commendation (VII): by eligible initiatives, then by the share of their target. Units that are equal in
 * both share a rank, and the next rank is left out.
 */
function rankUnits({ programme }: OpenWorkbook, { units }: RollUp): readonly RankedUnit[] {
  const rows = units
    .flatMap(({ name, tally, units: [unit] }) => {
      const eligible = tally.byVerdict.eligible;
      const target = unit && unitTargetOf(unit, programme);
      return unit && eligible > 0 ? [{ name, eligible, target, share: shareOf(eligible, target) }] : [];
    })
    .sort((a, b) => b.eligible - a.eligible || asNumber(b.share) - asNumber(a.share));
  let rank = 0;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (above === undefined || above.eligible !== row.eligible || above.share !== row.share) rank = index + 1;
    return { rank, ...row };
  });
}

const asNumber = (share: number | string) => (typeof share === "number" ? share : -1);

const cells = ({ rank, name, eligible, target, share }: RankedUnit) => [
  rank,
  name,
  eligible,
  target ?? "",
  share,
];

export function rankingBlock(workbook: OpenWorkbook, figures: RollUp): Block {
  return [rankingHeadings, ...rankUnits(workbook, figures).map(cells)];
}

/** The same with a column that says why units share a rank. */
export function explainedRankingBlock(workbook: OpenWorkbook, figures: RollUp): Block {
  const ranked = rankUnits(workbook, figures);
  const byRank = new Map<number, string[]>();
  for (const { rank, name } of ranked) {
    const names = byRank.get(rank);
    if (names) names.push(name);
    else byRank.set(rank, [name]);
  }
  return [
    [...rankingHeadings, explanationHeading],
    ...ranked.map((unit) => [...cells(unit), tieText(unit, byRank.get(unit.rank) ?? [])]),
  ];
}

/** Enough to recognise a tie by; without a bound, many units with one initiative each would fill their cells. */
const NAMED = 3;

function tieText({ name, eligible, share }: RankedUnit, names: readonly string[]): string {
  if (names.length < 2) return "";
  const named: string[] = [];
  for (const other of names) {
    if (other === name) continue;
    named.push(other);
    if (named.length === NAMED) break;
  }
  const more = names.length - 1 - named.length;
  const list = named.join(", ");
  const others = more === 0 ? list : fill(tieWords.more, { names: list, count: formatCount(more) });
  const count = formatCount(eligible);
  return typeof share === "number"
    ? fill(tieWords.withShare, { others, count, share: formatShare(share) })
    : fill(tieWords.withoutShare, { others, count });
}
