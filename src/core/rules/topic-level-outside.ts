import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";
import { notAdmitted, unreadChoice, unreadMessage } from "./unread-choice";

/** IV.1.7: "Đề tài nghiên cứu khoa học cấp tỉnh, cấp bộ, ngành trên tất cả các lĩnh vực." */
export const topicLevelOutside = defineRule({
  id: "topic-level-outside",
  severity: "ineligible",
  columns: ["topicLevel", "kind"],
  messages: { missing: "missing", unreadable: "missing", suggested: "missing", outside: "ineligible" },
  examples: {
    passes: [
      { ...topicRow, topicLevel: "{level}" },
      { ...topicRow, topicLevel: "cấp bộ" },
      { ...topicRow, topicLevel: "Ngành" },
      { topicLevel: "" },
    ],
    found: [
      [{ ...topicRow, topicLevel: "Cơ sở" }, "outside"],
      [{ ...topicRow, topicLevel: "" }, "missing"],
      [{ ...topicRow, topicLevel: "A" }, "unreadable"],
      [{ ...topicRow, topicLevel: "Cấp Bộ, ngành" }, "suggested"],
    ],
  },
  check(initiative, { programme }, found) {
    const { topicLevel } = initiative;
    if (!initiative.isTopic) return;
    const { topicLevels } = programme.choices;
    if (topicLevel.kind === "blank") return found("missing");
    if (topicLevel.kind === "unreadable")
      return found(unreadMessage(topicLevel), unreadChoice(topicLevel, topicLevels));
    const refused = notAdmitted(topicLevel.value, topicLevels);
    if (refused) found("outside", refused);
  },
});
