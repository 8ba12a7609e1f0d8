import { defineRuleWithMemory } from "./define-rule";
import { exampleRow } from "./example-row";
import { rememberTitles } from "./title-memory";

/** IV.2.1: one initiative counts once: the same title and a shared author in another unit than an earlier row's. */
export const titleDuplicateElsewhere = defineRuleWithMemory({
  id: "title-duplicate-elsewhere",
  severity: "review",
  columns: ["title", "authors", "unit"],
  messages: { otherUnit: "review" },
  examples: {
    above: [exampleRow],
    passes: [{ unit: "Trường THPT Mường Bi", authors: "Đinh Văn Nam" }],
    found: [
      [{ unit: "Trường THPT Mường Bi", authors: "Đinh Văn Nam (60%); Bùi Thị Hoa (40%)" }, "otherUnit"],
    ],
  },
  remember: rememberTitles,
  check(initiative, _context, found, memory) {
    const { elsewhere } = memory.add(initiative);
    if (elsewhere) found("otherUnit", elsewhere);
  },
});
