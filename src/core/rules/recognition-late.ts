import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { formatInterval } from "../reading/interval";
import { DAY } from "../reading/wall-time";
import { defineRule } from "./define-rule";

/** NĐ 13/2012: one year to request the recognition (Điều 5) and three months to decide (Điều 7). Changes nothing. */
export const recognitionLate = defineRule({
  id: "recognition-late",
  severity: "note",
  columns: ["recognisedOn", "appliedOn"],
  messages: { late: "note" },
  examples: {
    passes: [{ appliedOn: "{recognised}", recognisedOn: "{recognised}" }],
    found: [
      [{ appliedOn: "{appliedFrom}", recognisedOn: "{closes2Day-1}", registeredAt: "{closes2-1}" }, "late"],
    ],
  },
  check({ appliedOn, recognisedOn }, { programme: { recognitionMonths } }, found) {
    if (appliedOn.kind !== "interval" || recognisedOn.kind !== "interval") return;
    const applied = appliedOn.interval;
    // Most recognitions come within the year; calendar arithmetic is for the few that do not.
    if (recognisedOn.interval.from - applied.before < recognitionMonths * 28 * DAY) return;
    const lastApplied = Math.floor((applied.before - 1) / DAY) * DAY;
    const lastDay = addMonths(new UTCDateMini(lastApplied), recognitionMonths).getTime();
    if (recognisedOn.interval.from < lastDay + DAY) return;
    found("late", {
      recognised: formatInterval(recognisedOn.interval),
      applied: formatInterval(applied),
      months: recognitionMonths,
    });
  },
});
