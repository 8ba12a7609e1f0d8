import { formatInterval, positionOf } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
import { isTopic } from "../register/initiative";
import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";
import { unreadDate } from "./unread-date";

/** IV.2.3: "Đề tài được nghiệm thu và ứng dụng trong thực tế từ tháng 9/2021". */
export const topicAcceptanceOutside = defineRule({
  id: "topic-acceptance-outside",
  severity: "ineligible",
  columns: ["acceptedOn", "kind"],
  messages: { missing: "missing", unreadable: "missing", undecided: "missing", before: "ineligible" },
  examples: {
    passes: [
      { ...topicRow, acceptedOn: "01/09/2021" },
      { ...topicRow, acceptedOn: "9/2021" },
      { acceptedOn: "31/08/2021" },
    ],
    found: [
      [{ ...topicRow, acceptedOn: "31/08/2021" }, "before"],
      [{ ...topicRow, acceptedOn: "" }, "missing"],
      [{ ...topicRow, acceptedOn: "rồi" }, "unreadable"],
      [{ ...topicRow, acceptedOn: "từ 01/8/2021 đến 30/9/2021" }, "undecided"],
    ],
  },
  check(initiative, { programme: { topicAcceptedFrom } }, found) {
    const { acceptedOn } = initiative;
    if (!isTopic(initiative)) return;
    if (acceptedOn.kind === "blank") return found("missing");
    if (acceptedOn.kind === "unreadable") return found("unreadable", unreadDate(acceptedOn));
    const position = positionOf(acceptedOn.interval, {
      from: topicAcceptedFrom,
      before: Number.POSITIVE_INFINITY,
    });
    if (position === "inside") return;
    found(position === "undecided" ? "undecided" : "before", {
      date: formatInterval(acceptedOn.interval),
      from: formatDay(topicAcceptedFrom),
    });
  },
});
