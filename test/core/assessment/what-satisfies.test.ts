import { needText } from "../../../src/core/assessment/need-text";
import { passingExample } from "../../../src/core/assessment/passing-example";
import { formatMoment } from "../../../src/core/reading/wall-time";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { rules } from "../../../src/core/rules/index";
import type { RuleId } from "../../../src/core/words/rule-ids";
import { catalogueOf, exampleUnits, programmeWith } from "../../support/judge";

const shownOf = (id: RuleId, programme = programmeWith(), catalogue = emptyCatalogue()) =>
  passingExample(rules.find((rule) => rule.id === id)!, programme, catalogue);
const momentsIn = (text: string) => text.match(/\d{2}\/\d{2}\/\d{4}(?: \d{2}:\d{2})?/g) ?? [];

describe("what a rule needs", () => {
  it("names the moment at which the first window with a beginning opens", () => {
    const programme = programmeWith();
    const [first, second] = programme.phases;
    const opensOf = (phases: typeof programme.phases) =>
      momentsIn(needText("registration-outside-windows", { ...programme, phases }));
    expect(opensOf([first!, second!])).toEqual([formatMoment(first!.registration.from)]);
    const open = {
      ...first!,
      registration: { ...first!.registration, from: Number.NEGATIVE_INFINITY },
    };
    expect(opensOf([open, second!])).toEqual([formatMoment(second!.registration.from)]);
    expect(opensOf([])).toEqual([]);
    const never = needText("registration-outside-windows", { ...programme, phases: [] });
    expect(never).not.toMatch(/NaN|undefined/);
  });

  it.each([
    ["01/09/2021", "30/06/2023", ["01/09/2021", "30/06/2023"]],
    ["01/09/2021 08:30", "30/06/2023 17:00", ["01/09/2021 08:30", "30/06/2023 17:00"]],
    ["", "30/06/2023", ["30/06/2023"]],
    ["01/09/2021", "", ["01/09/2021"]],
    ["", "", []],
  ])("names the bounds that there are: from %j to %j", (appliedFrom, appliedTo, expected) => {
    const programme = programmeWith({ appliedFrom, appliedTo });
    expect(momentsIn(needText("application-outside-window", programme))).toEqual(expected);
  });
});

describe("cells that satisfy a rule", () => {
  it("are those of the first example that passes, beside the rows above it", () => {
    expect(shownOf("title-duplicate")).toEqual([
      ["title", "Sổ tay điện tử hướng dẫn học sinh tự học môn Vật lý"],
    ]);
  });

  it("are texts, whatever the rule, and none of them is blank", () => {
    for (const { id } of rules) {
      const shown = shownOf(id);
      expect([id, shown.length > 0]).toEqual([id, true]);
      for (const [, text] of shown)
        expect([id, typeof text, text]).toEqual([id, "string", expect.stringMatching(/./)]);
    }
  });

  it("name the first unit of the workbook", () => {
    const units = catalogueOf([exampleUnits[0]!, exampleUnits[2]!]);
    expect(shownOf("unit-unknown", programmeWith(), units)).toEqual([["unit", "Trường THPT Mường Bi"]]);
    expect(shownOf("title-missing", programmeWith(), units)).toHaveLength(1);
  });

  it("are none where the campaign has no ordinary row", () => {
    const recognisers = [{ item: "Chưa công nhận", value: "là: chưa công nhận", clause: "" }];
    expect(shownOf("title-missing", programmeWith({ lists: { recognisers } }))).toEqual([]);
  });

  it("are no matter of a column that the campaign has itself", () => {
    const columns = [{ item: "Lớp", value: "chữ · bắt buộc", clause: "" }];
    expect(shownOf("title-missing", programmeWith({ lists: { columns } }))).toHaveLength(1);
  });
});
