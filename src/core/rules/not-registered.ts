import { defineRule } from "./define-rule";

/** VI: "đăng ký cập nhật trên cổng trực tuyến": everything else holds, and the portal has not got it yet. */
export const notRegistered = defineRule({
  id: "not-registered",
  severity: "waiting",
  columns: ["registeredAt"],
  messages: { waiting: "waiting" },
  examples: {
    passes: [{ registeredAt: "{registered}" }],
    found: [[{ registeredAt: "" }, "waiting"]],
  },
  check({ registeredAt }, _context, found) {
    if (registeredAt.kind === "blank") found("waiting");
  },
});
