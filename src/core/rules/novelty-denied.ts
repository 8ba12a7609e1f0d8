import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";

/** IV.2.1: "Sáng kiến có tính mới trong phạm vi cơ quan đơn vị, doanh nghiệp đó"; IV.2.3 does not ask it of topics. */
export const noveltyDenied = defineRule({
  id: "novelty-denied",
  severity: "ineligible",
  columns: ["novelty", "kind"],
  messages: { missing: "missing", unreadable: "missing", denied: "ineligible" },
  examples: {
    passes: [{ novelty: "Có" }, { novelty: true }, { ...topicRow, novelty: "" }],
    found: [
      [{ novelty: "Không" }, "denied"],
      [{ novelty: "" }, "missing"],
      [{ novelty: "một phần" }, "unreadable"],
    ],
  },
  check(initiative, _context, found) {
    const { novelty } = initiative;
    if (initiative.isTopic) return;
    if (novelty.kind === "blank") found("missing");
    else if (novelty.kind === "unreadable") found("unreadable", { text: novelty.text });
    else if (novelty.kind === "no") found("denied");
  },
});
