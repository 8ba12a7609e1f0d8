import { isTopic } from "../register/initiative";
import { topicLevelWords } from "../words/words";
import { defineRule } from "./define-rule";
import { topicRow } from "./example-row";
import { unreadChoice, unreadMessage } from "./unread-choice";

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
      { topicLevel: "Cơ sở" },
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
    if (!isTopic(initiative)) return;
    if (topicLevel.kind === "blank") found("missing");
    else if (topicLevel.kind === "unreadable")
      found(unreadMessage(topicLevel), unreadChoice(topicLevel, topicLevelWords, programme.topicLevels));
    else if (!programme.topicLevels.includes(topicLevel.value)) found("outside", { level: topicLevel.value });
  },
});
