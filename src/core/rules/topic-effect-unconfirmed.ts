import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";

/**
 * IV.2.3: "đã mang lại hiệu quả kinh tế xã hội, được thủ trưởng các cơ quan đơn vị, doanh nghiệp nơi ứng dụng đề
 * tài khoa học xã hội nhận hiệu quả ứng dụng thực tế."
 */
export const topicEffectUnconfirmed = defineRule({
  id: "topic-effect-unconfirmed",
  severity: "missing",
  columns: ["effectConfirmed", "kind"],
  messages: { missing: "missing", unreadable: "missing", denied: "ineligible" },
  examples: {
    passes: [
      { ...topicRow, effectConfirmed: "Có" },
      { ...topicRow, effectConfirmed: true },
      { effectConfirmed: "" },
    ],
    found: [
      [{ ...topicRow, effectConfirmed: "" }, "missing"],
      [{ ...topicRow, effectConfirmed: "Không" }, "denied"],
      [{ ...topicRow, effectConfirmed: "đang chờ" }, "unreadable"],
    ],
  },
  check(initiative, _context, found) {
    const { effectConfirmed } = initiative;
    if (!initiative.isTopic) return;
    if (effectConfirmed.kind === "blank") found("missing");
    else if (effectConfirmed.kind === "unreadable") found("unreadable", { text: effectConfirmed.text });
    else if (effectConfirmed.kind === "no") found("denied");
  },
});
