import type { PhaseFigures } from "../../../api/bridge";

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
