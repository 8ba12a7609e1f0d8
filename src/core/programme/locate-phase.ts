import type { Interval } from "../reading/interval";
import { positionOf } from "../reading/interval";
import type { Phase } from "./programme";

/** Where a moment of registration falls among the windows of the portal (VI). */
export type PhaseLocation =
  | { kind: "phase"; phase: Phase }
  /** In no window: before the first opens, after the last closes, or in the gap between two. */
  | { kind: "outside"; where: "before" | "gap" | "after"; last?: Phase; next?: Phase }
  | { kind: "undecided" };

/**
 * Finds the phase of a registration. A day on which a window opens or closes belongs to that window although
 * its hours straddle the edge: the portal accepts nothing outside it (requirements 2).
 */
export function locatePhase(registered: Interval, phases: readonly Phase[]): PhaseLocation {
  let touched: Phase | undefined;
  let touches = 0;
  for (const phase of phases) {
    const position = positionOf(registered, phase.registration);
    if (position === "inside") return { kind: "phase", phase };
    if (position === "undecided") {
      touched = phase;
      touches += 1;
    }
  }
  if (touched)
    return registered.precision === "day" && touches === 1
      ? { kind: "phase", phase: touched }
      : { kind: "undecided" };
  let last: Phase | undefined;
  let next: Phase | undefined;
  for (const phase of phases) {
    const { from, before } = phase.registration;
    if (before <= registered.from && (last === undefined || before > last.registration.before)) last = phase;
    if (from >= registered.before && (next === undefined || from < next.registration.from)) next = phase;
  }
  const where = last === undefined ? "before" : next === undefined ? "after" : "gap";
  return { kind: "outside", where, ...(last && { last }), ...(next && { next }) };
}
