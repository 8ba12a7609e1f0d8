import { describeTargets } from "../../../src/core/programme/describe-targets";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Settings } from "../../../src/core/programme/schema";
import type { Cell } from "../../../src/core/reading/cell";
import { summariseTable } from "../../../src/server/functions/summarise-table";
import { goodRow, registerTable } from "../../support/register-table";
import { byName } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

type Target = Parameters<typeof describeTargets>[0][number];
const none = "Chưa có số liệu";
const units = [
  [
    ...["Mã đơn vị", "Tên đơn vị", "Cụm", "Số CBNGNLĐ", "Chỉ tiêu", "Tên gọi khác", "Ngày tuyên truyền"],
    "Cán bộ chuyên trách",
  ],
  ["A", "Trường A", "Cụm 1", 10, "", "Tr. A", "20/02/2022", "Xa An"],
  ["B", "Trường B", "Cụm 1", 20, 7, "", "", "Lò Sáu"],
  ["C", "Trường C", "Cụm 2", "", "", "", "20/02/2022", "Bùi Lan"],
];

/** Two yearly phases. */
const twoYears = [2022, 2023].map((year) => ({
  ...{ name: `Năm ${year}`, opens: `01/01/${year}`, closes: `31/12/${year}` },
  ...{ qualifiesFrom: "", qualifiesTo: "" },
}));

const settings = (targets: readonly Target[], changes: Partial<Settings> = {}) =>
  settingsTable({ ...hoaBinh, owner: "", ...describeTargets(targets), ...changes });

/** The good rows given, with a column `Danh hiệu` of the workbook's own. */
function table(rows: readonly (Parameters<typeof goodRow>[0] & { award?: Cell })[]): Cell[][] {
  const plain = registerTable(
    rows.map(({ award: _, ...row }, at) =>
      goodRow({ title: `Sáng kiến số ${at}`, benefitValue: "", ...row }),
    ),
  );
  return plain.map((cells, at) => [...cells, at === 0 ? "Danh hiệu" : (rows[at - 1]?.award ?? "")]);
}

const measured = (
  rows: Parameters<typeof table>[0],
  targets: readonly Target[],
  changes: Partial<Settings> = {},
  catalogue: readonly (readonly Cell[])[] = units,
) => byName(summariseTable(table(rows), settings(targets, changes), catalogue, "Chỉ tiêu"));

const rows = [
  { unit: "Trường A", authors: "Xa An", award: "Bằng Lao động sáng tạo", benefitValue: "3 tỷ" },
  { unit: "Tr. A", authors: "Xa An", registeredAt: "15/06/2022", award: "bằng lao động SÁNG TẠO" },
  { unit: "B", authors: "Lò Sáu", award: "Chứng nhận", benefitValue: "2 tỷ", kind: "Giải pháp kĩ thuật" },
  { unit: "C", authors: "Bùi Lan", kind: "GP kỹ thuật" },
  { unit: "C", authors: "Bùi Lan", novelty: "Không", award: "Chứng nhận", benefitValue: "9 tỷ" },
];

