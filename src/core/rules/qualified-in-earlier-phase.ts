import { locatePhase } from "../programme/locate-phase";
import { formatDay } from "../reading/wall-time";
import { qualifiedOn } from "../register/recognition";
import { defineRule } from "./define-rule";

/**
 * VI: "Giai đoạn 2: Cập nhật sáng kiến […] đối với sáng kiến có đủ điều kiện trong giai đoạn này." One that met all
 * conditions in phase 1 already counts in phase 2, with this note.
 */
export const qualifiedInEarlierPhase = defineRule({
  id: "qualified-in-earlier-phase",
  severity: "note",
  columns: ["registeredAt", "recognisedOn", "appliedOn", "acceptedOn"],
  messages: { earlier: "note" },
  examples: {
    passes: [
      { recognisedOn: "{opens2Day}", registeredAt: "{opens2+60}" },
      { recognisedOn: "{closes1Day}", registeredAt: "{closes1-60}" },
    ],
    found: [[{ recognisedOn: "{closes1Day}", registeredAt: "{opens2}" }, "earlier"]],
  },
  check(initiative, { programme: { phases } }, found) {
    if (phases.length < 2 || initiative.registeredAt.kind !== "interval") return;
    const location = locatePhase(initiative.registeredAt.interval, phases);
    if (location.kind !== "phase") return;
    const own = location.phase.registration.from;
    const qualified = qualifiedOn(initiative);
    if (qualified === undefined || !Number.isFinite(qualified.before)) return;
    const earlier = phases.find(
      (phase) => phase.registration.from < own && qualified.before <= phase.qualification.before,
    );
    if (earlier === undefined) return;
    found("earlier", {
      phase: earlier.name,
      counted: location.phase.name,
      qualified: formatDay(qualified.before - 1),
    });
  },
});
