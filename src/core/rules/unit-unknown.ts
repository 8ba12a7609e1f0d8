import { defineRule } from "./define-rule";

/** III.3: "Các cấp công đoàn phải coi đây là nhiệm vụ trọng tâm": an initiative counts for a unit of the union. */
export const unitUnknown = defineRule({
  id: "unit-unknown",
  severity: "missing",
  columns: ["unit"],
  messages: { missing: "missing", unknown: "missing", suggested: "missing" },
  examples: {
    passes: [{ unit: "Trường THPT Lạc Thủy B" }, { unit: "thpt lạc thuỷ b" }],
    found: [
      [{ unit: "" }, "missing"],
      [{ unit: "Trường THPT Lạc Thủy C" }, "suggested"],
      [{ unit: "Xí nghiệp 27" }, "unknown"],
    ],
  },
  check({ unit }, { catalogue }, found) {
    if (unit.kind === "blank") found("missing");
    if (unit.kind !== "unknown") return;
    const suggestion = catalogue.suggest(unit.text);
    if (suggestion === undefined) found("unknown", { text: unit.text });
    else found("suggested", { text: unit.text, suggestion });
  },
});
