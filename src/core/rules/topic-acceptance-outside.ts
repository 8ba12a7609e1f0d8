import { formatInterval, positionOf } from "../reading/interval";
import { formatDay } from "../reading/wall-time";
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
      { ...topicRow, acceptedOn: "{acceptedFrom}" },
      { ...topicRow, acceptedOn: "{acceptedFromMonth}" },
      { acceptedOn: "" },
    ],
    found: [
      [{ ...topicRow, acceptedOn: "{acceptedFrom-1}" }, "before"],
      [{ ...topicRow, acceptedOn: "" }, "missing"],
      [{ ...topicRow, acceptedOn: "rồi" }, "unreadable"],
      [{ ...topicRow, acceptedOn: "từ {acceptedFrom-30} đến {acceptedFrom+29}" }, "undecided"],
    ],
  },
  check(initiative, { programme: { topicAcceptedFrom } }, found) {
    const { acceptedOn } = initiative;
    if (!initiative.isTopic) return;
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
