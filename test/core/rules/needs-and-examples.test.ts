import fc from "fast-check";
import { needText } from "../../../src/core/assessment/need-text";
import { passingExample } from "../../../src/core/assessment/passing-example";
import { hoaBinh, national, presets, seventyFiveThousand } from "../../../src/core/programme/presets/index";
import type { Programme } from "../../../src/core/programme/programme";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { DAY, formatDay, formatMoment } from "../../../src/core/reading/wall-time";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { inProgramme } from "../../../src/core/rules/example-cells";
import { exampleRow } from "../../../src/core/rules/example-row";
import { rules } from "../../../src/core/rules/index";
import { type RuleId, ruleIds } from "../../../src/core/words/rule-ids";
import { anySettings } from "../../support/any-settings";
import { catalogueOf, exampleUnits, judgeLast } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";

const ruleOf = (id: RuleId) => rules.find((rule) => rule.id === id)!;
const shownOf = (id: RuleId, programme: Programme, catalogue = emptyCatalogue()) =>
  passingExample(ruleOf(id), programme, catalogue);

/** Every date, and every moment with its time, in a text. */
const datesIn = (text: string) => text.match(/\d{1,2}\/\d{1,2}\/\d{4}|\b\d{1,2}\/\d{4}/g) ?? [];

/** What nobody but this campaign could have said: its bounds as days and months, and the days of its ordinary row. */
function datesOf({
  application,
  recognisedFrom,
  recognisedBefore,
  topicAcceptedFrom,
  phases,
}: Programme): Set<string> {
  const edges = [
    ...[application.from, application.before, recognisedFrom, recognisedBefore, topicAcceptedFrom],
    ...phases.flatMap(({ registration, qualification }) => [
      ...[registration.from, registration.before, qualification.from, qualification.before],
    ]),
  ].filter(Number.isFinite);
  // An example of a recognition stands twenty days behind the first day of application.
  const examples = [application.from + 20 * DAY].filter(Number.isFinite).map(formatDay);
  const days = edges.flatMap((edge) => [-1, 0, 1].map((later) => formatDay(edge + later * DAY)));
  return new Set([...examples, ...days, ...days.map((each) => each.slice(3))]);
}

const anyProgramme = anySettings.map(programmeOf);

const holds = (programme: Programme) => {
  const known = datesOf(programme);
  for (const { id } of rules) {
    const need = needText(id, programme);
    expect(need).not.toMatch(/\{|undefined|NaN|Infinity/);
    const cells = shownOf(id, programme);
    const said = [need, ...cells.map(([, text]) => text)].flatMap(datesIn);
    expect([id, said.filter((date) => !known.has(date))]).toEqual([id, []]);
    if (cells.length === 0) continue;
    const row = inProgramme({ ...exampleRow, ...Object.fromEntries(cells) }, programme) as PartialRow;
    expect([id, judgeLast([row], { programme, catalogue: emptyCatalogue() }).findings]).toEqual([id, []]);
  }
};

describe("what would satisfy a rule", () => {
  it.each(presets.map((preset) => [String(preset.name), preset] as const))(
    "passes the rules in force and names no date but theirs: %s",
    (_name, preset) => holds(programmeOf(preset)),
  );

  it("does so in campaigns that nobody planned", () => {
    fc.assert(fc.property(anyProgramme, holds), { numRuns: 60 });
  });

  it("gives each rule of the presets an example, and each rule its bounds", () => {
    for (const preset of presets) {
      const programme = programmeOf(preset);
      expect(ruleIds.filter((id) => shownOf(id, programme).length === 0)).toEqual([]);
    }
    const need = (preset: Settings) => needText("application-outside-window", programmeOf(preset));
    expect([hoaBinh, national, seventyFiveThousand].map(need).map(datesIn)).toEqual([
      ["01/09/2021", "01/09/2023"],
      ["01/09/2021", "01/09/2023"],
      ["01/02/2021", "31/05/2021"],
    ]);
  });

  it("follows a bound that moved, and says no bound where there is none", () => {
    const later = programmeOf({
      ...hoaBinh,
      appliedFrom: "02/09/2021",
      appliedTo: "",
      topicAcceptedFrom: "",
    });
    expect(datesIn(needText("application-outside-window", later))).toEqual(["02/09/2021"]);
    expect(datesIn(needText("topic-acceptance-outside", later))).toEqual([]);
    expect(shownOf("application-outside-window", later)).toEqual([["appliedOn", "02/09/2021"]]);
    const open = programmeOf({ ...hoaBinh, appliedFrom: "", appliedTo: "30/06/2023 17:00" });
    expect(needText("application-outside-window", open)).toContain(formatMoment(Date.UTC(2023, 5, 30, 17)));
    expect(needText("topic-level-outside", programmeOf({ ...hoaBinh, topicLevels: "Cơ sở" }))).toContain(
      "Cơ sở",
    );
  });

  it("takes a unit of the workbook, and calls the portal as the campaign does", () => {
    const programme = programmeOf(hoaBinh);
    const others = catalogueOf([exampleUnits[0]!, exampleUnits[2]!]);
    expect(shownOf("unit-unknown", programme, others)).toEqual([["unit", "Trường THPT Mường Bi"]]);
    const words = [{ item: "Cổng", value: "Trang sáng kiến", clause: "" }];
    expect(needText("not-registered", programmeOf({ ...hoaBinh, lists: { words } }))).toContain(
      "Trang sáng kiến",
    );
  });
});
