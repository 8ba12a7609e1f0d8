import { locatePhase } from "../programme/locate-phase";
import type { Phase, Programme } from "../programme/programme";
import { positionOf } from "../reading/interval";
import type { Initiative } from "./initiative";
import { qualifiedOn } from "./recognition";

/**
 * The phase an initiative counts in: that of the window in which it was registered (VI), or, where the settings
 * say so, that in which it met the conditions.
 */
export function phaseOf(initiative: Initiative, programme: Programme): Phase | undefined {
  if (programme.phaseBy === "qualification") {
    const qualified = qualifiedOn(initiative);
    return (
      qualified && programme.phases.find((phase) => positionOf(qualified, phase.qualification) === "inside")
    );
  }
  if (initiative.registeredAt.kind !== "interval") return undefined;
  const location = locatePhase(initiative.registeredAt.interval, programme.phases);
  return location.kind === "phase" ? location.phase : undefined;
}
