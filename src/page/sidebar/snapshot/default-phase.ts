import type { PhaseFigures } from "../../../api/bridge";
import { DAY, formatDay, type WallTime } from "../../../core/reading/wall-time";
import { closesAt, opensAt } from "../../kit/phase-bounds";

/**
 * The phase that somebody who freezes now probably means: of those that have opened, the one whose closing is nearest,
 * since a phase is frozen right before it closes or in the days after, when the next one is open already. Empty, for
 * the whole programme, before any has opened.
 */
export function defaultPhase(phases: readonly PhaseFigures[], now: string): string {
  const moment = Date.parse(`${now}Z`);
  const distance = (phase: PhaseFigures) => Math.abs(closesAt(phase) - moment);
  const opened = phases.filter((phase) => opensAt(phase) <= moment);
  return [...opened].sort((a, b) => distance(a) - distance(b))[0]?.name ?? "";
}

/** When what is to be frozen ends, infinite without a close; nothing where that is over. */
export function runsUntil(
  phases: readonly PhaseFigures[],
  name: string,
  now: WallTime,
): WallTime | undefined {
  const meant = phases.filter((phase) => name === "" || phase.name === name);
  const end = Math.max(...meant.map(closesAt));
  return end > now ? end : undefined;
}

/** The day of the figures that a freeze of a phase proposes, its last; empty for the whole programme and without a close. */
export function lastDayOf(phases: readonly PhaseFigures[], name: string): string {
  const phase = phases.find((each) => each.name === name);
  if (!phase?.closes) return "";
  const end = closesAt(phase);
  // The midnight behind a day still belongs to it.
  return formatDay(end % DAY === 0 ? end - DAY : end);
}
