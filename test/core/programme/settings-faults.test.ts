import { settingProblemText } from "../../../src/core/assessment/problems-vi";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { SettingProblem } from "../../../src/core/programme/settings-table";
import type { Cell } from "../../../src/core/reading/cell";
import { ruleIds } from "../../../src/core/words/rule-ids";
import type { Severity } from "../../../src/core/words/severity";
import { severityWords } from "../../../src/core/words/words";
import { rowOf, settingsTable, settingsWith, settingsWithout } from "../../support/settings-rows";

const IP = ruleName("ip-protected");

type Table = readonly (readonly Cell[])[];

function faults(table: Table): [row: number, fault: string][] {
  const reading = readProgramme(table);
  return reading.ok ? [] : reading.problems.map(({ row, fault }) => [row, fault]);
}

const preset = settingsTable();
const at = (item: string, group?: string) => rowOf(preset, item, group);
const last = preset.length + 1;
/** The value of one item of one group replaced. */
const inGroup = (group: string, item: string, value: Cell): Table =>
  preset.map((row) => (row[0] === group && row[1] === item ? [row[0], row[1], value, row[3]] : row));

describe("a faulty setting names its row and what is wrong", () => {
  it.each<[string, Table, [row: number, fault: string][]]>([
    ["a moment", settingsWith({ "Áp dụng từ": "31/02/2022" }), [[at("Áp dụng từ"), "moment"]]],
    ["a moment that is a number", settingsWith({ "Công nhận từ": 44440 }), [[at("Công nhận từ"), "moment"]]],
    ["an error", inGroup("Giai đoạn 1", "Mở Cổng", "#REF!"), [[at("Mở Cổng", "Giai đoạn 1"), "moment"]]],
    [
      "a date for a number",
      settingsWith({ "Số tháng từ áp dụng đến công nhận": new Date(2022, 2, 15) }),
      [[at("Số tháng từ áp dụng đến công nhận"), "number"]],
    ],
    [
      "months below nothing",
      settingsWith({ "Số tháng từ áp dụng đến công nhận": -1 }),
      [[at("Số tháng từ áp dụng đến công nhận"), "number"]],
    ],
    [
      "a fraction of a month",
      settingsWith({ "Số tháng từ áp dụng đến công nhận": 1.5 }),
      [[at("Số tháng từ áp dụng đến công nhận"), "number"]],
    ],
    [
      "a level of recognition in two places",
      [...preset, ["Cột riêng", "Cấp đạt", "cấp: Trường; Huyện; TRƯỜNG", ""]],
      [[last, "wordingTaken"]],
    ],
    ["a phase called like a list", [...preset, ["Căn cứ", "Mở Cổng", "1/1/2024"]], [[last, "groupTaken"]]],
    ["a phase called like a group", [...preset, ["Chỉ tiêu", "Đóng Cổng", "3"]], [[last, "groupTaken"]]],
    [
      "a phase called like all of them",
      [...preset, ["Cả chương trình", "Mở Cổng", "1/1/2024"]],
      [[last, "groupTaken"]],
    ],
    ["a level and a half", settingsWith({ "Ngành giáo dục": 1.5 }), [[at("Ngành giáo dục"), "level"]]],
    ["levels of recognition in one place each", [...preset, ["Cột riêng", "Cấp đạt", "cấp: A; B", ""]], []],
    ["a level", settingsWith({ "Ngành giáo dục": "nhiều" }), [[at("Ngành giáo dục"), "level"]]],
    ["a level below nothing", settingsWith({ "Ngành giáo dục": -3 }), [[at("Ngành giáo dục"), "level"]]],
    ["a date for a level", settingsWith({ "Toàn quốc": new Date(2022, 4, 1) }), [[at("Toàn quốc"), "level"]]],
    ["a choice", settingsWith({ "Người được tính": "Ai cũng được" }), [[at("Người được tính"), "choice"]]],
    [
      "a list",
      settingsWith({ "Loại giải pháp được tham gia": "Giải pháp kỹ thuật; Phần mềm" }),
      [[at("Loại giải pháp được tham gia"), "list"]],
    ],
    ["a severity", settingsWith({ "ip-protected": "Nặng" }), [[at("ip-protected"), "choice"]]],
    [
      "an end before the beginning",
      settingsWith({ "Áp dụng đến": "31/08/2021" }),
      [[at("Áp dụng đến"), "endsBeforeItBegins"]],
    ],
    [
      "a phase that ends as it begins",
      inGroup("Giai đoạn 1", "Đóng Cổng", "08/01/2022 07:00"),
      [[at("Đóng Cổng", "Giai đoạn 1"), "endsBeforeItBegins"]],
    ],
    [
      "conditions that end before they begin",
      inGroup("Giai đoạn 2", "Đủ điều kiện đến", "31/05/2022"),
      [[at("Đủ điều kiện đến", "Giai đoạn 2"), "endsBeforeItBegins"]],
    ],
    [
      "a moment that the text bounds on one side",
      settingsWith({ "Áp dụng từ": "trước 01/09/2021" }),
      [[at("Áp dụng từ"), "moment"]],
    ],
    [
      "an end that the text leaves open",
      settingsWith({ "Áp dụng đến": "từ 01/09/2021" }),
      [[at("Áp dụng đến"), "moment"]],
    ],
    [
      "an end that is no moment",
      settingsWith({ "Áp dụng đến": "cuối năm" }),
      [[at("Áp dụng đến"), "moment"]],
    ],
    [
      "a phase that ends as it begins, a minute long window",
      inGroup("Giai đoạn 1", "Đóng Cổng", "08/01/2022 07:01"),
      [],
    ],
    ["phases that meet", inGroup("Giai đoạn 2", "Mở Cổng", "01/06/2022 00:00"), []],
    [
      "phases that overlap",
      inGroup("Giai đoạn 2", "Mở Cổng", "31/05/2022 23:58"),
      [[at("Đóng Cổng", "Giai đoạn 2"), "phasesOverlap"]],
    ],
    ["a rule", [...preset, ["Quy tắc", "title-doubled", "Tắt", ""]], [[last, "unknownRule"]]],
    ["an item", [...preset, ["Điều kiện", "Áp dụng trước", "1/9/2021", ""]], [[last, "unknownItem"]]],
    ["a group", [...preset, ["Ghi chép", "Gì đó", "x", ""]], [[last, "unknownGroup"]]],
    ["a target without a name", [...preset, ["Chỉ tiêu", "", 5, ""]], [[last, "unknownItem"]]],
    ["an item twice", [...preset, ["Điều kiện", "áp dụng TỪ", "1/9/2021", ""]], [[last, "doubledItem"]]],
    ["a target twice", [...preset, ["Chỉ tiêu", "Toàn quốc", 5, ""]], [[last, "doubledItem"]]],
    ["a rule twice", [...preset, ["Quy tắc", "ip-protected", "Tắt", ""]], [[last, "doubledItem"]]],
    ["a window's edge twice", [...preset, ["Giai đoạn 1", "Mở Cổng", "", ""]], [[last, "doubledItem"]]],
    [
      "a target's phase",
      [...preset, ["Chỉ tiêu", "Toàn quốc – Giai đoạn 3", 5, ""]],
      [[last, "unknownPhase"]],
    ],
    [
      "a target's phase behind a dash of its own",
      [...preset, ["Chỉ tiêu", "Giáo dục – Đào tạo – Giai đoạn 3", 5]],
      [[last, "unknownPhase"]],
    ],
    [
      "a target's phase, misspelt",
      [...preset, ["Chỉ tiêu", "Toàn quốc – giai 3", 5]],
      [[last, "unknownPhase"]],
    ],
    [
      "a target's word that begins like a phase",
      [...preset, ["Chỉ tiêu", "Toàn sổ – Gia đình", 5]],
      [
        [last, "scopeUnknown"],
        [last, "measureUnknown"],
      ],
    ],
    [
      "a target's phase among phases of several names",
      [
        ...preset,
        ["Đợt thêm", "Mở Cổng", "1/10/2023"],
        ["Đợt thêm", "Đóng Cổng", "31/10/2023"],
        ["Chỉ tiêu", "Toàn quốc – Đợt 2", 5],
      ],
      [[last + 2, "unknownPhase"]],
    ],
    ["a bound left out", settingsWithout("Áp dụng đến"), [[0, "missing"]]],
    ["an edge left out", settingsWithout("Mở Cổng", "Giai đoạn 2"), [[0, "missing"]]],
  ])("%s", (_name, table, expected) => {
    expect(faults(table)).toEqual(expected);
  });

  it.each<[Table, Partial<SettingProblem>]>([
    [settingsWith({ "Áp dụng từ": "hôm qua" }), { group: "Điều kiện", item: "Áp dụng từ", value: "hôm qua" }],
    [
      settingsWith({ "Giai đoạn tính theo": "Ngày lành" }),
      {
        group: "Cách tính",
        item: "Giai đoạn tính theo",
        value: "Ngày lành",
        choices: ["Ngày cập nhật Cổng", "Ngày công nhận", "Ngày áp dụng", "Ngày đủ điều kiện"],
      },
    ],
    [
      settingsWith({ "Cấp đề tài được tham gia": "Tỉnh; Xóm" }),
      {
        group: "Điều kiện",
        item: "Cấp đề tài được tham gia",
        value: "Tỉnh; Xóm",
        choices: ["Tỉnh", "Bộ", "Ngành", "Cơ sở", "Quốc gia"],
      },
    ],
    [
      settingsWith({ "ip-protected": "Nặng" }),
      { group: "Quy tắc", item: IP, value: "Nặng", choices: Object.values(severityWords) },
    ],
    [inGroup("Giai đoạn 2", "Mở Cổng", "sớm"), { group: "Giai đoạn 2", item: "Mở Cổng", value: "sớm" }],
    [
      settingsWith({ "Ngành giáo dục": "nhiều" }),
      { group: "Chỉ tiêu", item: "Ngành giáo dục", value: "nhiều" },
    ],
    [settingsWith({ "Áp dụng đến": "31/08/2021" }), { group: "Điều kiện", item: "Áp dụng đến" }],
    [inGroup("Giai đoạn 1", "Đóng Cổng", "08/01/2022 07:00"), { group: "Giai đoạn 1", item: "Đóng Cổng" }],
    [
      inGroup("Giai đoạn 2", "Đủ điều kiện đến", "31/05/2022"),
      { group: "Giai đoạn 2", item: "Đủ điều kiện đến" },
    ],
    [
      inGroup("Giai đoạn 2", "Mở Cổng", "31/05/2022 23:58"),
      { group: "Giai đoạn 2", item: "Đóng Cổng", value: "Giai đoạn 1" },
    ],
    [settingsWithout("Áp dụng đến"), { group: "Điều kiện", item: "Áp dụng đến" }],
    [settingsWithout("Mở Cổng", "Giai đoạn 2"), { group: "Giai đoạn 2", item: "Mở Cổng" }],
    [[...preset, ["Ghi chép", " Gì đó ", "x"]], { group: "Ghi chép", item: "Gì đó" }],
    [[...preset, ["Quy tắc", "title-doubled"]], { group: "Quy tắc", item: "title-doubled" }],
    [
      [...preset, ["Chỉ tiêu", "Toàn quốc – Giai đoạn 3", 5]],
      { group: "Chỉ tiêu", item: "Toàn quốc – Giai đoạn 3" },
    ],
  ])("%#: with its group and item, what stands there and what would do", (table, expected) => {
    const reading = readProgramme(table);
    const { row: _row, fault: _fault, ...told } = (reading.ok ? [] : reading.problems)[0]!;
    expect(told).toEqual(expected);
    expect(reading.ok || reading.problems.length).toBe(1);
  });

  it("is thrown when it stands in a preset", () => {
    expect(() => programmeOf({ ...hoaBinh, appliedFrom: "hôm qua" })).toThrow(
      /"item":"Áp dụng từ","fault":"moment"/,
    );
    expect(() => programmeOf({ ...hoaBinh, appliedTo: "2020" })).toThrow(/"row":0,.*"item":"Áp dụng đến"/);
    expect(() => programmeOf({ ...hoaBinh, appliedTo: "01/01/2020" })).toThrow(
      /"row":0,.*"fault":"endsBeforeItBegins"/,
    );
    expect(() => programmeOf({ ...hoaBinh, rules: { "ip-protected": "Nặng" } })).toThrow(/"row":0,/);
  });

  it("names all of them at once", () => {
    const table = settingsWith({ "Áp dụng từ": "hôm qua", "Toàn quốc": "nhiều", "Người được tính": "?" });
    expect(faults([...table, ["Quy tắc", "x", "Tắt", ""]]).map(([row]) => row)).toEqual([
      last,
      at("Áp dụng từ"),
      at("Người được tính"),
      at("Toàn quốc"),
    ]);
  });

  it("is worded with its row, what stands there and what would do", () => {
    const textOf = (table: Table) => {
      const reading = readProgramme(table);
      return reading.ok ? "" : reading.problems.map(settingProblemText).join("\n");
    };
    const date = textOf(settingsWith({ "Số tháng từ áp dụng đến công nhận": new Date(2022, 2, 15) }));
    expect(date).toMatch(/^Cấu hình, dòng \d+, .*“15\/03\/2022”/);
    expect(textOf(settingsWith({ "ip-protected": "Nặng" }))).toContain(severityWords.note);
    expect(textOf(settingsWith({ "Áp dụng từ": "x".repeat(50_000) })).length).toBeLessThan(300);
  });

  it("has words for every fault", () => {
    const problem: SettingProblem = { row: 2, group: "Nhóm", item: "Mục", fault: "" };
    const known = [
      ...["moment", "number", "level", "choice", "list", "text", "missing", "unknownItem", "unknownGroup"],
      ...["unknownRule", "unknownPhase", "doubledItem", "groupTaken", "endsBeforeItBegins", "phasesOverlap"],
    ];
    for (const fault of known) expect(settingProblemText({ ...problem, fault })).not.toContain(fault);
  });
});

