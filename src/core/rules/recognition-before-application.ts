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
      { appliedOn: "20/12/2021", recognisedOn: "20/12/2021" },
      { appliedOn: "12/2021", recognisedOn: "20/12/2021" },
    ],
    found: [
      [{ appliedOn: "21/12/2021", recognisedOn: "20/12/2021" }, "before"],
      [
        {
          ...topicRow,
          appliedOn: "16/12/2021",
          recognisedOn: "",
          recognisedBy: "",
          acceptedOn: "15/12/2021",
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
