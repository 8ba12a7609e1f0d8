import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { type AwardOrder, awardHeadings, awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount, formatShare } from "../../words/number-vi";
import { columnsOf, type Table } from "../blocks/table";
import { shareOf } from "../figures/counts";
import { type Ranked, rankSorted } from "../figures/rank";
import { type Group, type RollUp, rollUpUnits } from "../figures/roll-up";
import { headCountOf, unitTargetOf } from "../figures/unit-target";
import { amount, type CellFigure, countOfRows, share } from "../trace/trace-figure";
import type { TraceSource } from "../trace/trace-source";
import type { AwardChoices } from "./award-choices";
import { tieText } from "./tie-text";

interface UnitFigures extends Group {
  cluster: string;
  eligible: number;
  target: number | undefined;
  heads: number | undefined;
  /** Of the target, and of the head count. */
  share: number | string;
  perHead: number | string;
}

/** By what units are ordered, then by what equals are. */
const orders: Readonly<Record<AwardOrder, readonly ("eligible" | "share" | "perHead")[]>> = {
  count: ["eligible", "share"],
  share: ["share", "eligible"],
  perHead: ["perHead", "eligible"],
};

const asNumber = (figure: number | string) => (typeof figure === "number" ? figure : -1);

/** Units for commendation (VII), the best first: those with an eligible initiative that reach the threshold. */
export function awardUnits(
  rows: JudgedWorkbook,
  { phase, order, least }: AwardChoices,
  { units }: Pick<RollUp, "units"> = { units: rollUpUnits(rows) },
): readonly Ranked<UnitFigures>[] {
  const { programme } = rows;
  const figures = units.flatMap((group): UnitFigures[] => {
    const [unit] = group.units;
    const eligible = group.tally.byVerdict.eligible;
    if (!unit || eligible === 0) return [];
    const [target, heads] = [unitTargetOf(unit, programme, phase), headCountOf(unit, programme)];
    const shares = { share: shareOf(eligible, target), perHead: shareOf(eligible, heads) };
    return [{ ...group, cluster: unit.cluster, eligible, target, heads, ...shares }];
  });
  const reaches = (unit: UnitFigures) => {
    if (!least) return true;
    if ("count" in least) return unit.eligible >= least.count;
    return asNumber(order === "perHead" ? unit.perHead : unit.share) >= least.share;
  };
  const by = orders[order];
  const sorted = figures
    .filter(reaches)
    .sort((a, b) => by.reduce((sum, key) => sum || asNumber(b[key]) - asNumber(a[key]), 0));
  return rankSorted(sorted, (a, b) => by.every((key) => a[key] === b[key]));
}

export type AwardUnitKey = keyof typeof awardHeadings.units;

export function awardUnitTable(
  rows: JudgedWorkbook,
  choices: AwardChoices,
  figures?: Pick<RollUp, "units">,
): Table<Ranked<UnitFigures>, AwardUnitKey> {
  const own = (row: UnitFigures) => countOfRows(row.tally.rows);
  const { phase, order } = choices;
  const targets = ({ units }: UnitFigures): TraceSource => ({ of: "targets", units });
  // What stands behind the target of a phase is not told: a trace adds up whole targets.
  const wholeTarget = (row: UnitFigures, figure: CellFigure, heading: string) =>
    phase ? undefined : { ...figure, label: [row.name, heading] };
  return {
    rows: awardUnits(rows, choices, figures),
    columns: columnsOf<Ranked<UnitFigures>, AwardUnitKey>(awardHeadings.units, {
      rank: {
        kind: "count",
        value: ({ rank }) => rank,
        source: ({ row, ahead }) => ({
          kind: "rank",
          source: { of: "units", units: ahead().flatMap(({ units }) => units), column: "name" },
          label: [row.name, awardHeadings.units.rank],
        }),
      },
      unit: { kind: "name", value: ({ row }) => row.name },
      cluster: { kind: "text", value: ({ row }) => row.cluster },
      eligible: {
        kind: "count",
        value: ({ row }) => row.eligible,
        source: ({ row }) => ({ ...amount(own(row)), label: [row.name, awardHeadings.units.eligible] }),
      },
      target: {
        kind: "count",
        value: ({ row }) => row.target ?? "",
        source: ({ row }) => wholeTarget(row, amount(targets(row)), awardHeadings.units.target),
      },
      heads: {
        kind: "count",
        value: ({ row }) => row.heads ?? "",
        source: ({ row }) => ({
          ...amount({ of: "heads", units: row.units }),
          label: [row.name, awardHeadings.units.heads],
        }),
      },
      share: {
        kind: "share",
        value: ({ row }) => row.share,
        source: ({ row }) => wholeTarget(row, share(own(row), targets(row)), awardHeadings.units.share),
      },
      perHead: {
        kind: "share",
        value: ({ row }) => row.perHead,
        source: ({ row }) => ({
          ...share(own(row), { of: "heads", units: row.units }),
          label: [row.name, awardHeadings.units.perHead],
        }),
      },
      explanation: {
        kind: "text",
        value: (ranked) =>
          tieText(
            ranked,
            ({ name }) => name,
            () => orders[order].map((key) => equalText(ranked.row, key)),
          ),
      },
    }),
  };
}

function equalText(row: UnitFigures, key: "eligible" | "share" | "perHead"): string {
  if (key === "eligible") return fill(awardTies.eligible, { count: formatCount(row.eligible) });
  const figure = row[key];
  if (typeof figure === "number") return fill(awardTies[key], { share: formatShare(figure) });
  return key === "share" ? awardTies.unknownShare : awardTies.unknownPerHead;
}
