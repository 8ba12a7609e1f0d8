import { formatInterval } from "../reading/interval";
import { recognitionOf } from "../register/recognition";
import { defineRule } from "./define-rule";

/**
 * V.5: "Sau khi được hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận, đoàn viên, CBNGNLĐ hoặc CĐCS cập
 * nhật sáng kiến của mình lên Cổng".
 */
export const registrationBeforeRecognition = defineRule({
  id: "registration-before-recognition",
  severity: "review",
  columns: ["registeredAt", "recognisedOn", "acceptedOn"],
  messages: { before: "review" },
  examples: {
    passes: [{ recognisedOn: "{opens1Day}", registeredAt: "{opens1}" }],
    found: [[{ recognisedOn: "{opens1Day+1}", registeredAt: "{opens1}" }, "before"]],
  },
  check(initiative, _context, found) {
    const { registeredAt } = initiative;
    const recognition = recognitionOf(initiative);
    if (registeredAt.kind !== "interval" || recognition === undefined) return;
    if (registeredAt.interval.before > recognition.interval.from) return;
    found("before", {
      registered: formatInterval(registeredAt.interval),
      recognised: formatInterval(recognition.interval),
    });
  },
});
