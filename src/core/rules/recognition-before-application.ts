import { formatInterval } from "../reading/interval";
import { recognitionOf } from "../register/recognition";
import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";

/** IV.2.2: "Sáng kiến được áp dụng hoặc thử tại cơ quan, đơn vị", and then recognised. */
export const recognitionBeforeApplication = defineRule({
  id: "recognition-before-application",
  severity: "review",
  columns: ["recognisedOn", "acceptedOn", "appliedOn", "kind"],
  messages: { before: "review" },
  examples: {
    passes: [
      { appliedOn: "{recognised}", recognisedOn: "{recognised}" },
      { appliedOn: "{appliedFromMonth}", recognisedOn: "{appliedFrom+20}" },
    ],
    found: [
      [{ appliedOn: "{recognised+1}", recognisedOn: "{recognised}" }, "before"],
      [
        {
          ...topicRow,
          appliedOn: "{accepted+1}",
          recognisedOn: "",
          recognisedBy: "",
          acceptedOn: "{accepted}",
        },
        "before",
      ],
    ],
  },
  check(initiative, _context, found) {
    const recognition = recognitionOf(initiative);
    const { appliedOn } = initiative;
    if (recognition === undefined || appliedOn.kind !== "interval") return;
    if (recognition.interval.before > appliedOn.interval.from) return;
    const data = {
      recognised: formatInterval(recognition.interval),
      applied: formatInterval(appliedOn.interval),
    };
    found("before", data, recognition.column);
  },
});
