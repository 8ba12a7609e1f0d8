import type { Phase } from "../programme/programme";
import { quoteCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import type { Activity } from "../register/read-activities";
import { wholeProgramme } from "../words/words";

/**
 * Whether an activity is a report that was sent on a phase, or on the whole programme without one (VIII.2): the one that
 * its note names, else the phase whose close is nearest to the day.
 */
export function isReportOn(
  phase: Phase | undefined,
  { means, heldOn, cell }: Activity,
  phases: readonly Phase[],
): boolean {
  if (heldOn === undefined || !means.includes("report")) return false;
  const note = textKey(quoteCell(cell("note")));
  const named = [wholeProgramme, ...phases.map(({ name }) => name)]
    .filter((name) => note.includes(textKey(name)))
    .sort((a, b) => b.length - a.length)[0];
  if (named !== undefined) return named === (phase?.name ?? wholeProgramme);
  const far = ({ window }: Phase) => Math.abs(window.before - heldOn.before);
  const nearest = [...phases].sort((a, b) => far(a) - far(b))[0];
  return nearest === phase;
}
