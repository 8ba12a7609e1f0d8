import { formatInterval } from "../reading/interval";
import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";

/**
 * IV.2.2: "Sáng kiến được áp dụng hoặc thử tại cơ quan, đơn vị", and then recognised. A research topic is accepted
 * before it is applied: that is the normal order (IV.2.3).
 */
export const recognitionBeforeApplication = defineRule({
  id: "recognition-before-application",
  clause: "IV.2.2",
  severity: "review",
  columns: ["recognisedOn", "appliedOn"],
  messages: { before: "review" },
  examples: {
    passes: [
      { appliedOn: "20/12/2021", recognisedOn: "20/12/2021" },
      { appliedOn: "12/2021", recognisedOn: "20/12/2021" },
      {
        ...topicRow,
        appliedOn: "16/12/2021",
        recognisedOn: "",
        recognisedBy: "",
        acceptedOn: "15/12/2021",
      },
    ],
    found: [[{ appliedOn: "21/12/2021", recognisedOn: "20/12/2021" }, "before"]],
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
