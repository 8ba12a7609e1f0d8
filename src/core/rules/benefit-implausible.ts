import { formatCount } from "../words/number-vi";
import { defineRule } from "./define-rule";

/** Đồng; the smallest note in use. */
const LEAST = 1000;

/** IV.2.2: "quy đổi được lợi ích thành tiền": so few đồng were meant as thousands or millions. */
export const benefitImplausible = defineRule({
  id: "benefit-implausible",
  severity: "review",
  columns: ["benefitValue"],
  messages: { small: "review" },
  examples: {
    passes: [{ benefitValue: "1.000 đ" }, { benefitValue: "0" }],
    found: [
      [{ benefitValue: "15" }, "small"],
      [{ benefitValue: 999 }, "small"],
    ],
  },
  check({ benefitValue }, _context, found) {
    if (benefitValue.kind !== "money" || benefitValue.dong === 0 || benefitValue.dong >= LEAST) return;
    found("small", { amount: formatCount(benefitValue.dong) });
  },
});
