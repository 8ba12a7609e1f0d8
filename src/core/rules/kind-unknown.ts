import { kindWords } from "../words/words";
import { defineRule } from "./define-rule";
import { unreadChoice, unreadMessage } from "./unread-choice";

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
    if (kind.kind === "blank") found("missing");
    else if (kind.kind === "unreadable")
      found(unreadMessage(kind), unreadChoice(kind, kindWords, programme.kinds));
    else if (!programme.kinds.includes(kind.value)) found("notAdmitted", { kind: kind.value });
  },
});
