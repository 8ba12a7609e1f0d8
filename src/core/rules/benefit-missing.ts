import { defineRule } from "./define-rule";

/**
 * IV.2.2: "có khả năng mang lại lợi ích thiết thực (quy đổi được lợi ích thành tiền hoặc xác định được lợi ích xã
 * hội, lợi ích cộng đồng, lợi ích cho cơ quan, đơn vị, doanh nghiệp)".
 */
export const benefitMissing = defineRule({
  id: "benefit-missing",
  severity: "missing",
  columns: ["benefitValue", "socialBenefit"],
  messages: { missing: "missing", unreadable: "review", date: "review" },
  examples: {
    passes: [
      { benefitValue: "1.000", socialBenefit: "" },
      { benefitValue: "", socialBenefit: "Giảm thời gian chấm bài" },
      { benefitValue: "Không tính được bằng tiền", socialBenefit: "Giảm thời gian chấm bài" },
    ],
    found: [
      [{ benefitValue: "", socialBenefit: "" }, "missing"],
      [{ benefitValue: 0, socialBenefit: "" }, "missing"],
      [{ benefitValue: "", socialBenefit: "#N/A" }, "missing"],
      [{ benefitValue: "không có", socialBenefit: "-" }, "missing"],
      [{ benefitValue: "nhiều lắm" }, "unreadable"],
      [{ benefitValue: new Date(2022, 4, 8) }, "date"],
    ],
  },
  check({ benefitValue, socialBenefit }, _context, found) {
    const isSocial = socialBenefit.text !== "" && !socialBenefit.error;
    if (benefitValue.kind === "unreadable") {
      found(benefitValue.reason === "date" ? "date" : "unreadable", { text: benefitValue.text });
    } else if (!isSocial && (benefitValue.kind === "blank" || benefitValue.dong === 0)) {
      found("missing");
    }
  },
});
