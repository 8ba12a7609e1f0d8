import type { Cell } from "../../../src/core/reading/cell";
import { unitTargetOf } from "../../../src/core/summary/figures/unit-target";
import { goodRow } from "../../support/register-table";
import { byName, emptyWorkbook, part, schools } from "../../support/schools";
import { settingsTable, settingsWith, settingsWithout } from "../../support/settings-rows";

const none = "Chưa có số liệu";
const known = schools.filter(([code]) => code !== "C");
const target = (item: string, settings: readonly (readonly Cell[])[] = [], units = known) =>
  byName(part("Chỉ tiêu", settings, units))[item];
const unit = (name: string, settings: readonly (readonly Cell[])[] = [], units = known) =>
  byName(part("Đơn vị", settings, units))[name];

describe("participation", () => {
  const people = "Tỷ lệ tham gia: tử số";
  const heads = "Tỷ lệ tham gia: mẫu số";

  it("counts people over staff unless the settings say otherwise", () => {
    expect(target("Tỷ lệ tham gia")).toMatchObject({
      "Phạm vi": "30 CBNGNLĐ",
      Mức: 0.1,
      Đạt: 3,
      "Tỷ lệ": 0.1,
      "Còn thiếu": 0,
    });
    const others = settingsWith({ [people]: "Số sáng kiến", [heads]: "Số đoàn viên" });
    expect(target("Tỷ lệ tham gia", others)).toMatchObject({
      "Phạm vi": "26 đoàn viên",
      Đạt: 4,
      "Tỷ lệ": 4 / 26,
    });
    expect(unit("Trường A", others)).toMatchObject({
      "Người tham gia": 3,
      "Số người": 8,
      "Tỷ lệ tham gia": 3 / 8,
    });
  });

  it("of one phase counts the people and the officers of that phase", () => {
    const settings = [
      ...settingsTable(),
      ["Chỉ tiêu", "Tỷ lệ tham gia – Giai đoạn 2", "5%", ""],
      ["Chỉ tiêu", "Cán bộ chuyên trách – Giai đoạn 1", 1, ""],
      ["Chỉ tiêu", "Cán bộ chuyên trách – Giai đoạn 2", 1, ""],
    ];
    expect(target("Tỷ lệ tham gia – Giai đoạn 2", settings)).toMatchObject({ Đạt: 1, "Còn thiếu": 1 });
    expect(target("Cán bộ chuyên trách – Giai đoạn 1", settings)).toMatchObject({ Mức: 1, Đạt: 1 });
    expect(target("Cán bộ chuyên trách – Giai đoạn 2", settings)).toMatchObject({ Mức: 1, Đạt: 0 });
    expect(target("Cán bộ chuyên trách", settings)).toMatchObject({ Mức: 2, Đạt: 0 });
  });

  it("asks for whole people", () => {
    expect(target("Tỷ lệ tham gia", settingsWith({ "Tỷ lệ tham gia": "10,1%" }))).toMatchObject({
      "Còn thiếu": 1,
    });
    expect(target("Tỷ lệ tham gia", settingsWith({ "Tỷ lệ tham gia": 0.2 }))).toMatchObject({
      "Còn thiếu": 3,
    });
  });

  it.each<[string, Cell]>([
    ["missing", ""],
    ["zero", 0],
    ["unreadable", "đông"],
  ])("of a unit is not known when its head count is %s, and the others count on", (_name, staff) => {
    const units = known.map((row) =>
      row[0] === "A" ? row.map((cell, at) => (at === 4 ? staff : cell)) : row,
    );
    expect(unit("Trường A", [], units)).toMatchObject({ "Số người": "", "Tỷ lệ tham gia": none });
    expect(target("Tỷ lệ tham gia", [], units)).toMatchObject({
      "Phạm vi": "20 CBNGNLĐ (1/2 đơn vị có số liệu)",
      ...{ Đạt: 1, "Tỷ lệ": 0.05, "Còn thiếu": 1 },
    });
    expect(unit("Tổng cộng", [], units)).toMatchObject({
      ...{ "Người tham gia": 3, "Số người": "20 (1/2 đơn vị có số liệu)", "Tỷ lệ tham gia": 0.05 },
    });
    expect(unit("Trường B", [], units)).toMatchObject({ "Tỷ lệ tham gia": 0.05 });
  });

  it("is over 283 of 300 units where 17 have no head count, and says so beside every share", () => {
    const units: Cell[][] = [
      ["Tên đơn vị", "Cụm", "Số CBNGNLĐ"],
      ...Array.from({ length: 300 }, (_none, at) => [`Trường ${at}`, "Cụm 1", at < 17 ? "" : 10]),
    ];
    const rows = [5, 20, 21].map((at) =>
      goodRow({ unit: `Trường ${at}`, title: `Tên ${at}`, authors: `Xa ${at === 5 ? "An" : "Yến"}` }),
    );
    const of = (name: string) => byName(part(name, [], units, rows));
    const said = "283/300 đơn vị có số liệu";
    expect(of("Chỉ tiêu")["Tỷ lệ tham gia"]).toMatchObject({
      "Phạm vi": `2.830 CBNGNLĐ (${said})`,
      ...{ Đạt: 2, "Tỷ lệ": 2 / 2830, "Còn thiếu": 281 },
    });
    for (const group of [of("Đơn vị")["Tổng cộng"], of("Cụm")["Cụm 1"], of("Cụm")["Tổng cộng"]])
      expect(group).toMatchObject({
        ...{ "Người tham gia": 3, "Số người": `2.830 (${said})`, "Tỷ lệ tham gia": 2 / 2830 },
      });
  });

  it("is not known where no unit has a head count", () => {
    const units = known.map((row, r) => row.map((cell, at) => (r > 0 && at === 4 ? "" : cell)));
    expect(target("Tỷ lệ tham gia", [], units)).toMatchObject({
      ...{ "Phạm vi": none, Đạt: 3, "Tỷ lệ": none, "Còn thiếu": none },
    });
    expect(unit("Tổng cộng", [], units)).toMatchObject({ "Số người": "", "Tỷ lệ tham gia": none });
  });

  it("is not known without a catalogue, whose units are those of the rows", () => {
    expect(target("Tỷ lệ tham gia", [], [])).toMatchObject({ "Phạm vi": none, "Tỷ lệ": none });
    expect(Object.keys(byName(part("Đơn vị", [], [])))).toEqual(["A", "B", "Xí nghiệp 27", "Tổng cộng"]);
  });
});