describe("a target counts what its scope says", () => {
  const level = 4;
  it.each<[string, Partial<Target>, Record<string, unknown>]>([
    ["the whole register", {}, { "Phạm vi": "Toàn sổ", Đạt: 4, "Còn thiếu": 0 }],
    [
      "a level above, of which this is a part",
      { scope: { kind: "above", name: "Tỉnh" } },
      { "Phạm vi": "Tỉnh (sổ này góp)", Đạt: 4 },
    ],
    ["a cluster", { scope: { kind: "cluster", name: "CỤM 1" } }, { Đạt: 3, "Còn thiếu": 1, "Tỷ lệ": 0.75 }],
    ["a unit", { scope: { kind: "unit", name: "trường a" } }, { "Phạm vi": "trường a", Đạt: 2 }],
    ["a unit by its code", { scope: { kind: "unit", name: "C" } }, { Đạt: 1 }],
    ["a unit by another name", { scope: { kind: "unit", name: "tr. a" } }, { Đạt: 2 }],
    ["a unit in a phase", { scope: { kind: "unit", name: "A" }, phase: "Giai đoạn 2" }, { Đạt: 1 }],
    ["people", { measure: "people" }, { Đạt: 3, "Còn thiếu": 1 }],
    ["people of a unit in a phase", { measure: "people", phase: "Giai đoạn 2" }, { Đạt: 1 }],
    ["money", { measure: "money", level: "20.000.000.000" }, { Đạt: 5_000_000_000, Mức: 20_000_000_000 }],
    ["money of a unit", { measure: "money", scope: { kind: "unit", name: "B" } }, { Đạt: 2_000_000_000 }],
    ["a value in a column", { where: { column: "danh HIỆU", value: "Bằng Lao động sáng tạo" } }, { Đạt: 2 }],
    ["a value that no row has yet", { where: { column: "Danh hiệu", value: "Khác" } }, { Đạt: 0 }],
    [
      "a kind, however it is written",
      { where: { column: "Loại giải pháp", value: "Giải pháp kỹ thuật" } },
      { Đạt: 2 },
    ],
    ["an answer", { where: { column: "Tính mới", value: "Có" } }, { Đạt: 4 }],
    [
      "a share of a cluster's people",
      { measure: "participation", level: "10%", scope: { kind: "cluster", name: "Cụm 1" } },
      { "Phạm vi": "30 CBNGNLĐ – Cụm 1", Đạt: 2, "Tỷ lệ": 2 / 30, "Còn thiếu": 1 },
    ],
    [
      "units of a cluster with an activity",
      { measure: "propaganda", level: "100%", scope: { kind: "cluster", name: "Cụm 1" } },
      { "Phạm vi": "2 đơn vị – Cụm 1", Đạt: 1, "Tỷ lệ": 0.5 },
    ],
    [
      "money of every unit",
      { measure: "money", level: 2_000_000_000, scope: { kind: "everyUnit" } },
      { "Phạm vi": "3 đơn vị", Đạt: 2, "Tỷ lệ": 2 / 3, "Còn thiếu": 1 },
    ],
    ["the level 1 as a count", { level: 1 }, { Mức: 1, Đạt: 4, "Tỷ lệ": 4, "Còn thiếu": 0 }],
  ])("%s", (_name, target, expected) => {
    expect(measured(rows, [{ item: "X", level, ...target }]).X).toMatchObject(expected);
  });

  it("and names whose register it is", () => {
    expect(measured(rows, [{ item: "X", level }], { owner: "Ngành điện" }).X).toMatchObject({
      "Phạm vi": "Ngành điện",
    });
  });

  it("and knows units by their rows where there is no catalogue", () => {
    const target = { item: "X", level, scope: { kind: "unit", name: "Trường A" } as const };
    expect(measured(rows, [target], {}, []).X).toMatchObject({ Đạt: 1 });
  });
});

describe("a target that names what the workbook has not got has no figure, and says so", () => {
  it.each<[string, Partial<Target>, string]>([
    ["a cluster", { scope: { kind: "cluster", name: "Cụm 9" } }, "Cụm 9"],
    ["a unit", { scope: { kind: "unit", name: "Trường Á" } }, "Trường Á"],
    ["a column", { where: { column: "Huân chương", value: "Bạc" } }, "Huân chương"],
    ["a kind", { where: { column: "Loại giải pháp", value: "Chuyển đổi số" } }, "Chuyển đổi số"],
    ["an answer", { where: { column: "Tính mới", value: "Nhiều" } }, "Nhiều"],
  ])("%s", (_name, target, named) => {
    const row = measured(rows, [{ item: "X", level: 4, ...target }]).X;
    expect(row).toMatchObject({ Đạt: none, "Tỷ lệ": none, "Còn thiếu": none });
    expect(row?.["Phạm vi"]).toContain(named);
  });
});

describe("a power corporation inside the national campaign", () => {
  it("asks for 20 % of the people of each unit, not of initiatives", () => {
    const targets: Target[] = [
      { item: "Người có sáng kiến", level: "20%", scope: { kind: "everyUnit" }, measure: "participation" },
      {
        item: "Người của A",
        level: "20%",
        scope: { kind: "unit", name: "Trường A" },
        measure: "participation",
      },
      {
        item: "Bằng Lao động sáng tạo",
        level: 6,
        where: { column: "Danh hiệu", value: "Bằng Lao động sáng tạo" },
      },
    ];
    const three = [
      { unit: "A", authors: "Xa An", award: "Bằng Lao động sáng tạo" },
      { unit: "A", authors: "Xa An" },
      { unit: "A", authors: "Hà Ba", award: "Bằng Lao động sáng tạo" },
      { unit: "B", authors: "Lò Sáu", award: "Chứng nhận" },
      { unit: "B", authors: "Lò Bảy" },
      { unit: "B", authors: "Lò Tám" },
    ];
    const all = measured(three, targets);
    expect(all["Người của A"]).toMatchObject({ Đạt: 2, "Phạm vi": "10 CBNGNLĐ – Trường A", "Tỷ lệ": 0.2 });
    expect(all["Người của A"]).toMatchObject({ "Còn thiếu": 0 });
    // 3 of 20 in B are 15 %, and C has no head count.
    expect(all["Người có sáng kiến"]).toMatchObject({
      Đạt: 1,
      "Phạm vi": "3 đơn vị",
      "Còn thiếu": 2,
      Mức: 0.2,
    });
    expect(all["Bằng Lao động sáng tạo"]).toMatchObject({ Đạt: 2, Mức: 6, "Còn thiếu": 4 });
  });
});

