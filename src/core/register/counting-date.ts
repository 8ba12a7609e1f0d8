import type { Programme } from "../programme/programme";
import type { Interval } from "../reading/interval";
import type { Initiative } from "./initiative";
import { qualifiedOn, recognitionOf } from "./recognition";

/** The one date that says when an initiative counts: its phase, month and quarter, and whether it counts by a day. */
export function countingDate(
  initiative: Initiative,
  { phaseBy }: Pick<Programme, "phaseBy">,
): Interval | undefined {
  switch (phaseBy) {
    case "registration":
      return initiative.registeredAt.kind === "interval" ? initiative.registeredAt.interval : undefined;
    case "recognition":
      return recognitionOf(initiative)?.interval;
    case "application":
      return initiative.appliedOn.kind === "interval" ? initiative.appliedOn.interval : undefined;
    case "qualification":
      return qualifiedOn(initiative);
  }
}
