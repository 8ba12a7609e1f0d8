import { hoaBinh, presets } from "../../../src/core/programme/presets/index";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import { settingRows } from "../../../src/core/programme/settings-table";
import { rollUp } from "../../../src/core/summary/figures/roll-up";
import { offered } from "../../../src/core/words/choices";
import type { ListGroup } from "../../../src/core/words/setting-words";
import { listGroups } from "../../../src/core/words/setting-words";
import { catalogueOf, exampleUnits, judge, judgeLast, programmeWith, textOf } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, goodTopic } from "../../support/register-table";

type Entry = readonly [item: string, value?: string];
const programmeOfLists = (lists: Partial<Record<ListGroup, readonly Entry[]>>) =>
  programmeWith({
    lists: Object.fromEntries(
      Object.entries(lists).map(([key, all]) => [
        key,
        all.map(([item, value = ""]) => ({ item, value, clause: "" })),
      ]),
    ),
  });
type EntryRow = readonly [group: ListGroup, item: string, value: string];
const problemsOf = (rows: readonly EntryRow[]) => {
  const preset = settingRows(hoaBinh, []);
  const lines = rows.map(([group, item, value]) => [listGroups[group], item, value, ""]);
  const reading = readProgramme([...preset, ...lines]);
  return reading.ok
    ? []
    : reading.problems.map(({ row, fault, value }) => [row - preset.length, fault, value]);
};
const said = (row: PartialRow, programme: ReturnType<typeof programmeWith>) => {
  const { verdict, findings } = judgeLast([row], { programme });
  return [verdict, ...findings.map(({ rule, message }) => `${rule}.${message}`)];
};

describe("kinds of a campaign's own", () => {
  const names = [
    "Sản xuất, kinh doanh",
    "An toàn vệ sinh lao động, bảo vệ môi trường",
    "Cải cách hành chính",
    "Vì cộng đồng",
  ];
  it.each(["Cải cách hành chính", "cải CÁCH hành chính.", "1. Cải cách hành chính", "CCHC"])(
    "reads %s",
    (kind) => {
      const own = programmeOfLists({ kinds: names.map((name) => [name, name === names[2] ? "CCHC" : ""]) });
      expect(said(goodRow({ kind }), own)).toEqual(["eligible"]);
    },
  );

  it("names the four where a kind is of another campaign", () => {
    const own = programmeOfLists({ kinds: names.map((name) => [name]) });
    const { findings, verdict } = judgeLast([goodRow({ kind: "Phòng, chống Covid-19" })], { programme: own });
    expect(verdict).toBe("missing");
    for (const name of names) expect(textOf(findings[0]!)).toContain(name);
  });

  it("are the rows of the summary and what the form offers", () => {
    const own = programmeOfLists({ kinds: names.map((name) => [name]) });
    const catalogue = catalogueOf(exampleUnits);
    const rows = [
      goodRow({ kind: names[0]! }),
      goodRow({ kind: "Giải pháp kỹ thuật", title: "Sổ tay khác" }),
    ];
    const assessments = judge(rows, { programme: own, catalogue });
    const { kinds } = rollUp({ assessments, catalogue, programme: own });
    expect(kinds.map(({ name, tally }) => [name, tally.entered])).toEqual([
      [names[0], 1],
      ...names.slice(1).map((name) => [name, 0]),
      ["(Chưa rõ loại)", 1],
    ]);
    expect(offered(own.choices.kinds)).toEqual(names);
  });
});

it("a list with one entry more, one less and a topic by another name", () => {
  const programme = programmeOfLists({
    kinds: [["Giải pháp kỹ thuật"], ["Chuyển đổi số"], ["Luận án", "là: đề tài"]],
  });
  expect(said(goodRow({ kind: "Chuyển đổi số" }), programme)).toEqual(["eligible"]);
  expect(said(goodRow({ kind: "GPKT" }), programme)).toEqual(["eligible"]);
  expect(said(goodTopic({ kind: "Luận án" }), programme)).toEqual(["eligible"]);
  expect(said(goodTopic({ kind: "Luận án", acceptedOn: "" }), programme)).toContain(
    "topic-acceptance-outside.missing",
  );
});

it("a known entry that is not admitted says what is", () => {
  const programme = programmeOfLists({
    kinds: [["Giải pháp kỹ thuật"], ["Covid-19", "là: không được tham gia"]],
    topicLevels: [["Tỉnh"], ["Cơ sở", "là: không được tham gia"]],
  });
  expect(said(goodRow({ kind: "Phòng, chống dịch" }), programme)).toEqual([
    "missing",
    "kind-unknown.notAdmitted",
  ]);
  expect(offered(programme.choices.kinds)).toEqual(["Giải pháp kỹ thuật"]);
});