describe("a province with targets for each unit and year", () => {
  const own = (name: string, phase: string, level: number): Target => ({
    ...{ item: `${name} – ${phase}`, level, phase, scope: { kind: "unit", name } },
  });
  const targets = [
    own("Trường A", "Năm 2022", 200),
    own("Trường A", "Năm 2023", 100),
    own("Trường B", "Năm 2022", 5),
    { item: "Từng đơn vị", level: 3, scope: { kind: "everyUnit" } } as const,
    { item: "Từng đơn vị – Năm 2022", level: 2, phase: "Năm 2022", scope: { kind: "everyUnit" } } as const,
  ];
  const six = ["A", "B", "B", "B", "B", "B"].map((unit) => ({ unit, registeredAt: "05/05/2022" }));

  it("says of a unit 1 of 200, whatever the others have", () => {
    expect(measured(six, targets, { phases: twoYears })["Trường A – Năm 2022"]).toMatchObject({
      ...{ "Phạm vi": "Trường A", "Giai đoạn": "Năm 2022", Mức: 200, Đạt: 1 },
      ...{ "Tỷ lệ": 1 / 200, "Còn thiếu": 199 },
    });
  });

  it("takes a unit's own target before that of every unit, and adds up its phases", () => {
    const block = byName(
      summariseTable(table(six), settings(targets, { phases: twoYears }), units, "Đơn vị"),
    );
    expect(["Trường A", "Trường B", "Trường C"].map((name) => block[name]?.["Chỉ tiêu"])).toEqual([
      300, 7, 3,
    ]);
    // Of 2022: A has 1 of 200, B has 5 of 5, C nothing of 2.
    expect(measured(six, targets, { phases: twoYears })["Từng đơn vị – Năm 2022"]).toMatchObject({ Đạt: 1 });
  });
});

describe("a unit with a target for some phases only", () => {
  it.each([
    [["Năm 2022"], ""],
    [["Năm 2022", "Năm 2023"], 300],
  ])("for %j is asked %j of the whole", (given, whole) => {
    const targets = given.map((phase, at): Target => {
      const scope = { kind: "unit", name: "Trường A" } as const;
      return { item: `A ${phase}`, level: at === 0 ? 200 : 100, phase, scope };
    });
    const block = byName(
      summariseTable(table([{ unit: "A" }]), settings(targets, { phases: twoYears }), units, "Đơn vị"),
    );
    expect(block["Trường A"]?.["Chỉ tiêu"]).toBe(whole);
  });
});

describe("a target of officers counts those whose unit is in its scope", () => {
  const officers = [
    { unit: "A", authors: "Xa An", registeredAt: "10/01/2022" },
    { unit: "B", authors: "Lò Sáu", registeredAt: "" },
    { unit: "C", authors: "Bùi Lan", registeredAt: "10/01/2022" },
    // No unit names them: nobody makes an officer of a target by what they enter.
    { unit: "A", authors: "Đinh Nam", registeredAt: "10/01/2022" },
    { unit: "C", authors: "Xa Yến", registeredAt: "" },
  ].map((row) => ({ ...row, audience: "Cán bộ chuyên trách CĐGD" }));
  const reached = (scope: NonNullable<Target["scope"]>, catalogue?: typeof units) => {
    const row = measured(officers, [{ item: "X", level: 1, measure: "officers", scope }], {}, catalogue).X;
    return [Number.parseInt(String(row?.["Phạm vi"]), 10), row?.Đạt, row?.["Còn thiếu"]];
  };

  it.each<[NonNullable<Target["scope"]>, number[]]>([
    [{ kind: "register" }, [3, 2, 1]],
    [{ kind: "cluster", name: "Cụm 1" }, [2, 1, 1]],
    [{ kind: "cluster", name: "Cụm 2" }, [1, 1, 0]],
    [{ kind: "unit", name: "B" }, [1, 0, 1]],
  ])("%j", (scope, figures) => expect(reached(scope)).toEqual(figures));

  it("and knows of none where no unit names one", () => {
    expect(reached({ kind: "register" }, [])).toEqual([Number.NaN, 0, none]);
  });
});
