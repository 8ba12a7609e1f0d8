import type { RuleId } from "../words/rule-ids";
import type { Rule } from "./define-rule";
import { defineRule } from "./define-rule";

/** IV.3 names two things that exclude an initiative when its unit answers "Có" to them. */
export function excludedByAnswer(
  id: RuleId,
  column: "publicOrder" | "ipProtected",
): Rule<"missing" | "unreadable" | "stated"> {
  return defineRule({
    id,
    severity: "ineligible",
    columns: [column],
    messages: { missing: "missing", unreadable: "missing", stated: "ineligible" },
    examples: {
      passes: [{ [column]: "Không" }, { [column]: "ko" }],
      found: [
        [{ [column]: "Có" }, "stated"],
        [{ [column]: true }, "stated"],
        [{ [column]: "" }, "missing"],
        [{ [column]: "chưa rõ" }, "unreadable"],
      ],
    },
    check(initiative, _context, found) {
      const answer = initiative[column];
      if (answer.kind === "blank") found("missing");
      else if (answer.kind === "unreadable") found("unreadable", { text: answer.text });
      else if (answer.kind === "yes") found("stated");
    },
  });
}
