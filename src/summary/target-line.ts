import type { Programme, Target } from "../programme/programme";
import { textKey } from "../reading/text-key";
import { monthOf } from "./months";
import { sumKnown } from "./unit-target";

/** The counts that one scope is to reach. */
interface ScopeCounts {
  whole?: number;
  /** By the number of the month in which the phase closes. */
  phases: { closes: number; count: number }[];
}

/**
 * The line that the programme's own level is to reach, by the number of a month: that of the scope with the smallest
 * count for the whole programme, which is nearest to the workbook. Where the scope has targets by phase, they add up,
 * each standing to the month in which its phase closes; the plan gives the sector no split, and none is made up.
 */
export function targetLine({ targets }: Programme): (month: number) => number | undefined {
  const scopes = new Map<string, ScopeCounts>();
  for (const target of targets) addTarget(scopes, target);
  let own: { whole: number; phases: ScopeCounts["phases"] } | undefined;
  for (const { whole, phases } of scopes.values()) {
    const asked = whole ?? sumKnown(phases.map(({ count }) => count));
    if (asked !== undefined && asked > 0 && (own === undefined || asked < own.whole))
      own = { whole: asked, phases };
  }
  if (own === undefined) return () => undefined;
  const { whole, phases } = own;
  phases.sort((a, b) => a.closes - b.closes);
  return (month) => {
    let sum = 0;
    for (const { closes, count } of phases) {
      sum += count;
      if (month <= closes) return sum;
    }
    return whole;
  };
}

function addTarget(scopes: Map<string, ScopeCounts>, { measure, level, scope, phase }: Target): void {
  if (measure !== "initiatives" || !level || !("count" in level)) return;
  const key = textKey(scope);
  const counts: ScopeCounts = scopes.get(key) ?? { phases: [] };
  scopes.set(key, counts);
  if (phase === undefined) counts.whole = level.count;
  else if (Number.isFinite(phase.registration.before))
    counts.phases.push({ closes: monthOf(phase.registration.before - 1), count: level.count });
}
