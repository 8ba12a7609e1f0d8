import type { Cell } from "../../../src/core/reading/cell";
import { judgeLast, programmeWith } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, goodTopic } from "../../support/register-table";

const years = [2024, 2026].map((year) => ({
  ...{ name: `Năm ${year}`, opens: "", closes: "" },
  ...{ qualifiesFrom: `01/01/${year}`, qualifiesTo: `31/12/${year}` },
}));
const open = {
  appliedFrom: "",
  appliedTo: "",
  recognisedFrom: "",
  recognitionMonths: "",
  topicAcceptedFrom: "",
};
const yearly = programmeWith({ ...open, portal: "Không", phaseBy: "", phases: years, targets: [] });
const applied = programmeWith({
  ...open,
  portal: "Không",
  phaseBy: "Ngày áp dụng",
  phases: years,
  targets: [],
});

const outcome = (row: PartialRow, programme = programmeWith()) => {
  const { verdict, phase, findings } = judgeLast([row], { programme });
  return [verdict, phase?.name, ...findings.map(({ rule, message, column }) => [rule, message, column])];
};

describe("the phase by recognition, without a portal", () => {
  it.each<[Cell, string, string | undefined, string | undefined]>([
    ["01/01/2024", "eligible", "Năm 2024", undefined],
    ["31/12/2024", "eligible", "Năm 2024", undefined],
    ["năm 2024", "eligible", "Năm 2024", undefined],
    ["31/12/2023", "ineligible", undefined, "before"],
    ["01/01/2025", "ineligible", undefined, "gap"],
    ["01/01/2026", "eligible", "Năm 2026", undefined],
    ["31/12/2026", "eligible", "Năm 2026", undefined],
    ["01/01/2027", "ineligible", undefined, "after"],
    ["từ 30/12/2024 đến 02/01/2025", "missing", undefined, "undecided"],
  ])("%s", (recognisedOn, verdict, phase, message) => {
    const found = message ? [["counted-outside-phases", message, "recognisedOn"]] : [];
    const row = goodRow({ appliedOn: "01/12/2023", recognisedOn, registeredAt: "" });
    expect(outcome(row, yearly)).toEqual([verdict, phase, ...found]);
  });

  it("is that of the acceptance for a topic that has no other recognition", () => {
    const topic = goodTopic({
      recognisedOn: "",
      recognisedBy: "",
      acceptedOn: "05/02/2026",
      registeredAt: "",
    });
    expect(outcome(topic, yearly)).toEqual(["eligible", "Năm 2026"]);
  });

  it("is of no matter where there are no phases", () => {
    const phaseless = programmeWith({ ...open, portal: "Không", phaseBy: "", phases: [], targets: [] });
    expect(outcome(goodRow({ registeredAt: "" }), phaseless)).toEqual(["eligible", undefined]);
  });

  it("does not look at what stands in the portal's column", () => {
    const row = goodRow({ appliedOn: "12/2023", recognisedOn: "05/02/2024", registeredAt: "hôm nọ" });
    expect(outcome(row, yearly)).toEqual(["eligible", "Năm 2024"]);
  });
});

it("goes by the day of application where the campaign counts by it", () => {
  const row = (appliedOn: Cell) => goodRow({ appliedOn, recognisedOn: "05/02/2026", registeredAt: "" });
  expect(outcome(row("31/12/2024"), applied)).toEqual(["eligible", "Năm 2024"]);
  expect(outcome(row("01/01/2025"), applied)).toEqual([
    ...["ineligible", undefined],
    ["counted-outside-phases", "gap", "appliedOn"],
  ]);
});

describe("the last day of recognition", () => {
  const bounded = programmeWith({ recognisedBefore: "31/12/2022" });
  it.each<[Cell, string | undefined]>([
    ["31/12/2022", undefined],
    ["01/01/2023", "after"],
    ["12/2022", undefined],
    ["từ 30/12/2022 đến 02/01/2023", "undecided"],
  ])("%s", (recognisedOn, message) => {
    const { findings } = judgeLast([goodRow({ recognisedOn, registeredAt: "" })], { programme: bounded });
    const found = findings.find(({ rule }) => rule === "recognition-too-late");
    expect([found?.message, found?.data.to]).toEqual([message, message && "31/12/2022"]);
  });
});

describe("recognised when the last window has closed", () => {
  const closed = [["recognition-too-late", "closed", "recognisedOn"]];
  it.each<[Cell, string]>([
    ["01/09/2023", "waiting"],
    [new Date(2023, 8, 1, 23, 59), "waiting"],
    ["9/2023", "waiting"],
    ["02/09/2023", "ineligible"],
    ["10/2023", "ineligible"],
  ])("%s", (recognisedOn, verdict) => {
    const row = goodRow({ appliedOn: "01/06/2023", recognisedOn, registeredAt: "" });
    const found = verdict === "waiting" ? [["not-registered", "waiting", "registeredAt"]] : closed;
    expect(outcome(row)).toEqual([verdict, undefined, ...found]);
  });

  it.each([
    ["without windows", { phases: [], targets: [] }],
    ["where nobody asks for the portal", { rules: { "not-registered": "Tắt" } }],
  ])("counts for nothing %s", (_name, changes) => {
    const row = goodRow({ appliedOn: "01/06/2023", recognisedOn: "02/09/2023", registeredAt: "" });
    expect(
      judgeLast([row], { programme: programmeWith(changes) }).findings.map(({ rule }) => rule),
    ).not.toContain("recognition-too-late");
  });
});

