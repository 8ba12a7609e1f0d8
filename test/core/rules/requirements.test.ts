import type { Severity, Verdict } from "../../../src/core/words/severity";
import { judgeLast, programmeWith } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, goodTopic } from "../../support/register-table";

type Case = readonly [changes: PartialRow, findings: Readonly<Record<string, Severity>>, verdict: Verdict];

/** The rules found, with their severities, and what they come to. */
function outcome(row: PartialRow, given?: Parameters<typeof judgeLast>[1]) {
  const { findings, verdict } = judgeLast([row], given);
  return [Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity])), verdict];
}

const I = "ineligible";
const M = "missing";
const R = "review";
const N = "note";

/** Requirements 3, line by line; what the rules' own examples show is not repeated. */
const initiatives: readonly Case[] = [
  [{ unit: "LTB" }, {}, "eligible"],
  [{ unit: "Lạc Thuỷ B" }, {}, "eligible"],
  [{ unit: "#REF!" }, { "unit-unknown": M }, M],
  [{ title: true }, { "title-missing": M }, M],
  [{ authors: "#N/A" }, { "author-missing": M }, M],
  [{ authors: 12 }, { "author-missing": M }, M],
  [{ authors: "A B (chủ nhiệm); C D (chủ nhiệm)" }, { "credited-author-undecided": R }, R],
  [
    { authors: "Bùi Thị Hoa (60%); Đinh Văn Nam" },
    { "credited-author-undecided": R, "shares-not-100": R },
    R,
  ],
  [{ authors: "Bùi Thị Hoa (90%)" }, { "shares-not-100": R }, R],
  [{ kind: 7 }, { "kind-unknown": M }, M],
  [{ appliedOn: 44440 }, { "application-outside-window": M }, M],
  [{ appliedOn: true }, { "application-outside-window": M }, M],
  [{ appliedOn: "#N/A" }, { "application-outside-window": M }, M],
  [{ appliedOn: new Date(2021, 8, 1) }, {}, "eligible"],
  [{ appliedOn: new Date(2021, 7, 31) }, { "application-outside-window": I }, I],
  [{ appliedOn: "năm học 2021-2022" }, {}, "eligible"],
  [{ appliedOn: "năm học 2020-2021" }, { "application-outside-window": I }, I],
  [{ appliedOn: "từ 01/8/2021 đến 30/9/2021" }, { "application-outside-window": I }, I],
  [{ appliedOn: "từ 31/8/2021 đến nay" }, { "application-outside-window": I }, I],
  [{ appliedOn: "từ 01/9/2021 đến nay" }, {}, "eligible"],
  [{ appliedOn: "trước 31/12/2021" }, { "application-outside-window": M }, M],
  [{ recognisedOn: "Không" }, { "recognition-missing": I }, I],
  [{ recognisedOn: "chưa có" }, { "recognition-missing": I }, I],
  [{ recognisedOn: "", recognisedBy: "" }, { "recognition-missing": M }, M],
  [{ recognisedOn: "30/02/2022" }, { "recognition-missing": M }, M],
  [{ recognisedBy: "Không công nhận" }, { "recognition-missing": I }, I],
  [
    { appliedOn: "31/08/2021", recognisedOn: "31/08/2021" },
    { "application-outside-window": I, "recognition-too-early": I },
    I,
  ],
  [{ recognisedOn: "9/2021" }, { "recognition-before-application": R }, R],
  [{ recognisedOn: "10/2021" }, {}, "eligible"],
  [{ decisionNumber: 45 }, { "decision-unreadable": N }, "eligible"],
  [{ novelty: false }, { "novelty-denied": M }, M],
  [{ benefitValue: -5, socialBenefit: "" }, { "benefit-missing": R }, R],
  [{ benefitValue: 0 }, {}, "eligible"],
  [{ benefitValue: "1.500 quyển vở" }, { "benefit-missing": R }, R],
  [{ publicOrder: false, ipProtected: false }, { "public-order": M, "ip-protected": M }, M],
  [{ registeredAt: "" }, { "not-registered": "waiting" }, "waiting"],
  [{ registeredAt: 44570 }, { "registration-outside-windows": M }, M],
  [{ registeredAt: "07/01/2022" }, { "registration-outside-windows": I }, I],
  [{ registeredAt: "từ 30/5/2022 đến 02/6/2022" }, { "registration-outside-windows": M }, M],
  [{ recognisedOn: "1/2022", registeredAt: "10/01/2022 08:30" }, {}, "eligible"],
  [{ appliedOn: "31/05/2022", recognisedOn: "01/06/2022", registeredAt: "02/06/2022 08:00" }, {}, "eligible"],
  [{ registeredAt: "02/06/2022 08:00" }, { "qualified-in-earlier-phase": N }, "eligible"],
];

