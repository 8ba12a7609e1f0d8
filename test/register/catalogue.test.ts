import type { Cell } from "../../src/reading/cell";
import { emptyCatalogue } from "../../src/register/catalogue";
import { readCatalogue } from "../../src/register/read-catalogue";
import { catalogueOf } from "../support/judge";

const headings = [
  ...["Mã đơn vị", "Tên đơn vị", "Tên gọi khác", "Cụm", "Số đoàn viên", "Số CBNGNLĐ"],
  ...["Cán bộ chuyên trách", "Chỉ tiêu", "Ngày tuyên truyền", "Email phụ trách"],
];
const units = (...rows: Cell[][]) => catalogueOf([headings, ...rows]);
const hoangVanThu: Cell[] = ["HVT", "Trường THPT chuyên Hoàng Văn Thụ", "Chuyên HVT; Trường Chuyên", "Cụm 1"];
const lacThuy: Cell[] = ["LTB", "Trường THPT Lạc Thủy B", "Lạc Thủy B", "Cụm 2"];

/** The code of the unit that a text names. */
function codeOf(text: Cell, catalogue = units(hoangVanThu, lacThuy)) {
  const reading = catalogue.read(text);
  return reading.kind === "unit" ? reading.unit.code : reading.kind;
}

describe("a unit is found", () => {
  it.each<[Cell, string]>([
    ["HVT", "HVT"],
    ["hvt", "HVT"],
    ["THPT CHUYÊN HOÀNG VĂN THỤ", "HVT"],
    ["Trường THPT chuyên Hoàng Văn Thụ".normalize("NFD"), "HVT"],
    [" trường  thpt chuyên hoàng văn thụ. ", "HVT"],
    ["chuyên hvt", "HVT"],
    ["Lạc Thuỷ B", "LTB"],
    ["", "blank"],
    ["\u200b", "blank"],
    [false, "blank"],
    [null, "blank"],
    ["Trường THPT Lạc Thủy C", "unknown"],
    [12, "unknown"],
    ["-", "unknown"],
  ])("%j: %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("by a code that is a number", () => {
    expect(codeOf(17, units([17, "Trường A"]))).toBe("17");
    expect(codeOf("17", units([17, "Trường A"]))).toBe("17");
  });

  it("with the nearest name suggested for a misspelt one, and none for a foreign one", () => {
    const catalogue = units(hoangVanThu, lacThuy);
    expect(catalogue.suggest("Trường THPT Lạc Thủi B")).toBe("Trường THPT Lạc Thủy B");
    expect(catalogue.suggest("Bệnh viện đa khoa")).toBeUndefined();
  });
});

describe("a catalogue that says things twice", () => {
  const problemsOf = (...rows: Cell[][]) =>
    units(...rows).problems.map(({ row, fault, firstRow }) => [row, fault, firstRow]);

  it("counts a unit that is listed twice once, with its first row", () => {
    const catalogue = units(lacThuy, ["LTB2", "THPT LẠC THUỶ B", "", "", 99]);
    expect(catalogue.units.map(({ row, code }) => [row, code])).toEqual([[2, "LTB"]]);
    expect(problemsOf(lacThuy, ["LTB2", "THPT LẠC THUỶ B"])).toEqual([[3, "doubledName", 2]]);
  });

  it("leaves a doubled code to its first unit", () => {
    const rows = [lacThuy, ["ltb", "Trường B"]];
    expect(problemsOf(...rows)).toEqual([[3, "doubledCode", 2]]);
    expect(codeOf("LTB", units(...rows))).toBe("LTB");
  });

  it("takes an alias of two units for neither, and a name before an alias", () => {
    const rows = [
      ["A", "Trường A", "Trường chung; Trường B"],
      ["B", "Trường B", "Trường chung"],
    ];
    expect(problemsOf(...rows)).toEqual([
      [2, "ambiguousAlias", 3],
      [3, "ambiguousAlias", 2],
    ]);
    const catalogue = units(...rows);
    expect([codeOf("Trường chung", catalogue), codeOf("Trường B", catalogue)]).toEqual(["unknown", "B"]);
  });

  it("takes a dash for no alias", () => {
    const rows = [
      ["A", "Trường A", "-"],
      ["B", "Trường B", "–"],
    ];
    expect(problemsOf(...rows)).toEqual([]);
    expect(codeOf("-", units(...rows))).toBe("unknown");
  });
});

describe("the figures of a unit", () => {
  const figures = (cells: Readonly<Record<string, Cell>>) =>
    units(headings.map((heading) => cells[heading] ?? (heading === "Tên đơn vị" ? "Trường A" : "")));

  it("are numbers, also as text", () => {
    const [unit] = figures({
      "Số đoàn viên": "1.045 người",
      "Số CBNGNLĐ": 0,
      "Cán bộ chuyên trách": "A B; C D",
    }).units;
    expect(unit).toMatchObject({ members: 1045, staff: 0 });
    expect(unit?.officers.map(({ name }) => name)).toEqual(["A B", "C D"]);
  });

  it.each<[Cell, unknown]>([
    [12, { count: 12 }],
    ["12", { count: 12 }],
    ["1", { count: 1 }],
    [1, { count: 1 }],
    [0, { count: 0 }],
    ["30%", { share: 0.3 }],
    [0.3, { share: 0.3 }],
    ["", undefined],
    ["nhiều", undefined],
    [new Date(2022, 0, 12), undefined],
  ])("target %j", (cell, target) => {
    expect(figures({ "Chỉ tiêu": cell }).units[0]?.target).toEqual(target);
  });

  it.each<[Cell, boolean]>([
    [new Date(2022, 1, 20), true],
    ["20/02/2022", true],
    ["2/2022", true],
    ["Có", true],
    [true, true],
    [false, false],
    ["chưa", false],
    ["", false],
  ])("propaganda %j", (cell, held) => {
    expect(figures({ "Ngày tuyên truyền": cell }).units[0]?.propagandaHeld).toBe(held);
  });

  it("that cannot be read are named and left out", () => {
    const catalogue = figures({ "Số CBNGNLĐ": "đông", "Số đoàn viên": -4, "Chỉ tiêu": "nhiều" });
    expect(catalogue.problems.map(({ row, fault, text }) => [row, fault, text])).toEqual([
      [2, "unreadable", "-4"],
      [2, "unreadable", "đông"],
      [2, "unreadable", "nhiều"],
    ]);
    expect(catalogue.units[0]?.staff).toBeUndefined();
  });

  it("without a name are named, a blank row is not", () => {
    expect(units(["A", ""], [], ["", "", "", "Cụm 1"]).problems).toEqual([
      { row: 2, fault: "nameMissing", text: "A" },
    ]);
  });
});

describe("a workbook without units", () => {
  it("takes every name as it stands", () => {
    for (const catalogue of [emptyCatalogue(), catalogueOf([]), catalogueOf([["", ""]])]) {
      expect(catalogue.given).toBe(false);
      expect(catalogue.read(" Trường \n X ")).toEqual({ kind: "unlisted", name: "Trường X" });
    }
  });

  it("knows none when the tab has headings only", () => {
    expect(codeOf("Trường X", units())).toBe("unknown");
  });

  it("asks for the column of names", () => {
    expect(readCatalogue([["Mã đơn vị", "Cụm"]])).toEqual({
      ok: false,
      problems: [{ fault: "headingMissing", heading: "Tên đơn vị" }],
    });
  });
});
