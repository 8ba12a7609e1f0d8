import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Programme } from "../../programme/programme";
import { formatCount, formatShare } from "../../words/number-vi";
import type { Verdict } from "../../words/severity";
import { groupHeadings, partNames } from "../../words/summary-words";
import { totalWord, verdictWords } from "../../words/words";
import { participantsOf, shareOf } from "../figures/counts";
import { headsKnownText, knownHeads } from "../figures/known-heads";
import type { Group } from "../figures/roll-up";
import type { Tally } from "../figures/tally";
import { benefitOf, verdictsIn } from "../figures/tally";
import { sumKnown, unitTargetOf } from "../figures/unit-target";
import { amount, countOfRows, eligibleRows, type Figure, participants, share } from "../trace/trace-figure";
import type { TraceSource } from "../trace/trace-source";
import type { Table, TableColumn } from "./table";

export type GroupKey = "name" | keyof typeof groupHeadings | Verdict | `phase${number}`;

/** One row a group and the total last. */
export const groupTable = <Key extends string>(
  columns: readonly TableColumn<Group, Key>[],
  groups: readonly Group[],
  total: Tally,
  { catalogue }: JudgedWorkbook,
): Table<Group, Key> => ({
  columns,
  rows: [...groups, { name: totalWord, tally: total, units: catalogue.units }],
});

/** The columns of a table with one row a group; `withTargets` adds targets and participation. */
export function groupColumns(
  heading: string,
  programme: Programme,
  withTargets: boolean,
): readonly TableColumn<Group, GroupKey>[] {
  return [
    { key: "name", heading, kind: "name", value: ({ name }) => name },
    {
      key: "entered",
      heading: groupHeadings.entered,
      kind: "count",
      value: ({ tally }) => tally.entered,
      source: ({ tally }) => amount(countOfRows(tally.rows)),
    },
    ...verdictsIn(programme).map(
      (verdict): TableColumn<Group, GroupKey> => ({
        key: verdict,
        heading: verdictWords[verdict],
        kind: "count",
        value: ({ tally }) => tally.byVerdict[verdict],
        source: ({ tally }) => amount(countOfRows(tally.rows.filter((row) => row.verdict === verdict))),
      }),
    ),
    ...programme.phases.map(
      (phase, index): TableColumn<Group, GroupKey> => ({
        key: `phase${index}`,
        heading: phase.name,
        kind: "count",
        value: ({ tally }) => tally.byPhase.get(phase) ?? 0,
        source: ({ name, tally }) => ({
          ...amount(countOfRows(eligibleRows(tally.rows, phase))),
          label: [name, verdictWords.eligible, phase.name],
        }),
      }),
    ),
    {
      key: "benefit",
      heading: groupHeadings.benefit,
      kind: "money",
      value: ({ tally }) => tally.benefit,
      source: ({ tally }) => ({
        ...amount({ of: "money", rows: statedRows(tally) }),
        columnOf: () => "benefitValue",
      }),
    },
    {
      key: "benefitStated",
      heading: groupHeadings.benefitStated,
      kind: "count",
      value: ({ tally }) => tally.benefitStated,
      source: ({ tally }) => ({ ...amount(countOfRows(statedRows(tally))), columnOf: () => "benefitValue" }),
    },
    ...(withTargets ? targetColumns(programme) : []),
  ];
}

/**
 * Clusters against their targets, for a tab that shows it under tables of counts: shares as texts, since a format is a
 * whole column's there.
 */
export function clusterTargetColumns(programme: Programme): readonly TableColumn<Group, GroupKey>[] {
  const all = groupColumns(partNames.clusters, programme, true);
  const keys: readonly GroupKey[] = [
    "name",
    "entered",
    "eligible",
    ...targetColumns(programme).map(({ key }) => key),
  ];
  return keys.flatMap((key) => {
    const column = all.find((each) => each.key === key)!;
    if (column.kind !== "share") return column;
    const value = (group: Group) => {
      const share = column.value(group);
      return typeof share === "number" ? formatShare(share) : share;
    };
    return { ...column, kind: "text", value };
  });
}

const statedRows = ({ rows }: Tally) => eligibleRows(rows).filter((row) => benefitOf(row) > 0);

function targetColumns(programme: Programme): readonly TableColumn<Group, GroupKey>[] {
  const targetOf = ({ units }: Group) => sumKnown(units.map((unit) => unitTargetOf(unit, programme)));
  const known = (group: Group) => knownHeads(group, programme);
  const targets = ({ units }: Group): TraceSource => ({ of: "targets", units });
  const heads = (group: Group): TraceSource => ({ of: "heads", units: known(group).units });
  const taking = ({ tally }: Pick<Group, "tally">) => participants(eligibleRows(tally.rows), programme);
  const unknown = (group: Group): Pick<Figure, "unknown"> => {
    const { heads: sum, lacking } = known(group);
    return sum === undefined || lacking.length === 0 ? {} : { unknown: { of: "heads", units: lacking } };
  };
  return [
    {
      key: "target",
      heading: groupHeadings.target,
      kind: "count",
      value: (group) => targetOf(group) ?? "",
      source: (group) => amount(targets(group)),
    },
    {
      key: "targetShare",
      heading: groupHeadings.targetShare,
      kind: "share",
      value: (group) => shareOf(group.tally.byVerdict.eligible, targetOf(group)),
      source: (group) => share(countOfRows(eligibleRows(group.tally.rows)), targets(group)),
    },
    {
      key: "people",
      heading: groupHeadings.people,
      kind: "count",
      value: ({ tally }) => participantsOf(tally, programme),
      source: (group) => amount(taking(group)),
    },
    {
      key: "headCount",
      heading: groupHeadings.headCount,
      kind: "count",
      // A share of some units' people does not read as one of all who take part.
      value: (group) => {
        const part = known(group);
        const text = headsKnownText(part);
        return text === "" ? (part.heads ?? "") : formatCount(part.heads ?? 0) + text;
      },
      source: (group) => ({ ...amount(heads(group)), ...unknown(group) }),
    },
    {
      key: "participation",
      heading: groupHeadings.participation,
      kind: "share",
      value: (group) => {
        const part = known(group);
        return shareOf(participantsOf(part.tally, programme), part.heads);
      },
      source: (group) => ({ ...share(taking(known(group)), heads(group)), ...unknown(group) }),
    },
  ];
}
