import type { Interval } from "../reading/interval";
import { positionOf } from "../reading/interval";
import type { Phase, Window } from "./programme";

/** Where a date falls among the windows of the phases (VI). */
export type PhaseLocation =
  | { kind: "phase"; phase: Phase }
  /** In no window: before the first opens, after the last closes, or in the gap between two. */
  | { kind: "outside"; where: "before" | "gap" | "after"; last?: Phase; next?: Phase }
  | { kind: "undecided" };

/**
 * Finds the phase of a registration, or of another date by its own windows. A day on which a window opens or closes belongs to that window although
 * its hours straddle the edge: the portal accepts nothing outside it (requirements 2).
 */
export function locatePhase(
  date: Interval,
  phases: readonly Phase[],
  windowOf: (phase: Phase) => Window = ({ registration }) => registration,
): PhaseLocation {
  let touched: Phase | undefined;
  let touches = 0;
  for (const phase of phases) {
    const position = positionOf(date, windowOf(phase));
    if (position === "inside") return { kind: "phase", phase };
    if (position === "undecided") {
      touched = phase;
      touches += 1;
    }
  }
  if (touched)
    return date.precision === "day" && touches === 1
      ? { kind: "phase", phase: touched }
      : { kind: "undecided" };
  let last: Phase | undefined;
  let next: Phase | undefined;
  for (const phase of phases) {
    const { from, before } = windowOf(phase);
    if (before <= date.from && (last === undefined || before > windowOf(last).before)) last = phase;
    if (from >= date.before && (next === undefined || from < windowOf(next).from)) next = phase;
  }
  const where = last === undefined ? "before" : next === undefined ? "after" : "gap";
  return { kind: "outside", where, ...(last && { last }), ...(next && { next }) };
}
