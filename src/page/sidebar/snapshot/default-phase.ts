import type { PhaseFigures } from "../../../api/bridge";
import { DAY, formatDay } from "../../../core/reading/wall-time";

const wall = (text: string | null, open: number) => (text === null ? open : Date.parse(`${text}Z`));

/**
 * The phase that somebody who freezes now probably means: of those that have opened, the one whose closing is nearest,
 * since a phase is frozen right before it closes or in the days after, when the next one is open already. Empty, for
 * the whole programme, before any has opened.
 */
export function defaultPhase(phases: readonly PhaseFigures[], now: string): string {
  const moment = wall(now, 0);
  const distance = ({ closes }: PhaseFigures) => Math.abs(wall(closes, Number.POSITIVE_INFINITY) - moment);
  const opened = phases.filter(({ opens }) => wall(opens, Number.NEGATIVE_INFINITY) <= moment);
  return [...opened].sort((a, b) => distance(a) - distance(b))[0]?.name ?? "";
}

/** The day of the figures that a freeze of a phase proposes, its last; empty for the whole programme and without a close. */
export function lastDayOf(phases: readonly PhaseFigures[], name: string): string {
  const closes = phases.find((phase) => phase.name === name)?.closes ?? null;
  if (closes === null) return "";
  const end = wall(closes, 0);
  // The midnight behind a day still belongs to it.
  return formatDay(end % DAY === 0 ? end - DAY : end);
}
