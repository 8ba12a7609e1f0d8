import type { FormCells } from "../../../core/assessment/judge-cells";
import { judgeCells } from "../../../core/assessment/judge-cells";
import { locatePhase } from "../../../core/programme/locate-phase";
import type { Programme } from "../../../core/programme/programme";
import { readInterval } from "../../../core/reading/read-interval";
import type { Catalogue } from "../../../core/register/catalogue";
import type { Verdict } from "../../../core/words/severity";
import { momentText } from "../../kit/registration-moment";

/** The moment that a form offers: now where the portal is open (VI), else none. */
export function momentToOffer(now: string, { phases }: Programme): string {
  const text = momentText(now);
  const reading = readInterval(text);
  const isOpen = reading.kind === "interval" && locatePhase(reading.interval, phases).kind === "phase";
  // A campaign without windows registers at any time.
  return isOpen || phases.length === 0 ? text : "";
}

/** What each row would come to with this moment of registration. */
export const verdictsAt = (
  at: string,
  rows: readonly FormCells[],
  { programme, catalogue }: { programme: Programme; catalogue: Catalogue },
): readonly Verdict[] =>
  rows.flatMap((cells) => judgeCells(programme, catalogue, { ...cells, registeredAt: at })?.verdict ?? []);
