import type { Programme } from "../programme/programme";
import { formatInterval, positionOf } from "../reading/interval";
import { formatClosing, formatDay, type WallTime } from "../reading/wall-time";
import { recognitionOf } from "../register/recognition";
import { defineRule } from "./define-rule";

/**
 * VI, V.5: an initiative is put on the portal after its recognition, so that one recognised when the last window has
 * closed never can be. A campaign can set a bound of its own besides.
 */
export const recognitionTooLate = defineRule({
  id: "recognition-too-late",
  severity: "ineligible",
  columns: ["recognisedOn", "acceptedOn", "kind"],
  messages: { after: "ineligible", undecided: "missing", closed: "ineligible" },
  examples: {
    passes: [{ recognisedOn: "{recognisedTo}", registeredAt: "{recognisedTo}" }],
    found: [
      [{ recognisedOn: "{lastClosing+1}", registeredAt: "" }, "closed"],
      [{ recognisedOn: "{recognisedBefore+1}", registeredAt: "" }, "after"],
      [{ recognisedOn: "{recognisedBeforeMonth}", registeredAt: "" }, "undecided"],
    ],
  },
  check(initiative, { programme }, found) {
    const recognition = recognitionOf(initiative);
    if (recognition === undefined) return;
    const { interval, column } = recognition;
    const date = formatInterval(interval);
    const bound = { from: Number.NEGATIVE_INFINITY, before: programme.recognisedBefore };
    const position = positionOf(interval, bound);
    if (position !== "inside") {
      const to = formatDay(programme.recognisedBefore - 1);
      return found(position === "undecided" ? "undecided" : "after", { date, to }, column);
    }
    const closed = lastClosing(programme);
    if (interval.from >= closed) found("closed", { date, closed: formatClosing(closed) }, column);
  },
});

/** The first moment at which a recognition is too late. */
export const recognitionEnds = (programme: Programme): WallTime =>
  Math.min(programme.recognisedBefore, lastClosing(programme));

/** The moment from which nothing can be registered any more; never, where nothing has to be. */
export function lastClosing({ portal, phases, rules }: Programme): WallTime {
  if (!portal || phases.length === 0 || rules["not-registered"] === "off") return Number.POSITIVE_INFINITY;
  return Math.max(...phases.map(({ registration }) => registration.before));
}
