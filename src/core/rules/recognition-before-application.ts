import { formatInterval } from "../reading/interval";
import { defineRule } from "./define-rule";

/**
 * IV.2.2: "Sáng kiến được áp dụng hoặc thử tại cơ quan, đơn vị", and then recognised. A research topic is accepted
 * before it is applied: that is the normal order (IV.2.3).
 */
export const recognitionBeforeApplication = defineRule({
  id: "recognition-before-application",
  severity: "review",
  columns: ["recognisedOn", "appliedOn"],
  messages: { before: "review" },
  examples: {
    passes: [
      { appliedOn: "{recognised}", recognisedOn: "{recognised}" },
      { appliedOn: "{appliedFromMonth}", recognisedOn: "{appliedFrom+20}" },
    ],
    found: [[{ appliedOn: "{recognised+1}", recognisedOn: "{recognised}" }, "before"]],
  },
  check({ recognisedOn, appliedOn }, _context, found) {
    if (recognisedOn.kind !== "interval" || appliedOn.kind !== "interval") return;
    if (recognisedOn.interval.before > appliedOn.interval.from) return;
    found("before", {
      recognised: formatInterval(recognisedOn.interval),
      applied: formatInterval(appliedOn.interval),
    });
  },
});
