import { ruleFound } from "../../../src/core/assessment/finding-text";
import type { RuleId } from "../../../src/core/words/rule-ids";
import { ruleNeeds } from "../../../src/messages/vi/rule-needs-vi";
import { ruleWordings } from "../../../src/messages/vi/rules-vi";
import { programmeWith } from "../../support/judge";

test.each<[RuleId, string]>([
  ["public-order", "Trái trật tự công cộng, đạo đức xã hội"],
  ["ip-protected", "Đang được bảo hộ sở hữu trí tuệ"],
  ["novelty-denied", "Không có (hoặc chưa ghi) tính mới"],
  ["recognition-missing", "Chưa được công nhận"],
  ["application-outside-window", "Áp dụng ngoài thời gian (hoặc chưa ghi ngày)"],
  ["title-duplicate", "Trùng tên trong đơn vị"],
])("the reason of %s says what was found wanting, not what is asked", (id, said) => {
  expect(ruleFound(id, programmeWith())).toMatch(new RegExp(`^${said.replace(/[()]/g, "\\$&")}`));
});

test("what rules say of a share is written as everywhere, its sign behind the number", () => {
  const said = Object.entries(ruleWordings).flatMap(([id, { found, messages }]) => [
    ...[found, ruleNeeds[id as RuleId]],
    ...Object.values(messages),
  ]);
  expect(said.filter((text) => /[\d}]\s+%/.test(text))).toEqual([]);
});
