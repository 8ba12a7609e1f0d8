import { formatLevel } from "../words/number-vi";
import { defineRule } from "./define-rule";

/** Thirds are typed as 33,3 %: three of them may miss a tenth. */
const TOLERANCE = 0.1 + 1e-9;

/** IV.2.4: "tỷ lệ đóng góp cao nhất" can only be told from shares of one whole. */
export const sharesNot100 = defineRule({
  id: "shares-not-100",
  severity: "review",
  columns: ["authors"],
  messages: { sum: "review" },
  examples: {
    passes: [
      { authors: "Bùi Thị Hoa (60%); Đinh Văn Nam (40%)" },
      { authors: "Bùi Thị Hoa (chủ nhiệm) 33,3%; Đinh Văn Nam 33,3%; Xa Công Yến 33,3%" },
      { authors: "Bùi Thị Hoa (chủ nhiệm); Đinh Văn Nam" },
    ],
    found: [
      [{ authors: "Bùi Thị Hoa (60%); Đinh Văn Nam (39%)" }, "sum"],
      [{ authors: "Bùi Thị Hoa (60%); Đinh Văn Nam (41%)" }, "sum"],
    ],
  },
  check({ authors }, _context, found) {
    let sum = 0;
    let given = 0;
    for (const { share } of authors) {
      if (share === undefined) continue;
      sum += share;
      given += 1;
    }
    if (given > 0 && Math.abs(sum - 100) > TOLERANCE) found("sum", { sum: formatLevel(sum / 100) });
  },
});
