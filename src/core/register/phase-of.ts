import { locatePhase } from "../programme/locate-phase";
import type { Phase, Programme } from "../programme/programme";
import { countingDate } from "./counting-date";
import type { Initiative } from "./initiative";

/** The phase an initiative counts in: that of the window into which its counting date falls (VI). */
export function phaseOf(initiative: Initiative, programme: Programme): Phase | undefined {
  const date = countingDate(initiative, programme);
  if (date === undefined) return undefined;
  const location = locatePhase(date, programme.phases, ({ window }) => window);
  return location.kind === "phase" ? location.phase : undefined;
}
