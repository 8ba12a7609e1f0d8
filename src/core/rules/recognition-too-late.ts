import type { Programme } from "../programme/programme";
import { formatInterval, positionOf } from "../reading/interval";
import { formatClosing, formatDay, type WallTime } from "../reading/wall-time";
import { isUndated, recognitionOf } from "../register/recognition";
import { defineRule } from "./define-rule";

/**
 * VI, V.5: an initiative is put on the portal after its recognition, so that one recognised when the last window has
 * closed never can be. An agreement that counts without a date says nothing of its day: what was applied when the last
 * window had closed can be registered no more either. A campaign can set a bound of its own besides.
 */
export const recognitionTooLate = defineRule({
  id: "recognition-too-late",
  severity: "ineligible",
  columns: ["recognisedOn", "acceptedOn", "kind", "recognisedBy", "appliedOn", "registeredAt"],
  messages: { after: "ineligible", undecided: "missing", closed: "ineligible", appliedClosed: "ineligible" },
  examples: {
    passes: [{ recognisedOn: "{recognisedTo}", registeredAt: "{recognisedTo}" }],
    found: [
      [{ recognisedOn: "{lastClosing+1}", registeredAt: "" }, "closed"],
      [{ recognisedOn: "{recognisedBefore+1}", registeredAt: "" }, "after"],
      [{ recognisedOn: "{recognisedBeforeMonth}", registeredAt: "" }, "undecided"],
      [
        { recognisedBy: "{undatedBody}", recognisedOn: "", appliedOn: "{lastClosing+1}", registeredAt: "" },
        "appliedClosed",
      ],
    ],
  },
  check(initiative, { programme }, found) {
    const recognition = recognitionOf(initiative);
    const closed = lastClosing(programme);
    if (recognition === undefined) {
      const { appliedOn, registeredAt } = initiative;
      if (!isUndated(initiative, programme) || registeredAt.kind !== "blank") return;
      if (appliedOn.kind !== "interval" || appliedOn.interval.from < closed) return;
      const data = { date: formatInterval(appliedOn.interval), closed: formatClosing(closed) };
      return found("appliedClosed", data, "appliedOn");
    }
    const { interval, column } = recognition;
    const bound = { from: Number.NEGATIVE_INFINITY, before: programme.recognisedBefore };
    const position = positionOf(interval, bound);
    if (position === "inside" && interval.from < closed) return;
    const date = formatInterval(interval);
    if (position === "inside") return found("closed", { date, closed: formatClosing(closed) }, column);
    const to = formatDay(programme.recognisedBefore - 1);
    found(position === "undecided" ? "undecided" : "after", { date, to }, column);
  },
});

/** The first moment at which a recognition is too late. */
export const recognitionEnds = (programme: Programme): WallTime =>
  Math.min(programme.recognisedBefore, lastClosing(programme));

/** The moment from which nothing can be registered any more; never, where nothing has to be. */
export function lastClosing({ portal, phases, rules }: Programme): WallTime {
  if (!portal || phases.length === 0 || rules["not-registered"] === "off") return Number.POSITIVE_INFINITY;
  return phases.reduce(
    (last, { registration }) => Math.max(last, registration.before),
    Number.NEGATIVE_INFINITY,
  );
}
