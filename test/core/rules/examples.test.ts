import { clauseOf } from "../../../src/core/programme/cited";
import type { Rule } from "../../../src/core/rules/define-rule";
import { rules } from "../../../src/core/rules/index";
import { ruleWordings } from "../../../src/messages/vi/rules-vi";
import { judge, judgeLast, programmeWith } from "../../support/judge";
import { exampleIn, goodRow, goodTopic } from "../../support/register-table";

const cases = rules.flatMap((rule) => [
  ...rule.examples.passes.map((cells) => [rule.id, cells, "passes", rule] as const),
  ...rule.examples.found.map(([cells, message]) => [rule.id, cells, message, rule] as const),
]);

function ofRule(rule: Rule, cells: Rule["examples"]["passes"][number]) {
  const { rows, programme } = exampleIn(cells, rule.examples.above);
  const { findings } = judgeLast(rows, { programme });
  return findings.filter((finding) => finding.rule === rule.id);
}

describe("the examples of the rules", () => {
  it.each(cases)("%s: %j %s", (id, cells, expected, rule) => {
    const findings = ofRule(rule, cells);
    if (expected === "passes") {
      expect(findings).toEqual([]);
      return;
    }
    expect(findings).toEqual([
      expect.objectContaining({
        rule: id,
        message: expected,
        clause: clauseOf(programmeWith(), id),
        severity: rule.messages[expected],
      }),
    ]);
    expect(rule.columns).toContain(findings[0]?.column);
    for (const [, place] of (ruleWordings[id].messages[expected] ?? "").matchAll(/\{(\w+)\}/g))
      expect([place, { ...programmeWith().words, ...findings[0]?.data }[place!] ?? ""]).not.toEqual([
        place,
        "",
      ]);
  });

  it("starts from a row and a research topic that nothing is said of", () => {
    const assessments = judge([goodRow(), goodTopic({ title: "Một đề tài" })]);
    expect(assessments.map((row) => [row?.verdict, row?.phase?.name, row?.findings])).toEqual([
      ["eligible", "Giai đoạn 1", []],
      ["eligible", "Giai đoạn 1", []],
    ]);
  });

  it("points to the cell that is wrong when a rule reads several", () => {
    const column = (changes: object) =>
      judgeLast([goodTopic({ ...changes })]).findings.map((finding) => finding.column);
    expect(column({ recognisedBy: "Chưa" })).toEqual(["recognisedBy"]);
    expect(column({ recognisedOn: "Chưa" })).toEqual(["recognisedOn"]);
    expect(column({ recognisedOn: "", acceptedOn: "02/09/2023", registeredAt: "" })).toEqual(["acceptedOn"]);
    expect(column({ recognisedOn: "20/12/2021", appliedOn: "21/12/2021" })).toEqual(["recognisedOn"]);
  });
});