const topics: readonly Case[] = [
  [{ novelty: "" }, {}, "eligible"],
  [{ novelty: "Không" }, {}, "eligible"],
  [{ recognisedOn: "", recognisedBy: "" }, {}, "eligible"],
  [{ recognisedOn: "Chưa", recognisedBy: "" }, { "recognition-missing": I }, I],
  [{ topicLevel: "Cấp quốc gia" }, { "topic-level-outside": I }, I],
  [{ topicLevel: "Cấp trường" }, { "topic-level-outside": I }, I],
  [{ acceptedOn: "31/02/2022" }, { "topic-acceptance-outside": M }, M],
  [{ acceptedOn: "8/2021" }, { "topic-acceptance-outside": I }, I],
  [{ effectConfirmed: false }, { "topic-effect-unconfirmed": M }, M],
  [
    { recognisedOn: "", recognisedBy: "", acceptedOn: "11/01/2022" },
    { "registration-before-recognition": R },
    R,
  ],
  [
    { recognisedOn: "", recognisedBy: "", registeredAt: "02/06/2022 07:00" },
    { "qualified-in-earlier-phase": N },
    "eligible",
  ],
];

describe("an initiative, by requirements 3", () => {
  it.each(initiatives)("%j", (changes, findings, verdict) => {
    expect(outcome(goodRow(changes))).toEqual([findings, verdict]);
  });
});

describe("a research topic, by requirements 3", () => {
  it.each(topics)("%j", (changes, findings, verdict) => {
    expect(outcome(goodTopic(changes))).toEqual([findings, verdict]);
  });
});

describe("what the settings change", () => {
  it("admits only the kinds and levels that they name", () => {
    const programme = programmeWith({
      kinds: "Giải pháp kỹ thuật; Đề tài nghiên cứu khoa học",
      topicLevels: "Cơ sở",
    });
    const row = judgeLast([goodRow()], { programme });
    expect(row.findings.map(({ rule, message, data }) => [rule, message, data])).toEqual([
      ["kind-unknown", "notAdmitted", { name: "Giải pháp tác nghiệp", choices: expect.any(String) }],
    ]);
    expect(outcome(goodTopic({ topicLevel: "Khoa" }), { programme })).toEqual([{}, "eligible"]);
    expect(outcome(goodTopic(), { programme })).toEqual([{ "topic-level-outside": I }, I]);
  });

  it("takes the first named author without asking who leads", () => {
    const programme = programmeWith({ creditedAuthor: "Người ghi đầu tiên" });
    const row = judgeLast([goodRow({ authors: "Bùi Thị Hoa; Đinh Văn Nam" })], { programme });
    expect([row.findings, row.person?.name]).toEqual([[], "Bùi Thị Hoa"]);
  });

  it("counts by the phase in which the conditions were met", () => {
    const programme = programmeWith({ phaseBy: "Ngày đủ điều kiện" });
    const row = judgeLast([goodRow({ registeredAt: "02/06/2022 08:00" })], { programme });
    expect(row.phase?.name).toBe("Giai đoạn 1");
  });

  it("sets no bound where a bound is blank", () => {
    const programme = programmeWith({ appliedFrom: "", appliedTo: "" });
    const old = goodRow({ appliedOn: "05/10/1999" });
    expect(outcome(old, { programme })).toEqual([{ "recognition-late": N }, "eligible"]);
    expect(outcome(old, { programme: programmeWith({ appliedFrom: "", recognitionMonths: "" }) })).toEqual([
      {},
      "eligible",
    ]);
  });

  it("asks for a window only where there are windows", () => {
    const programme = programmeWith({ phases: [], targets: [] });
    expect(outcome(goodRow({ registeredAt: "01/06/2022 00:00" }), { programme })).toEqual([{}, "eligible"]);
    expect(outcome(goodRow({ registeredAt: "" }), { programme })).toEqual([
      { "not-registered": "waiting" },
      "waiting",
    ]);
  });
});
