import type { Cell } from "../../../src/core/reading/cell";
import { judgeLast, programmeWith } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, goodTopic } from "../../support/register-table";

const rulesOf = (row: PartialRow, given?: Parameters<typeof judgeLast>[1]) =>
  judgeLast([row], given).findings.map((finding) => finding.rule);

/** The last moment outside and the first inside of each bound, as day, month and cell. */
describe("both ends of every bound count", () => {
  it.each<[Cell, boolean]>([
    ["31/08/2021", false],
    ["01/09/2021", true],
    ["01/09/2023", true],
    ["02/09/2023", false],
    [new Date(2023, 8, 1), true],
    [new Date(2023, 8, 1, 23, 59, 59), true],
    [new Date(2023, 8, 2), false],
    ["8/2023", true],
    ["10/2023", false],
    ["9/2023", false],
  ])("applied %s", (appliedOn, inside) => {
    const rules = rulesOf(goodRow({ appliedOn, recognisedOn: "", registeredAt: "" }));
    expect(rules.includes("application-outside-window")).toBe(!inside);
  });

  it.each<[Cell, boolean]>([
    ["31/08/2021", false],
    ["01/09/2021", true],
    [new Date(2021, 7, 31, 23, 59), false],
    [new Date(2021, 8, 1), true],
  ])("recognised %s", (recognisedOn, inside) => {
    expect(rulesOf(goodRow({ recognisedOn })).includes("recognition-too-early")).toBe(!inside);
    expect(rulesOf(goodTopic({ acceptedOn: recognisedOn })).includes("topic-acceptance-outside")).toBe(
      !inside,
    );
  });

  it.each<[Cell, Cell, boolean]>([
    ["05/10/2021", "05/01/2023", false],
    ["05/10/2021", "06/01/2023", true],
    ["30/11/2021", "28/02/2023", false],
    ["30/11/2021", "01/03/2023", true],
    ["10/2021", "31/01/2023", false],
    ["10/2021", "01/02/2023", true],
    [new Date(2021, 9, 5, 8), new Date(2023, 0, 5, 17), false],
    [new Date(2021, 9, 5, 8), new Date(2023, 0, 6), true],
  ])("applied %s, recognised %s: late is %s", (appliedOn, recognisedOn, late) => {
    const rules = rulesOf(goodRow({ appliedOn, recognisedOn, registeredAt: "" }));
    expect(rules.includes("recognition-late")).toBe(late);
  });

  it.each<[string, boolean]>([
    ["A B (50%); C D (50,1%)", false],
    ["A B (50%); C D (50,2%)", true],
    ["A B (50%); C D (49,9%)", false],
    ["A B (50%); C D (49,8%)", true],
  ])("shares %s", (authors, found) => {
    expect(rulesOf(goodRow({ authors })).includes("shares-not-100")).toBe(found);
  });

  it.each([
    ["A B (50%); C D (49%)", "99%"],
    ["A B (50%); C D (49,56%)", "99,6%"],
    ["A B (50%); C D (50,126%)", "100,1%"],
    ["A B (700%); C D (666,6%)", "1.366,6%"],
  ])("shares %s come to %s", (authors, sum) => {
    const finding = judgeLast([goodRow({ authors })]).findings.find(({ rule }) => rule === "shares-not-100");
    expect(finding?.data).toEqual({ sum });
  });
});

describe("the days that findings name", () => {
  const dataOf = (row: PartialRow, rule: string, given?: Parameters<typeof judgeLast>[1]) =>
    judgeLast([row], given).findings.find((finding) => finding.rule === rule)?.data;

  it("are the last days inside, also where a bound has an hour", () => {
    const programme = programmeWith({ appliedTo: "20/04/2022 23:55" });
    expect(dataOf(goodRow({ appliedOn: "21/04/2022" }), "application-outside-window", { programme })).toEqual(
      {
        date: "21/04/2022",
        from: "01/09/2021",
        to: "20/04/2022",
      },
    );
  });

  it("are dots where there is no bound", () => {
    const programme = programmeWith({ appliedFrom: "" });
    const data = dataOf(goodRow({ appliedOn: "9/2023" }), "application-outside-window", { programme });
    expect(data).toEqual({ date: "09/2023", from: "…", to: "01/09/2023" });
  });

  it("are the day on which the last condition was met, also of a date cell with an hour", () => {
    const row = goodRow({ recognisedOn: new Date(2022, 0, 5, 8), registeredAt: "02/06/2022 08:00" });
    expect(dataOf(row, "qualified-in-earlier-phase")).toMatchObject({ qualified: "05/01/2022" });
    const dated = goodRow({ recognisedOn: "05/01/2022", registeredAt: "02/06/2022 08:00" });
    expect(dataOf(dated, "qualified-in-earlier-phase")).toMatchObject({ qualified: "05/01/2022" });
  });

  it("are none where a condition has no day", () => {
    const registeredAt = "02/06/2022 08:00";
    for (const changes of [{ recognisedOn: "" }, { appliedOn: "" }, { appliedOn: "sau 01/09/2021" }])
      expect(dataOf(goodRow({ ...changes, registeredAt }), "qualified-in-earlier-phase")).toBeUndefined();
  });

  it("end with the window where a phase has no end for its conditions", () => {
    const phases = [
      { name: "Đợt 1", opens: "01/01/2022", closes: "31/01/2022", qualifiesFrom: "", qualifiesTo: "" },
      { name: "Đợt 2", opens: "01/02/2022", closes: "28/02/2022", qualifiesFrom: "", qualifiesTo: "" },
    ];
    const given = { programme: programmeWith({ phases, targets: [] }) };
    const row = (recognisedOn: string) => goodRow({ recognisedOn, registeredAt: "05/02/2022" });
    expect(rulesOf(row("31/01/2022"), given)).toEqual(["qualified-in-earlier-phase"]);
    expect(rulesOf(row("01/02/2022"), given)).toEqual([]);
  });
});
