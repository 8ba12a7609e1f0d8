import { defineRule } from "./define-rule";

/** IV.2.1: "được Hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận", by a decision like `123/QĐ-…`. */
export const decisionUnreadable = defineRule({
  id: "decision-unreadable",
  severity: "note",
  columns: ["decisionNumber"],
  messages: { unreadable: "note" },
  examples: {
    passes: [
      { decisionNumber: "123/QĐ-UBND" },
      { decisionNumber: "561/QĐ-SGDĐT ngày 07/3/2019" },
      { decisionNumber: "" },
    ],
    found: [[{ decisionNumber: "đã có quyết định" }, "unreadable"]],
  },
  check({ decisionNumber }, _context, found) {
    if (decisionNumber.kind === "unreadable") found("unreadable", { text: decisionNumber.text });
  },
});