describe("what may be left out", () => {
  const optional = preset.filter(
    ([group, item]) =>
      group === "Cách tính" ||
      /^(Đơn vị ban hành|Văn bản|Múi giờ|Số tháng|Loại|Cấp|Đủ điều kiện)/.test(String(item)),
  );

  it.each(optional.map((row) => [String(row[1])]))("the row of %s", (item) => {
    expect(faults(settingsWithout(item))).toEqual([]);
  });

  it("every optional row at once: what is silent has its default", () => {
    const reading = readProgramme(preset.filter((row) => !optional.includes(row)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { programme } = reading;
    expect(programme).toMatchObject({
      issuer: "",
      document: "",
      timeZone: "",
      recognitionMonths: Number.POSITIVE_INFINITY,
      phaseBy: "registration",
      creditedAuthor: "leaderOrHighestShare",
      participants: "people",
      headCount: "staff",
    });
    for (const list of Object.values(programme.choices))
      expect(list.every(({ admitted }) => admitted)).toBe(true);
    // What qualified after the portal closed cannot have been registered before.
    for (const { qualification, registration } of programme.phases)
      expect(qualification).toEqual({ from: Number.NEGATIVE_INFINITY, before: registration.before });
  });

  it.each([
    "Tên chương trình",
    "Áp dụng từ",
    "Áp dụng đến",
    "Công nhận từ",
    "Đề tài nghiệm thu từ",
    "Mở Cổng",
    "Đóng Cổng",
  ])("not the row of %s", (item) => {
    const missing = readProgramme(settingsWithout(item));
    expect(missing.ok || missing.problems.map((problem) => [problem.item, problem.fault])).toEqual(
      preset.filter((row) => row[1] === item).map(() => [item, "missing"]),
    );
  });

  it("a target, a rule, and the value of either", () => {
    const reading = readProgramme(settingsWithout("Toàn quốc"));
    expect(reading.ok && reading.programme.targets.map((target) => target.item)).not.toContain("Toàn quốc");
    const blank = readProgramme(settingsWith({ "Ngành giáo dục": "", "ip-protected": "" }));
    expect(blank.ok && blank.programme.rules["ip-protected"]).toBeUndefined();
    expect(
      blank.ok && blank.programme.targets.find(({ item }) => item === "Ngành giáo dục")?.level,
    ).toBeUndefined();
  });
});

describe("phases that meet, the later first", () => {
  const rows = [
    ["  Đợt B ", "Mở Cổng", "2/2024"],
    ["Đợt B", "Đóng Cổng", "2/2024"],
    ["Đợt A", "Mở Cổng", "1/2024"],
  ];

  it.each([
    ["31/01/2024 24:00", true],
    ["01/02/2024 00:01", false],
  ])("until %s", (closes, ok) => {
    const reading = readProgramme([...preset, ...rows, ["Đợt A", "Đóng Cổng", closes]]);
    expect(reading.ok || reading.problems.map(({ item, value }) => [item, value])).toEqual(
      ok || [["Đóng Cổng", "Đợt B"]],
    );
    if (reading.ok)
      expect(reading.programme.phases.slice(2).map(({ name }) => name)).toEqual(["Đợt B", "Đợt A"]);
  });
});

describe("any number of phases", () => {
  const without = preset.filter(
    ([group, item]) => !/^Giai đoạn \d/.test(String(group)) && !/Giai đoạn \d$/.test(String(item)),
  );

  it.each([0, 1, 5])("%d", (count) => {
    const rows = Array.from({ length: count }, (_, index) => `${index + 1}/2024`).flatMap((month) => [
      [`Tháng ${month}`, "Mở Cổng", month, ""],
      [`Tháng ${month}`, "Đóng Cổng", month, ""],
    ]);
    const reading = readProgramme([...without, ...rows]);
    expect(reading.ok ? reading.programme.phases.length : reading.problems).toBe(count);
  });
});

describe("rules", () => {
  it.each(Object.entries(severityWords) as [Severity | "off", string][])(
    "set to %s by its word",
    (value, word) => {
      const reading = readProgramme(
        settingsWith(Object.fromEntries(ruleIds.map((id) => [id, word.toLowerCase()]))),
      );
      expect(reading.ok && reading.programme.rules).toEqual(
        Object.fromEntries(ruleIds.map((id) => [id, value])),
      );
    },
  );
});