describe("an agreement that counts without a date", () => {
  const recognisers = [{ item: "Thủ trưởng đồng ý", value: "là: thủ trưởng, không cần ngày", clause: "" }];
  const agreed = programmeWith({ appliedTo: "", lists: { recognisers } });
  const row = (appliedOn: Cell, registeredAt: Cell = "") =>
    goodRow({ appliedOn, recognisedOn: "", recognisedBy: "Thủ trưởng đồng ý", registeredAt });
  it.each<[Cell, string, string]>([
    ["01/09/2023", "waiting", "not-registered"],
    ["9/2023", "waiting", "not-registered"],
    ["02/09/2023", "ineligible", "recognition-too-late"],
    ["10/2023", "ineligible", "recognition-too-late"],
  ])("of what was applied %s", (appliedOn, verdict, rule) => {
    const { verdict: is, findings } = judgeLast([row(appliedOn)], { programme: agreed });
    expect([is, findings.map((finding) => finding.rule)]).toEqual([verdict, [rule]]);
  });

  it("says nothing of a row on the portal, of one with a date, nor where nobody asks for the portal", () => {
    const rulesOf = (given: PartialRow, programme = agreed) =>
      judgeLast([given], { programme }).findings.map(({ rule }) => rule);
    expect(rulesOf(row("02/09/2023", "01/09/2023"))).toEqual([]);
    expect(rulesOf({ ...row("02/09/2023"), recognisedOn: "01/09/2023" })).not.toContain(
      "recognition-too-late",
    );
    const unasked = programmeWith({
      ...{ appliedTo: "", lists: { recognisers } },
      rules: { "not-registered": "Tắt" },
    });
    expect(rulesOf(row("02/09/2023"), unasked)).toEqual([]);
  });
});

describe("a date beyond its own bound and beyond every phase", () => {
  const bounds = {
    ...{ portal: "Không", phases: years, targets: [], topicAcceptedFrom: "", recognitionMonths: "" },
    ...{ appliedFrom: "01/01/2024", appliedTo: "31/12/2026" },
    ...{ recognisedFrom: "01/01/2024", recognisedBefore: "31/12/2026" },
  };
  const rulesOf = (phaseBy: string, changes: PartialRow, rules = {}) =>
    judgeLast(
      [goodRow({ appliedOn: "01/02/2024", recognisedOn: "05/02/2026", registeredAt: "", ...changes })],
      {
        programme: programmeWith({ ...bounds, phaseBy, rules }),
      },
    ).findings.map(({ rule }) => rule);
  const late = { recognisedOn: "01/01/2027" };
  const early = { recognisedOn: "31/12/2023", appliedOn: "31/12/2023" };

  it.each<[string, PartialRow, string[]]>([
    ["Ngày công nhận", late, ["recognition-too-late"]],
    ["Ngày đủ điều kiện", late, ["recognition-too-late"]],
    ["Ngày công nhận", { recognisedOn: "31/12/2026" }, []],
    ["Ngày công nhận", { recognisedOn: "05/02/2025" }, ["counted-outside-phases"]],
    ["Ngày công nhận", early, ["application-outside-window", "recognition-too-early"]],
    [
      "Ngày áp dụng",
      { appliedOn: "01/01/2027" },
      ["application-outside-window", "recognition-before-application"],
    ],
    ["Ngày áp dụng", { appliedOn: "31/12/2023" }, ["application-outside-window"]],
  ])("is found once: by %s, %j", (phaseBy, changes, expected) => {
    expect(rulesOf(phaseBy, changes)).toEqual(expected);
  });

  it("is found by the phases where the other rule weighs less or is off", () => {
    for (const severity of ["Tắt", "Ghi chú"])
      expect(rulesOf("Ngày công nhận", late, { "recognition-too-late": severity })).toContain(
        "counted-outside-phases",
      );
  });
});

describe("conditions met in an earlier phase", () => {
  const late = { recognisedOn: "31/05/2022", registeredAt: "02/06/2022 08:00" };
  const note = ["qualified-in-earlier-phase", "earlier", "registeredAt"];
  it("are noted of a row that counts, reviewed or not in question", () => {
    expect(outcome(goodRow(late))).toEqual(["eligible", "Giai đoạn 2", note]);
    const reviewed = { ...late, authors: "Xa An; Xa Yến", reviewed: "Có" };
    expect(outcome(goodRow(reviewed))).toEqual([
      ...["eligible", "Giai đoạn 2"],
      ["credited-author-undecided", "undecided", "authors"],
      note,
    ]);
  });

  it.each([
    ["ineligible", { publicOrder: "Có" }],
    ["missing", { novelty: "" }],
    ["review", { authors: "Xa An; Xa Yến" }],
  ])("are not spoken of in a row that is %s", (verdict, changes) => {
    expect(outcome(goodRow({ ...late, ...changes })).slice(2)).not.toContainEqual(note);
    expect(outcome(goodRow({ ...late, ...changes }))[0]).toBe(verdict);
  });

  it("weigh what the settings say", () => {
    const programme = programmeWith({ rules: { "qualified-in-earlier-phase": "Cần xem lại" } });
    expect(outcome(goodRow(late), programme)).toEqual(["review", "Giai đoạn 2", note]);
  });

  it("are the phase itself where the campaign counts by them", () => {
    const programme = programmeWith({ phaseBy: "Ngày đủ điều kiện" });
    expect(outcome(goodRow(late), programme)).toEqual(["eligible", "Giai đoạn 1"]);
  });
});
