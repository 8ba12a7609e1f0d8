import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Interval } from "../../reading/interval";
import { textKey } from "../../reading/text-key";
import { formatMonth, formatQuarter } from "../../reading/wall-time";
import { countingDate } from "../../register/counting-date";
import { choiceColumns, readerOf } from "../../register/own-cells";
import type { Unit } from "../../register/unit";
import { fill } from "../../words/fill";
import { undatedWords } from "../../words/setting-words";
import type { Part } from "../../words/summary-words";
import { unknownChoice, unknownCluster, unknownKind, unknownUnit } from "../../words/words";
import { monthOf, startOf } from "./months";
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
  /** By the campaign's own columns that are a choice. */
  own: ReadonlyMap<Part, readonly Group[]>;
}

/** Groups that keep the order in which their names are first asked for. */
class Groups {
  private readonly byName = new Map<string, Group & { units: Unit[] }>();

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

/** Groups by time in their order; rows without a time come last. */
class TimeGroups {
  private readonly byNumber = new Map<number | undefined, Group>();

  constructor(
    private readonly undated: string,
    private readonly nameOf: (number: number) => string,
  ) {}

  of(number: number | undefined): Group {
    let group = this.byNumber.get(number);
    if (group === undefined) {
      const name = number === undefined ? this.undated : this.nameOf(number);
      group = { name, tally: emptyTally(), units: [] };
      this.byNumber.set(number, group);
    }
    return group;
  }

  list(): Group[] {
    const after = Number.POSITIVE_INFINITY;
    return [...this.byNumber].sort(([a = after], [b = after]) => a - b).map(([, group]) => group);
  }
}

/** The groups of a summary while rows are counted in them. */
export interface OpenGroups {
  units: Groups;
  clusters: Groups;
  kinds: Groups;
  months: TimeGroups;
  quarters: TimeGroups;
  own: readonly { key: Part; groups: Groups }[];
}

/**
 * Counts every row once in each kind of group, so that all blocks add up to the same totals. Whoever has rows that
 * were counted elsewhere asks for their groups in `more`, in the order in which they come.
 */
export function rollUp(
  { assessments, catalogue, programme }: Pick<JudgedWorkbook, "assessments" | "catalogue" | "programme">,
  more?: (groups: OpenGroups) => void,
): RollUp {
  const { kinds } = programme.choices;
  const units = new Groups();
  // A person is one of one unit: the whole has as many as its units have together.
  const people: Tally["people"] = (phase) =>
    units.list(unknownUnit).reduce((sum, { tally }) => sum + tally.people(phase), 0);
  const total = { tally: emptyTally(people) };
  const clusters = new Groups();
  const byKind = new Groups();
  const undated = fill(undatedWords[programme.phaseBy], programme.words);
  const months = new TimeGroups(undated, (month) => formatMonth(startOf(month)));
  const quarters = new TimeGroups(undated, (quarter) => formatQuarter(startOf(quarter * 3)));
  for (const unit of catalogue.units) {
    units.of(unit.name).units.push(unit);
    clusters.of(clusterOf(unit)).units.push(unit);
  }
  for (const { name } of kinds) byKind.of(name);
  const own = choiceColumns(programme).map((column) => ({
    ...{ key: column.key, groups: new Groups(), read: readerOf(column) },
    names: new Map(column.choices.map((choice) => [textKey(choice), choice])),
  }));
  for (const { groups, names } of own) for (const name of names.values()) groups.of(name);
  const kindNames = new Map(kinds.map(({ id, name }) => [id, name]));

  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    const { initiative, unitName } = assessment;
    const { unit, kind } = initiative;
    const { month, quarter } = timeOf(countingDate(initiative, programme));
    for (const { tally } of [
      total,
      units.of(unitName || unknownUnit),
      clusters.of(unit.kind === "unit" ? clusterOf(unit.unit) : unknownCluster),
      byKind.of((kind.kind === "choice" && kindNames.get(kind.value)) || unknownKind),
      months.of(month),
      quarters.of(quarter),
    ]) {
      addTo(tally, assessment);
    }
    for (const { key, groups, names, read } of own) {
      const value = read(initiative.own.get(key));
      const name = value.kind === "text" ? names.get(value.key) : undefined;
      addTo(groups.of(name ?? unknownChoice).tally, assessment);
    }
  }
  more?.({ units, clusters, kinds: byKind, months, quarters, own });
  return {
    total: total.tally,
    units: units.list(unknownUnit),
    clusters: clusters.list(unknownCluster),
    kinds: byKind.list(unknownKind),
    months: months.list(),
    quarters: quarters.list(),
    own: new Map(own.map(({ key, groups }) => [key, groups.list(unknownChoice)])),
  };
}

/** The units alone, of whoever asks for nothing else. */
export function rollUpUnits({
  assessments,
  catalogue,
}: Pick<JudgedWorkbook, "assessments" | "catalogue">): readonly Group[] {
  const units = new Groups();
  for (const unit of catalogue.units) units.of(unit.name).units.push(unit);
  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    addTo(units.of(assessment.unitName || unknownUnit).tally, assessment);
  }
  return units.list(unknownUnit);
}

export const clusterOf = (unit: Unit) => unit.cluster || unknownCluster;

/** The month and the quarter that hold the whole of a date; nothing when it is not known that closely. */
export function timeOf(date: Interval | undefined): { month?: number; quarter?: number } {
  if (date === undefined) return {};
  const { from, before } = date;
  if (!Number.isFinite(from) || !Number.isFinite(before)) return {};
  const [first, last] = [monthOf(from), monthOf(before - 1)];
  const quarter = Math.floor(first / 3);
  if (first === last) return { month: first, quarter };
  return quarter === Math.floor(last / 3) ? { quarter } : {};
}
