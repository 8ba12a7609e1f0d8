import type { Assessment } from "../assessment/assess";
import type { OpenWorkbook } from "../assessment/open-workbook";
import { kindWords, notRegistered, unknownCluster, unknownKind, unknownUnit } from "../messages/words";
import { kinds } from "../programme/choices";
import { formatMonth, formatQuarter } from "../reading/wall-time";
import type { Unit } from "../register/unit";
import type { Tally } from "./tally";
import { addTo, emptyTally } from "./tally";

/** A group of rows under its name, in the order of the block. */
export interface Group {
  name: string;
  tally: Tally;
  /** The catalogue units it stands for: one, those of a cluster, or none. */
  units: readonly Unit[];
}

export interface RollUp {
  total: Tally;
  units: readonly Group[];
  clusters: readonly Group[];
  kinds: readonly Group[];
  months: readonly Group[];
  quarters: readonly Group[];
}

/** Groups that keep the order in which their names are first asked for. */
class Groups {
  private readonly byName = new Map<string, { name: string; tally: Tally; units: Unit[] }>();

  of(name: string) {
    let group = this.byName.get(name);
    if (group === undefined) {
      group = { name, tally: emptyTally(), units: [] };
      this.byName.set(name, group);
    }
    return group;
  }

  /** The rest groups are those of rows that belong nowhere else: last, and only when there are such rows. */
  list(rest: string): Group[] {
    const all = [...this.byName.values()];
    return [...all.filter(({ name }) => name !== rest), ...all.filter(({ name }) => name === rest)];
  }
}

/** Counts every row once in each kind of group, so that all blocks add up to the same totals. */
export function rollUp({ assessments, catalogue }: OpenWorkbook): RollUp {
  const total = emptyTally();
  const units = new Groups();
  const clusters = new Groups();
  const byKind = new Groups();
  const months = new Map<number, Group>();
  const quarters = new Map<number, Group>();
  for (const unit of catalogue.units) {
    units.of(unit.name).units.push(unit);
    clusters.of(clusterOf(unit)).units.push(unit);
  }
  for (const kind of kinds) byKind.of(kindWords[kind]);

  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    const { initiative, unitName } = assessment;
    addTo(total, assessment);
    addTo(units.of(unitName || unknownUnit).tally, assessment);
    const { unit } = initiative;
    addTo(clusters.of(unit.kind === "unit" ? clusterOf(unit.unit) : unknownCluster).tally, assessment);
    addTo(
      byKind.of(initiative.kind.kind === "choice" ? kindWords[initiative.kind.value] : unknownKind).tally,
      assessment,
    );
    addTo(inTime(months, registeredIn(assessment, formatMonth), assessment).tally, assessment);
    addTo(inTime(quarters, registeredIn(assessment, formatQuarter), assessment).tally, assessment);
  }
  return {
    total,
    units: units.list(unknownUnit),
    clusters: clusters.list(unknownCluster),
    kinds: byKind.list(unknownKind),
    months: inOrder(months),
    quarters: inOrder(quarters),
  };
}

const clusterOf = (unit: Unit) => unit.cluster || unknownCluster;

/** The month or quarter that holds the whole of the registration; nothing when it is not known that closely. */
function registeredIn({ initiative }: Assessment, format: (moment: number) => string): string | undefined {
  if (initiative.registeredAt.kind !== "interval") return undefined;
  const { from, before } = initiative.registeredAt.interval;
  if (!Number.isFinite(from) || !Number.isFinite(before)) return undefined;
  const name = format(from);
  return format(before - 1) === name ? name : undefined;
}

/** Groups by time stand under the moment they were first met with; rows without a time come last. */
function inTime(groups: Map<number, Group>, name: string | undefined, { initiative }: Assessment): Group {
  const { registeredAt } = initiative;
  for (const group of groups.values()) if (group.name === (name ?? notRegistered)) return group;
  const moment =
    name !== undefined && registeredAt.kind === "interval"
      ? registeredAt.interval.from
      : Number.POSITIVE_INFINITY;
  const group: Group = { name: name ?? notRegistered, tally: emptyTally(), units: [] };
  groups.set(moment, group);
  return group;
}

function inOrder(groups: ReadonlyMap<number, Group>): Group[] {
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
