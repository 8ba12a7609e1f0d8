import { isBody } from "../reading/body";
import { quoteCell } from "../reading/cell";
import { creditedAuthor } from "../register/credited-author";
import { defineRule } from "./define-rule";

/** IV.2.4: "Công nhận tác giả sáng kiến": an initiative is credited to a person, not to a body or a group. */
export const authorNotAPerson = defineRule({
  id: "author-not-a-person",
  severity: "review",
  columns: ["authors"],
  messages: { body: "review" },
  examples: {
    passes: [
      { authors: "Nguyễn Văn Tổ" },
      { authors: "Đoàn Thị Hội" },
      { authors: "Ban giám hiệu; Bùi Thị Hoa (chủ nhiệm)" },
    ],
    found: [
      [{ authors: "Tổ chuyên môn" }, "body"],
      [{ authors: "3 người" }, "body"],
      [{ authors: "Ban giám hiệu (chủ nhiệm); Bùi Thị Hoa" }, "body"],
    ],
  },
  check({ authors }, { programme }, found) {
    const credited = creditedAuthor(authors, programme.creditedAuthor);
    if (credited && isBody(credited.key)) found("body", { name: quoteCell(credited.name) });
  },
});
