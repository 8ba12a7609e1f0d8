import { defineRuleWithMemory } from "./define-rule";
import { exampleRow } from "./example-row";
import { rememberTitles } from "./title-memory";

/**
 * IV.2.1: "Sáng kiến có tính mới trong phạm vi cơ quan đơn vị": the same title in the same unit as an earlier row.
 * Only equal titles are found; titles that merely look alike are different initiatives in real lists.
 */
export const titleDuplicate = defineRuleWithMemory({
  id: "title-duplicate",
  severity: "review",
  columns: ["title", "unit"],
  messages: { sameUnit: "review" },
  examples: {
    above: [exampleRow],
    passes: [
      { title: "Sổ tay điện tử hướng dẫn học sinh tự học môn Vật lý" },
      { unit: "Trường THPT Mường Bi", authors: "Đinh Văn Nam" },
    ],
    found: [
      [
        { title: "“SỔ TAY ĐIỆN TỬ hướng dẫn  học sinh tự học môn Toán.”", authors: "Đinh Văn Nam" },
        "sameUnit",
      ],
    ],
  },
  remember: rememberTitles,
  check(initiative, _context, found, memory) {
    const { sameUnit } = memory.add(initiative);
    if (sameUnit) found("sameUnit", sameUnit);
  },
});
