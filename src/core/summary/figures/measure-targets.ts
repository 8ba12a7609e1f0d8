import { targetFaultText } from "../../assessment/problems-vi";
import type { Level, Target } from "../../programme/programme";
import { textKey } from "../../reading/text-key";
import { placedUnitKey } from "../../reading/unit-key";
import { targetFaults, unitNamed } from "../../register/target-fault";
import type { Unit } from "../../register/unit";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount } from "../../words/number-vi";
import { scopeTexts } from "../../words/summary-words";
import { scopeWords } from "../../words/target-words";
import { noData } from "../../words/words";
import type { TraceSource } from "../trace/trace-source";
import { shareOf } from "./counts";
import { headsKnownText, knownHeads } from "./known-heads";
import { namedOfficers } from "./officers";
import { reachBy } from "./reach";
import type { Group, RollUp } from "./roll-up";
import { emptyTally } from "./tally";
import { askedOf, headCountOf, unitTargetOf } from "./unit-target";
import type { CountedWorkbook } from "./up-to";
import { heldPropaganda } from "./up-to";

/** What a target comes to: how much is there, of what whole, and how much is missing. */
export interface MeasuredTarget {
  target: Target;
  reached: number | string;
  share: number | string;
  missing: number | string;
  /** How many are asked for, where it is known. */
  asked?: number | undefined;
  /** What the share is divided by, in words; the scope itself for counts. */
  scope: string;
  /** Whether it is a share of a whole, which `scope` names, and not a count to reach. */
  ofWhole: boolean;
  /** What the scope counts; nothing where it is the name of one. */
  scopeSource?: TraceSource;
  /** What is reached, listed only for whoever asks. */
  source(): TraceSource;
  /** What the share is divided by. */
  whole: TraceSource;
  /** What is not known where no number is missing. */
  lacking: TraceSource;
  /** Who has not done what is asked, where something is missing; listed only for whoever asks. */
  wanting?(): TraceSource;
  /** The units over which a share cannot be taken. */
  unknown?: TraceSource;
}

/** Targets against figures (II, V.2, VIII.1), in the order of the settings. */
export function measureTargets(workbook: CountedWorkbook, figures: RollUp): readonly MeasuredTarget[] {
  const faults = targetFaults(workbook);
  const groupOf = groupFinder(workbook, figures);
  return (workbook.targets ?? workbook.programme.targets).map((target) => {
    const fault = faults.get(target);
    return fault
      ? unmeasured(target, targetFaultText(fault), false)
      : measure(target, groupOf(target), workbook, figures);
  });
}

/** The rows and units that a target's scope holds: of a level above, the register's part. */
function groupFinder({ catalogue }: CountedWorkbook, figures: RollUp): (target: Target) => Group {
  const all = { name: "", tally: figures.total, units: catalogue.units };
  const clusters = new Map(figures.clusters.map((group) => [textKey(group.name), group]));
  const units = new Map(figures.units.map((group) => [placedUnitKey(group.name), group]));
  const unit = unitNamed(catalogue);
  return ({ scope }) => {
    if (!("name" in scope) || scope.kind === "above") return all;
    const { name, kind } = scope;
    const group =
      kind === "cluster" ? clusters.get(textKey(name)) : units.get(placedUnitKey(unit(name)?.name ?? name));
    return group ?? { name, tally: emptyTally(), units: [] };
  };
}

