import type { Level, Phase, Programme, Target } from "../../programme/programme";
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

/**
 * The target of one unit: its own, else the programme's for every unit. Without a phase, the targets that the
 * programme gives by phase add up.
 */
export function unitTargetOf(unit: Unit, programme: Programme, phase?: Phase): number | undefined {
  const defaults = programme.targets.filter((target) => target.measure === "unitDefault");
  if (phase) {
    const level = defaults.find((target) => target.phase === phase)?.level;
    return level && countOf(level, unit, programme);
  }
  if (unit.target) return countOf(unit.target, unit, programme);
  const whole = defaults.find((target) => target.phase === undefined)?.level;
  if (whole) return countOf(whole, unit, programme);
  return sumKnown(defaults.map(({ level }) => level && countOf(level, unit, programme)));
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
