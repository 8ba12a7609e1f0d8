import { creditedAuthor } from "../register/credited-author";
import { defineRule } from "./define-rule";

/**
 * IV.2.4: "trong trường hợp sáng kiến, đề tài có nhiều tác giả, thành viên thì công nhận cho chủ nhiệm đề tài
 * hoặc tác giả, thành viên đề tài có tỷ lệ đóng góp cao nhất."
 */
export const creditedAuthorUndecided = defineRule({
  id: "credited-author-undecided",
  severity: "review",
  columns: ["authors"],
  messages: { undecided: "review" },
  examples: {
    passes: [
      { authors: "Bùi Thị Hoa" },
      { authors: "Bùi Thị Hoa (60%); Đinh Văn Nam (40%)" },
      { authors: "Bùi Thị Hoa (chủ nhiệm); Đinh Văn Nam" },
    ],
    found: [
      [{ authors: "Bùi Thị Hoa (50%); Đinh Văn Nam (50%)" }, "undecided"],
      [{ authors: "Bùi Thị Hoa; Đinh Văn Nam" }, "undecided"],
    ],
  },
  check({ authors }, { programme }, found) {
    if (authors.length > 1 && creditedAuthor(authors, programme.creditedAuthor) === undefined) {
      found("undecided", { count: authors.length });
    }
  },
});