function measure(target: Target, group: Group, workbook: CountedWorkbook, figures: RollUp): MeasuredTarget {
  const { programme } = workbook;
  const { phase, level, scope } = target;
  const of = scopeName(target, programme.owner);
  const place = scope.kind === "register" || scope.kind === "everyUnit" ? "" : ` – ${of}`;
  const ofUnits = {
    target,
    words: scopeTexts.units + place,
    whole: { of: "units", units: group.units, column: "name" },
    size: () => group.units.length || undefined,
  } as const;
  switch (target.measure) {
    case "officers": {
      const names = new Set(group.units.map(({ name }) => name));
      const isOf = scope.kind === "cluster" || scope.kind === "unit";
      const officers = namedOfficers(workbook, phase).filter(
        ({ unitName }) => !isOf || names.has(unitName) || unitName === group.name,
      );
      const ofOfficers: Whole = {
        target,
        words: scopeTexts.officers + place,
        whole: { of: "officers", officers },
        size: () => officers.length || undefined,
      };
      if (level === undefined || !("count" in level))
        return unmeasured(target, scopeOf(ofOfficers), true, ofOfficers.whole);
      const there = officers.filter(({ registered }) => registered >= level.count);
      return {
        ...ofWhole(ofOfficers, ALL, there.length, () => ({ of: "officers", officers: there })),
        wanting: () => ({ of: "officers", officers: without(officers, there) }),
      };
    }
    case "propaganda": {
      const held = group.units.filter((unit) => heldPropaganda(unit, workbook));
      const inUnits = (units: readonly Unit[]): TraceSource => ({
        of: "units",
        units,
        column: "propagandaOn",
      });
      return {
        ...ofWhole(ofUnits, level, held.length, () => inUnits(held)),
        wanting: () => inUnits(without(group.units, held)),
      };
    }
    default: {
      const reach = (workbook.reachBy ?? reachBy)(target, workbook);
      const plain = target.measure === "initiatives" && !target.where;
      const inUnits = (units: readonly Unit[]): TraceSource => ({ of: "units", units, column: "name" });
      if (scope.kind === "everyUnit") {
        const there = figures.units.flatMap((each) => {
          const [unit] = each.units;
          const asked =
            unit &&
            (plain
              ? unitTargetOf(unit, programme, phase)
              : level && askedOf(level, headCountOf(unit, programme)));
          return unit && asked !== undefined && reach(each).count >= asked ? [unit] : [];
        });
        return {
          ...ofWhole(ofUnits, ALL, there.length, () => inUnits(there)),
          wanting: () => inUnits(without(group.units, there)),
        };
      }
      const ofShare = target.measure === "participation" || (level !== undefined && "share" in level);
      /** Units below what is asked of each: its share of its people, or its own target, or else anything at all. */
      const wanting = (): TraceSource => {
        const names = new Set(group.units.map(({ name }) => name));
        return inUnits(
          figures.units.flatMap((each) => {
            const [unit] = each.units;
            if (!unit || !names.has(unit.name)) return [];
            const asked = ofShare
              ? level && askedOf(level, headCountOf(unit, programme))
              : plain
                ? (unitTargetOf(unit, programme, phase) ?? 1)
                : 1;
            return asked !== undefined && reach(each).count < asked ? [unit] : [];
          }),
        );
      };
      if (ofShare) {
        const known = knownHeads(group, programme);
        const { count, source } = reach(known);
        const ofHeads: Whole = {
          target,
          words:
            (programme.headCount === "members"
              ? scopeTexts.members
              : `{count} ${inSentence(programme.words.people)}`) +
            place +
            headsKnownText(known),
          whole: { of: "heads", units: known.units },
          size: () => known.heads,
        };
        return {
          ...ofWhole(ofHeads, level, count, source),
          wanting,
          ...(known.heads !== undefined &&
            known.lacking.length > 0 && { unknown: { of: "heads", units: known.lacking } }),
        };
      }
      const { count, source } = reach(group);
      const levels = levelsOf(target);
      return {
        target,
        reached: count,
        share: shareOf(count, level?.count),
        missing: level ? Math.max(0, level.count - count) : noData,
        asked: level?.count,
        scope: of,
        ofWhole: false,
        source,
        whole: levels,
        lacking: levels,
        wanting,
      };
    }
  }
}

const without = <T>(all: readonly T[], there: readonly T[]): readonly T[] => {
  const gone = new Set(there);
  return all.filter((each) => !gone.has(each));
};

/** Whose figures these are, in words: of a level above, the register's part. */
function scopeName({ scope }: Target, owner: string): string {
  if (!("name" in scope)) return scope.kind === "register" && owner !== "" ? owner : scopeWords[scope.kind];
  return scope.kind === "above" ? fill(scopeTexts.part, { name: scope.name }) : scope.name;
}

const ALL: Level = { share: 1 };

/** A target as what a figure is listed by. */
export const levelsOf = (target: Target): TraceSource => ({ of: "levels", targets: [target] });

interface Whole {
  target: Target;
  /** The scope, with a place for how many. */
  words: string;
  whole: TraceSource;
  size(): number | undefined;
}

function scopeOf({ words, size }: Whole): string {
  const known = size();
  return known === undefined ? noData : fill(words, { count: formatCount(known) });
}

/** A share of a whole: without the whole, or without a level, nothing is said to be missing. */
function ofWhole(
  { target, words, whole, size }: Whole,
  level: Level | undefined,
  reached: number,
  source: () => TraceSource,
): MeasuredTarget {
  const known = size();
  const asked = known === undefined ? undefined : level && askedOf(level, known);
  return {
    target,
    reached,
    share: shareOf(reached, known),
    missing: asked === undefined ? noData : Math.max(0, asked - reached),
    asked,
    scope: scopeOf({ target, words, whole, size: () => known }),
    ofWhole: true,
    scopeSource: whole,
    source,
    whole,
    lacking: level ? whole : levelsOf(target),
  };
}

/** A target without figures: one that asks for no number, or names what the workbook has not got. */
function unmeasured(
  target: Target,
  scope: string,
  ofWhole: boolean,
  scopeSource?: TraceSource,
): MeasuredTarget {
  const levels = levelsOf(target);
  return {
    target,
    reached: noData,
    share: noData,
    missing: noData,
    scope,
    ofWhole,
    ...(scopeSource && { scopeSource }),
    source: () => levels,
    whole: levels,
    lacking: levels,
  };
}
