import { quoteCell } from "../reading/cell";
import { defineRule } from "./define-rule";

/** A link, or a number as a list has before its titles. */
const NO_TITLE = /^\s*(?:https?:\/\/\S*|www\.\S*|[\d.,;:)\s-]*)\s*$/i;

/** IV.1: "Sáng kiến tham gia Chương trình là các giải pháp…": there must be one, by name. */
export const titleMissing = defineRule({
  id: "title-missing",
  severity: "missing",
  columns: ["title"],
  messages: { missing: "missing", unreadable: "missing" },
  examples: {
    passes: [{ title: "Sổ tay điện tử" }, { title: "Không khí và sự sống" }],
    found: [
      [{ title: " \u00a0" }, "missing"],
      [{ title: "Không" }, "missing"],
      [{ title: "1." }, "missing"],
      [{ title: "www.example.org/sang-kien" }, "missing"],
      [{ title: "#N/A" }, "unreadable"],
    ],
  },
  check({ title }, _context, found) {
    if (title.error) found("unreadable", { text: quoteCell(title.text) });
    else if (title.text === "" || NO_TITLE.test(title.text)) found("missing");
  },
});
