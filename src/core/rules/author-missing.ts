import { defineRule } from "./define-rule";

/** IV.2.4: "Công nhận tác giả sáng kiến": nobody can be credited without a name. */
export const authorMissing = defineRule({
  id: "author-missing",
  severity: "missing",
  columns: ["authors"],
  messages: { missing: "missing" },
  examples: {
    passes: [{ authors: "Bùi Thị Hoa" }],
    found: [[{ authors: "" }, "missing"]],
  },
  check({ authors }, _context, found) {
    if (authors.length === 0) found("missing");
  },
});
