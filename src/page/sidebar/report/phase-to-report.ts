import type { PhaseFigures } from "../../../api/bridge";

/** The phase that is reported on now: the one that closed last, else the first; null where there are no phases. */
export function phaseToReport(phases: readonly PhaseFigures[], now: string): string | null {
  // Moments on the wire are of one length: as texts they are in the order of time.
  const closed = phases
    .filter(({ closes }) => closes !== null && closes <= now)
    .sort((a, b) => String(a.closes).localeCompare(String(b.closes)));
  const open = phases.find(({ opens, closes }) => (opens ?? "") <= now && now < (closes ?? "9"));
  return (closed.at(-1) ?? open ?? phases[0])?.name ?? null;
}
