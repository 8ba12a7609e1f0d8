import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Phase } from "../../programme/programme";
import type { Unit } from "../../register/unit";
import { fill } from "../../words/fill";
import { formatCount, formatShare } from "../../words/number-vi";
import { explanationHeading, rankingHeadings, tieWords } from "../../words/summary-words";
import { shareOf } from "../figures/counts";
import { othersTied, rankSorted } from "../figures/rank";
import type { Group, RollUp } from "../figures/roll-up";
import { unitTargetOf } from "../figures/unit-target";
import { amount, type CellFigure, countOfRows, eligibleRows, share } from "../trace/trace-figure";
import type { TraceSource } from "../trace/trace-source";
import { columnsOf, type TableColumn } from "./table";

export interface RankedUnit extends Group {
  rank: number;
  eligible: number;
  target: number | undefined;
  /** Of the target. */
  share: number | string;
  /** As `othersTied` names them. */
  others: ReturnType<typeof othersTied>;
  /** The units with a better rank. */
  ahead(): readonly Unit[];
}

/**
 * Units for commendation (VII): by eligible initiatives, then by the share of their target. Units that are equal in
 * both share a rank, and the next rank is left out. Rows of a phase alone are compared with its targets; `towards` says
 * what stands against the target where that is not the rows that are ranked.
 */
export function rankUnits(
  { programme }: JudgedWorkbook,
  { units }: RollUp,
  phase?: Phase,
  towards = ({ tally }: Group): number => tally.byVerdict.eligible,
): readonly RankedUnit[] {
  const sorted = units
    .flatMap((group) => {
      const [unit] = group.units;
      const eligible = group.tally.byVerdict.eligible;
      const target = unit && unitTargetOf(unit, programme, phase);
      return unit && eligible > 0
        ? [{ ...group, eligible, target, share: shareOf(towards(group), target) }]
        : [];
    })
    .sort((a, b) => b.eligible - a.eligible || asNumber(b.share) - asNumber(a.share));
  const isEqual = (a: (typeof sorted)[number], b: (typeof sorted)[number]) =>
    a.eligible === b.eligible && a.share === b.share;
  return rankSorted(sorted, isEqual).map((ranked) => ({
    ...ranked.row,
    rank: ranked.rank,
    others: othersTied(ranked, ({ name }) => name),
    ahead: () => ranked.ahead().flatMap(({ units }) => units),
  }));
}

const asNumber = (share: number | string) => (typeof share === "number" ? share : -1);

const named = (heading: string, figure: (row: RankedUnit) => CellFigure) => (row: RankedUnit) => ({
  ...figure(row),
  label: [row.name, heading],
});
const eligibleSource = ({ tally }: RankedUnit) => countOfRows(eligibleRows(tally.rows));
const targetSource = ({ units }: RankedUnit): TraceSource => ({ of: "targets", units });

export const rankingColumns: readonly TableColumn<RankedUnit, keyof typeof rankingHeadings>[] = columnsOf(
  rankingHeadings,
  {
    rank: {
      kind: "count",
      value: ({ rank }) => rank,
      source: named(rankingHeadings.rank, ({ ahead }) => ({
        kind: "rank",
        source: { of: "units", units: ahead(), column: "name" },
      })),
    },
    unit: { kind: "name", value: ({ name }) => name },
    eligible: {
      kind: "count",
      value: ({ eligible }) => eligible,
      source: named(rankingHeadings.eligible, (row) => amount(eligibleSource(row))),
    },
    target: {
      kind: "count",
      value: ({ target }) => target ?? "",
      source: named(rankingHeadings.target, (row) => amount(targetSource(row))),
    },
    share: {
      kind: "share",
      value: (row) => row.share,
      source: named(rankingHeadings.share, (row) => share(eligibleSource(row), targetSource(row))),
    },
  },
);

/** The same with a column that says why units share a rank. */
export const explainedRankingColumns: readonly TableColumn<
  RankedUnit,
  keyof typeof rankingHeadings | "explanation"
>[] = [...rankingColumns, { key: "explanation", heading: explanationHeading, kind: "text", value: tieText }];

function tieText({ eligible, share, others }: RankedUnit): string {
  if (!others) return "";
  const { list, more } = others;
  const words = {
    others: more === 0 ? list : fill(tieWords.more, { names: list, count: formatCount(more) }),
    count: formatCount(eligible),
  };
  return typeof share === "number"
    ? fill(tieWords.withShare, { ...words, share: formatShare(share) })
    : fill(tieWords.withoutShare, words);
}
