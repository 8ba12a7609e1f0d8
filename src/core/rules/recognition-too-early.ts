import { formatInterval, positionOf } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
import { defineRule } from "./define-rule";

/** VI: "Tổng LĐLĐ Việt Nam tiếp nhận sáng kiến được hội đồng sáng kiến công nhận từ ngày 01/9/2021". */
export const recognitionTooEarly = defineRule({
  id: "recognition-too-early",
  severity: "ineligible",
  columns: ["recognisedOn"],
  messages: { before: "ineligible", undecided: "missing" },
  examples: {
    passes: [{ recognisedOn: "{recognisedFrom}" }],
    found: [
      [{ recognisedOn: "{recognisedFrom-1}" }, "before"],
      [{ recognisedOn: "từ {recognisedFrom-30} đến {recognisedFrom+29}" }, "undecided"],
    ],
  },
  check({ recognisedOn }, { programme: { recognisedFrom } }, found) {
    if (recognisedOn.kind !== "interval") return;
    const position = positionOf(recognisedOn.interval, {
      from: recognisedFrom,
      before: Number.POSITIVE_INFINITY,
    });
    if (position === "inside") return;
    found(position === "undecided" ? "undecided" : "before", {
      date: formatInterval(recognisedOn.interval),
      from: formatDay(recognisedFrom),
    });
  },
});
