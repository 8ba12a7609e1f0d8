import type { Level, Phase, Programme, Target } from "../../programme/programme";
import { placedUnitKey } from "../../reading/unit-key";
import type { Unit } from "../../register/unit";

/** The head count that shares are of (II.3); the settings say whose. */
export function headCountOf(unit: Unit, programme: Programme): number | undefined {
  const count = programme.headCount === "staff" ? unit.staff : unit.members;
  return count === undefined || count === 0 ? undefined : count;
}

/** How many a level asks for of a whole; a share is rounded up, and asks for nothing known without the whole. */
export function askedOf(level: Level, whole: number | undefined): number | undefined {
  if ("count" in level) return level.count;
  // 0,3 × 10 is 3,0000000000000004 in binary: without the rounding, a target of 3 would become 4.
  return whole === undefined ? undefined : Math.ceil(Math.round(level.share * whole * 1e6) / 1e6);
}

/** A target's level as the summary shows it: a count, or a fraction. */
export function levelOf({ level }: Target): number | undefined {
  return level && ("count" in level ? level.count : level.share);
}

const countOf = (level: Level, unit: Unit, programme: Programme) =>
  askedOf(level, headCountOf(unit, programme));

/** The targets of eligible initiatives that `Cấu hình` gives to units. */
interface UnitTargets {
  every: readonly Target[];
  /** By the key of the name or code. */
  own: ReadonlyMap<string, readonly Target[]>;
}

const ofProgramme = new WeakMap<Programme, UnitTargets>();

function unitTargetsIn(programme: Programme): UnitTargets {
  const found = ofProgramme.get(programme);
  if (found) return found;
  const own = new Map<string, Target[]>();
  const every: Target[] = [];
  for (const target of programme.targets) {
    const { scope, measure, where } = target;
    if (measure !== "initiatives" || where) continue;
    if (scope.kind === "everyUnit") every.push(target);
    if (scope.kind !== "unit") continue;
    const key = placedUnitKey(scope.name);
    own.set(key, [...(own.get(key) ?? []), target]);
  }
  const targets = { every, own };
  ofProgramme.set(programme, targets);
  return targets;
}

/**
 * The targets of `Cấu hình` that a unit is to reach in a phase, or in all of the programme: its own, else those of every
 * unit. None where `Chỉ tiêu` of `Đơn vị` says it. Targets by phase add up where each phase has one and the whole has none.
 */
export function targetsOfUnit(unit: Unit, programme: Programme, phase?: Phase): readonly Target[] {
  const { every, own: byUnit } = unitTargetsIn(programme);
  const own =
    byUnit.size === 0
      ? []
      : [...(byUnit.get(placedUnitKey(unit.name)) ?? []), ...(byUnit.get(placedUnitKey(unit.code)) ?? [])];
  const of = (wanted?: Phase) =>
    own.find((target) => target.phase === wanted) ?? every.find((target) => target.phase === wanted);
  if (phase) return [of(phase)].filter((target) => target !== undefined);
  if (unit.target) return [];
  const whole = own.length > 0 ? own.find((target) => !target.phase) : of();
  if (whole) return [whole];
  const byPhase = programme.phases.flatMap((each) => of(each) ?? []);
  const isEach = byPhase.length > 0 && byPhase.length === programme.phases.length;
  return isEach ? byPhase : every.filter((target) => !target.phase);
}

/** The target of one unit: its own, else the programme's for every unit. */
export function unitTargetOf(unit: Unit, programme: Programme, phase?: Phase): number | undefined {
  if (!phase && unit.target) return countOf(unit.target, unit, programme);
  const targets = targetsOfUnit(unit, programme, phase);
  return sumKnown(targets.map(({ level }) => level && countOf(level, unit, programme)));
}

/** The sum, or nothing when there is nothing to add or something is not known. */
export function sumKnown(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return values.length === 0 ? undefined : sum;
}