describe("a target without a value", () => {
  it.each(["LĐLĐ tỉnh", "Tỷ lệ tham gia", "Cán bộ chuyên trách", "Tuyên truyền"])("%s", (item) => {
    expect(target(item, settingsWith({ [item]: "" }))).toMatchObject({ Mức: none, "Còn thiếu": none });
  });

  it("gives officers nothing to reach", () => {
    const settings = settingsWith({ "Cán bộ chuyên trách": "" });
    expect(byName(part("Cán bộ chuyên trách", settings))["Hà Thị Ba"]).toMatchObject({ Mức: "", Đạt: "" });
    expect(target("Cán bộ chuyên trách", settings)).toMatchObject({ Đạt: none, "Tỷ lệ": none });
  });

  it("or without a row is left out, and zero is reached", () => {
    expect(target("LĐLĐ tỉnh", settingsWithout("LĐLĐ tỉnh"))).toBeUndefined();
    expect(target("LĐLĐ tỉnh", settingsWith({ "LĐLĐ tỉnh": 0 }))).toMatchObject({
      Mức: 0,
      "Còn thiếu": 0,
      "Tỷ lệ": none,
    });
  });
});

describe("targets of units", () => {
  it("are a number, or a share of the staff rounded up", () => {
    expect([unit("Trường A")?.["Chỉ tiêu"], unit("Trường B")?.["Chỉ tiêu"]]).toEqual([2, 6]);
    expect(unit("Tổng cộng")).toMatchObject({ "Chỉ tiêu": 8, "Tỷ lệ": 0.5 });
  });

  it("fall back to that of every unit, by phase", () => {
    const settings = [
      ...settingsTable(),
      ["Chỉ tiêu", "Mỗi đơn vị – Giai đoạn 1", "30%", ""],
      ["Chỉ tiêu", "Mỗi đơn vị – Giai đoạn 2", 1, ""],
    ];
    const { programme, catalogue } = emptyWorkbook(
      settings,
      known.map((row) => row.map((cell, at) => (at === 6 && row[0] === "A" ? "" : cell))),
    );
    const [a, b] = catalogue.units;
    expect([a && unitTargetOf(a, programme), b && unitTargetOf(b, programme)]).toEqual([4, 6]);
    const reached = target("Mỗi đơn vị – Giai đoạn 1", settings);
    expect(reached).toMatchObject({ Mức: 0.3, Đạt: 0, "Phạm vi": "2 đơn vị", "Còn thiếu": 2 });
    expect(target("Mỗi đơn vị – Giai đoạn 2", settings)).toMatchObject({ Mức: 1, Đạt: 1, "Còn thiếu": 1 });
  });

  it.each<[string, number, number]>([
    ["30%", 10, 3],
    ["31%", 10, 4],
    ["7%", 100, 7],
    ["1%", 30, 1],
  ])("%s of %d is %d", (share, staff, asked) => {
    const { programme, catalogue } = emptyWorkbook(
      [],
      [
        ["Tên đơn vị", "Số CBNGNLĐ", "Chỉ tiêu"],
        ["Trường A", staff, share],
      ],
    );
    expect(catalogue.units.map((of) => unitTargetOf(of, programme))).toEqual([asked]);
  });

  it("are not known for units without a head count", () => {
    const settings = [...settingsTable(), ["Chỉ tiêu", "Mỗi đơn vị", "30%", ""]];
    expect(unit("Trường C", settings, [...schools])).toMatchObject({ "Chỉ tiêu": "", "Tỷ lệ": none });
  });
});
