import { quoteCell } from "../reading/cell";
import { defineRule } from "./define-rule";

/** IV.1: "Sáng kiến tham gia Chương trình là các giải pháp…": there must be one, by name. */
export const titleMissing = defineRule({
  id: "title-missing",
  clause: "IV.1",
  severity: "missing",
  columns: ["title"],
  messages: { missing: "missing", unreadable: "missing" },
  examples: {
    passes: [{ title: "Sổ tay điện tử" }],
    found: [
      [{ title: " \u00a0" }, "missing"],
      [{ title: "#N/A" }, "unreadable"],
    ],
  },
  check({ title }, _context, found) {
    if (title.error) found("unreadable", { text: quoteCell(title.text) });
    else if (title.text === "") found("missing");
  },
});
