import { defineRule } from "./define-rule";
import { notAdmitted, unreadChoice, unreadMessage } from "./unread-choice";

/**
 * IV.1: "Sáng kiến tham gia Chương trình là các giải pháp kỹ thuật, giải pháp quản lý tác nghiệp, giải pháp ứng
 * dụng tiến bộ kỹ thuật, công nghệ hoặc đề tài nghiên cứu khoa học": one of the seven of IV.1.1–1.7.
 */
export const kindUnknown = defineRule({
  id: "kind-unknown",
  severity: "missing",
  columns: ["kind"],
  messages: { missing: "missing", unreadable: "missing", suggested: "missing", notAdmitted: "missing" },
  examples: {
    passes: [{ kind: "{kind}" }, { kind: "giải pháp kĩ thuật." }],
    found: [
      [{ kind: "" }, "missing"],
      [{ kind: "Phần mềm" }, "unreadable"],
      [{ kind: "Giải pháp quản lý, tác nghiệp" }, "suggested"],
    ],
  },
  check({ kind }, { programme }, found) {
    const { kinds } = programme.choices;
    if (kind.kind === "blank") return found("missing");
    if (kind.kind === "unreadable") return found(unreadMessage(kind), unreadChoice(kind, kinds));
    const refused = notAdmitted(kind.value, kinds);
    if (refused) found("notAdmitted", refused);
  },
});