describe("recognition", () => {
  const asks = (recognisedBy: string, programme = programmeWith()) =>
    said(goodRow({ recognisedBy }), programme);

  it.each(["Hội đồng sáng kiến Tổng công ty", "Tổng Giám đốc"])("%s is a body", (name) => {
    expect(asks(name)).toEqual(["eligible"]);
  });

  it("by Tập đoàn asks which", () => {
    expect(asks("Tập đoàn")).toEqual(["missing", "recognition-missing.bodyUnreadable"]);
  });

  it("counts without a date where the entry says so, and with it as ever", () => {
    const programme = programmeOfLists({
      recognisers: [
        ["Hội đồng sáng kiến"],
        ["Thủ trưởng đồng ý triển khai", "là: thủ trưởng, không cần ngày"],
        ["Chưa công nhận"],
      ],
    });
    const row = (recognisedBy: string) => goodRow({ recognisedBy, recognisedOn: "", decisionNumber: "" });
    expect(said(row("Thủ trưởng đồng ý triển khai"), programme)).toEqual(["eligible"]);
    expect(said(row("Giám đốc"), programme)).toEqual(["eligible"]);
    expect(said(row("Hội đồng sáng kiến"), programme)).toEqual([
      "missing",
      "recognition-missing.dateMissing",
    ]);
    expect(asks("Chưa công nhận", programme)).toEqual(["ineligible", "recognition-missing.denied"]);
  });

  it("by a council asks which where the campaign has several", () => {
    const programme = programmeOfLists({
      recognisers: [["Hội đồng cấp tỉnh"], ["Hội đồng cơ sở"], ["Giám đốc"]],
    });
    const { findings, initiative } = judgeLast([goodRow({ recognisedBy: "HĐSK" })], { programme });
    expect(initiative.recognisedBy).toMatchObject({ near: [expect.any(String), expect.any(String)] });
    expect(findings.map(({ message }) => message)).toEqual(["bodySuggested"]);
  });
});

describe("faults name their row", () => {
  it.each<[readonly EntryRow[], unknown[]]>([
    [[["kinds", "A", "tên khác: B · là: đề tài"]], []],
    [[["kinds", "A", "B; C"]], []],
    [[["kinds", "A", "là: hội đồng"]], [[1, "meaning", "hội đồng"]]],
    [[["kinds", "A", "nghĩa là: đề tài"]], [[1, "entry", "nghĩa là: đề tài"]]],
    [[["kinds", "A", "Tên khác B; C"]], [[1, "entry", "Tên khác B; C"]]],
    [[["kinds", "A", "là: không được tham gia"]], [[1, "noneAdmitted", "không được tham gia"]]],
    [
      [
        ["kinds", "A", "là: không được tham gia"],
        ["kinds", "B", ""],
      ],
      [],
    ],
    [
      [
        ["kinds", "A", "B"],
        ["kinds", "C", "b"],
      ],
      [[2, "wordingTaken", "b"]],
    ],
    [
      [
        ["kinds", "A", ""],
        ["kinds", "C", "a"],
      ],
      [[2, "wordingTaken", "a"]],
    ],
    [
      [
        ["kinds", "A", "C"],
        ["kinds", "C", ""],
      ],
      [[1, "wordingTaken", "C"]],
    ],
    [[["audiences", "A", "là: cán bộ chuyên trách"]], []],
  ])("%j", (rows, faults) => {
    expect(problemsOf(rows)).toEqual(faults);
  });
});

it("a group takes the place of what an old setting admitted", () => {
  const reading = readProgramme([...settingRows(hoaBinh, []), [listGroups.kinds, "Chuyển đổi số", "", ""]]);
  expect(reading.ok && offered(reading.programme.choices.kinds)).toEqual(["Chuyển đổi số"]);
  expect(reading.ok && offered(reading.programme.choices.topicLevels)).toEqual(["Tỉnh", "Bộ", "Ngành"]);
});

describe("whom a campaign without a list of its own tells apart", () => {
  const names = (changes: Parameters<typeof programmeWith>[0]) =>
    offered(programmeWith({ lists: {}, ...changes }).choices.audiences);

  it("is what the preset of its document says, and else in the words of no one union", () => {
    expect(names({}).join()).toContain("CĐGD");
    expect(names({ document: "KH 1" }).join()).not.toMatch(/CĐGD|CBNGNLĐ/);
    expect(names({ document: "" })).toEqual(names({ document: "KH 1" }));
    for (const { choices, name } of presets.slice(1).map(programmeOf))
      expect([name, offered(choices.audiences)]).toEqual([name, names({ document: "" })]);
  });

  it("reads the former wordings as ever", () => {
    const officer = goodRow({ audience: "Cán bộ chuyên trách CĐGD" });
    const ids = [{}, { document: "KH 1" }].map((changes) => {
      const { audience } = judgeLast([officer], {
        programme: programmeWith({ lists: {}, ...changes }),
      }).initiative;
      return audience.kind === "choice" && audience.value;
    });
    expect(ids).toEqual(["fullTimeOfficer", "fullTimeOfficer"]);
  });
});
