import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { readCatalogue } from "../../../src/core/register/read-catalogue";
import { catalogueOf } from "../../support/judge";

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
    [undefined, "blank"],
    [true, "blank"],
    ["#N/A", "unknown"],
  ])("%j: %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("by a code that is a number", () => {
    expect(codeOf(17, units([17, "Trường A"]))).toBe("17");
    expect(codeOf("17", units([17, "Trường A"]))).toBe("17");
  });

  it("by a name of any length", () => {
    const long = `Trường ${"A ".repeat(40)}`;
    expect(codeOf(long, units(["DAI", long]))).toBe("DAI");
  });

  it("not by a text of nothing but marks, though a unit has no code", () => {
    expect(codeOf("...", units(["", "Trường A"]))).toBe("unknown");
  });

  it("with what is not known quoted", () => {
    const read = (text: string) => units(lacThuy).read(text);
    expect(read(` Trường \n ${"x".repeat(100)}`)).toEqual({
      kind: "unknown",
      text: `Trường ${"x".repeat(53)}…`,
    });
  });

  it("with the nearest name suggested for a misspelt one, and none for a foreign one", () => {
    const catalogue = units(hoangVanThu, lacThuy);
    expect(catalogue.suggest("Trường THPT Lạc Thủi B")).toBe("Trường THPT Lạc Thủy B");
    expect(catalogue.suggest("Bệnh viện đa khoa")).toBeUndefined();
  });
});

describe("a name that fits two units", () => {
  const rows: Cell[][] = [
    ["X", "Trường TH Số 1, huyện Lạc Sơn"],
    ["Y", "Trường TH Số 1, huyện Mai Châu"],
    ["Z", "Trường THPT Mường Bi", "TH Số 1, huyện Lạc Sơn; MC"],
    ["MC", "Trường MN Số 2", "Số hai; SỐ HAI"],
    ["B", "Trường TH Số 3", "Trường MN Số 2"],
  ];
  const catalogue = units(...rows);

  it.each<[string, string, string]>([
    ["with its district the one", "TH số 1, huyện Lạc Sơn", "X"],
    ["with its district the other", "Tiểu học Số 1 - huyện Mai Châu", "Y"],
    ["neither without a district", "Trường Tiểu học Số 1", "unknown"],
    ["neither with another district", "TH Số 1, huyện Tân Lạc", "unknown"],
    ["an only name with any district", "TH Số 3, huyện Tân Lạc", "B"],
    ["a name before another's alias, with any district", "MN Số 2, tỉnh Hòa Bình", "MC"],
    ["a unit's alias before another's code", "mc", "Z"],
    ["an alias that its unit gives twice", "số hai", "MC"],
  ])("%s", (_name, text, code) => {
    expect(codeOf(text, catalogue)).toBe(code);
  });

  it("is named by the row of the alias, with the row that has the name", () => {
    expect(catalogue.problems).toEqual([
      { row: 4, fault: "ambiguousAlias", text: "TH Số 1, huyện Lạc Sơn", firstRow: 2 },
      { row: 6, fault: "ambiguousAlias", text: "Trường MN Số 2", firstRow: 5 },
    ]);
  });

  it("is the row with the same district, when two have the name", () => {
    const other = [...rows.slice(0, 2), ["Z", "Trường Z", " TH Số 1, huyện Mai Châu "]];
    expect(units(...other).problems).toEqual([
      { row: 4, fault: "ambiguousAlias", text: "TH Số 1, huyện Mai Châu", firstRow: 3 },
    ]);
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
    const rows = [lacThuy, ["ltb", "Trường B"], ["LTB", "Trường C"]];
    expect(problemsOf(...rows)).toEqual([
      [3, "doubledCode", 2],
      [4, "doubledCode", 2],
    ]);
    expect(codeOf("LTB", units(...rows))).toBe("LTB");
    expect(units(...rows).units.map(({ code }) => code)).toEqual(["LTB", "", ""]);
  });

  it("takes no code for no double", () => {
    expect(problemsOf(["", "Trường A"], [false, "Trường B"], [null, "Trường C"])).toEqual([]);
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
    const {
      units: [unit],
      problems,
    } = figures({
      "Số đoàn viên": "1.045 người",
      "Số CBNGNLĐ": 0,
      "Cán bộ chuyên trách": "A B; C D",
      Cụm: " Cụm  1",
    });
    expect(problems).toEqual([]);
    expect(unit).toMatchObject({ cluster: "Cụm 1", row: 2 });
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

  it.each<[Cell, number | undefined]>([
    ["20/02/2022", Date.UTC(2022, 1, 20)],
    ["2/2022", Date.UTC(2022, 1, 1)],
    ["Có", undefined],
    ["", undefined],
  ])("propaganda %j has its day", (cell, from) => {
    const [unit] = figures({ "Ngày tuyên truyền": cell }).units;
    expect(unit?.propagandaOn?.from).toBe(from);
    expect("propagandaOn" in unit!).toBe(from !== undefined);
  });

  it.each<[Cell, number | undefined]>([
    ["Đã tổ chức 15/02/2022", Date.UTC(2022, 1, 15)],
    ["tuyên truyền ngày 15/02/2022", Date.UTC(2022, 1, 15)],
    ["ĐÃ  thực hiện 15/02/2022", Date.UTC(2022, 1, 15)],
    ["Triển khai: 15/02/2022", Date.UTC(2022, 1, 15)],
    ["Hội nghị NLĐ ngày 15/02/2022", Date.UTC(2022, 1, 15)],
    ["Hội nghị ngày mai", undefined],
    ["Hội nghị lần 3 ngày 15/02/2022", undefined],
    [`Hội nghị ${"x".repeat(40)} 15/02/2022`, undefined],
    ["Sẽ tổ chức 15/02/2022", undefined],
    [15, undefined],
  ])("propaganda in words, %j", (cell, from) => {
    const { units: found, problems } = figures({ "Ngày tuyên truyền": cell });
    expect(found[0]?.propagandaOn?.from).toBe(from);
    expect(found[0]?.propagandaHeld).toBe(from !== undefined);
    expect(problems.map(({ row, fault }) => [row, fault])).toEqual(
      from === undefined ? [[2, "dayUnreadable"]] : [],
    );
  });

  it("propaganda that is answered, or not yet, is no fault", () => {
    for (const cell of ["Có", "chưa", true, false, "", null])
      expect(figures({ "Ngày tuyên truyền": cell }).problems).toEqual([]);
    for (const cell of ["mai", "Đã tổ chức ngày 31/02/2022"])
      expect(figures({ "Ngày tuyên truyền": cell }).problems).toEqual([
        { row: 2, fault: "dayUnreadable", text: cell },
      ]);
  });

  it.each<[Cell, string]>([
    ["Hoa@mai.vn ", "Hoa@mai.vn "],
    ["", ""],
    [null, ""],
  ])("whom to write to %j", (cell, contact) => {
    expect(figures({ "Email phụ trách": cell }).units[0]?.contact).toBe(contact);
  });

  it("are none in columns that the tab has not got", () => {
    expect(catalogueOf([["Tên đơn vị"], ["Trường A"]]).units).toEqual([
      { code: "", name: "Trường A", cluster: "", contact: "", officers: [], propagandaHeld: false, row: 2 },
    ]);
  });

  it("are blank for ticked or unticked boxes", () => {
    expect(figures({ Cụm: true, "Mã đơn vị": false }).units[0]).toMatchObject({ cluster: "", code: "" });
  });

  it.each<[Cell, string[]]>([
    ["A; B;", ["A", " B"]],
    ["A\nB\n\n;\u200b", ["A", "B"]],
    ["", []],
    [null, []],
    [12, ["12"]],
  ])("other names %j", (cell, aliases) => {
    const {
      units: [unit],
      aliases: found,
    } = figures({ "Tên gọi khác": cell });
    expect(found.get(unit!)).toEqual(aliases);
  });

  it.each<[Cell, string]>([
    [` ${"Trường\n  Mường   Bi ".normalize("NFD")}`, "Trường Mường Bi"],
    ["x".repeat(100), "x".repeat(100)],
    [12, "12"],
    [new Date(2022, 4, 31), "31/05/2022"],
  ])("the name %j", (cell, name) => {
    expect(figures({ "Tên đơn vị": cell }).units.map((unit) => unit.name)).toEqual([name]);
  });

  it.each<[Cell, string[], string[]]>([
    ["Bùi Văn An; 2 người", ["Bùi Văn An"], ["2 người"]],
    ["02 đồng chí", [], ["02 đồng chí"]],
    ["3 giáo viên", [], ["3 giáo viên"]],
    [2, [], ["2"]],
    ["Cán bộ công đoàn chuyên trách", ["Cán bộ công đoàn chuyên trách"], []],
    [0, [], []],
    ["Không", [], []],
  ])("officers are named: %j", (cell, names, unnamed) => {
    const { units: found, problems } = figures({ "Cán bộ chuyên trách": cell });
    expect(found[0]?.officers.map(({ name }) => name)).toEqual(names);
    expect(problems).toEqual(unnamed.map((text) => ({ row: 2, fault: "officersUnnamed", text })));
  });

  it("that cannot be read are named and left out", () => {
    const catalogue = figures({ "Số CBNGNLĐ": "đông", "Số đoàn viên": -4, "Chỉ tiêu": "nhiều" });
    expect(catalogue.problems.map(({ row, fault, text }) => [row, fault, text])).toEqual([
      [2, "unreadable", "-4"],
      [2, "unreadable", "đông"],
      [2, "unreadable", "nhiều"],
    ]);
    expect(catalogue.units[0]).not.toHaveProperty("staff");
    expect(catalogue.units[0]).not.toHaveProperty("members");
    expect(catalogue.units[0]).not.toHaveProperty("target");
  });

  it.each<[Readonly<Record<string, Cell>>, string]>([
    [{ "Mã đơn vị": "A" }, "A"],
    [{ "Số đoàn viên": 5 }, ""],
    [{ "Số CBNGNLĐ": 0 }, ""],
    [{ "Chỉ tiêu": "10%" }, ""],
    [{ "Tên đơn vị": false, "Mã đơn vị": "A" }, "A"],
    [{ "Tên đơn vị": "\u200b", "Mã đơn vị": "A" }, "A"],
  ])("without a name are named: %j", (cells, text) => {
    expect(figures({ "Tên đơn vị": "", ...cells }).problems).toEqual([
      { row: 2, fault: "nameMissing", text },
    ]);
  });

  it("are not missed in a blank row", () => {
    expect(units([], ["", "", "", "Cụm 1"], ["", "", "", "", false]).problems).toEqual([]);
  });
});

describe("a workbook without units", () => {
  it("takes every name as it stands", () => {
    for (const catalogue of [emptyCatalogue(), catalogueOf([]), catalogueOf([["", ""]])]) {
      expect(catalogue).toMatchObject({ given: false, units: [], problems: [] });
      expect(catalogue.read(" Trường \n X ".normalize("NFD"))).toEqual({
        kind: "unlisted",
        name: "Trường X",
      });
    }
  });

  it("knows none when the tab has headings only", () => {
    expect(codeOf("Trường X", units())).toBe("unknown");
  });

  it("has some where each row has a blank cell", () => {
    expect(
      catalogueOf([
        ["Tên đơn vị", ""],
        ["Trường X", ""],
      ]).units,
    ).toHaveLength(1);
  });

  it("has some below a title, with the rows of the tab", () => {
    const rows = [["DANH SÁCH"], [], ["Tên đơn vị"], ["Trường X"]];
    expect(catalogueOf(rows).units.map(({ row, name }) => [row, name])).toEqual([[4, "Trường X"]]);
  });

  it("asks for the column of names", () => {
    expect(readCatalogue([["Mã đơn vị", "Cụm"]])).toEqual({
      ok: false,
      problems: [{ fault: "headingMissing", heading: "Tên đơn vị" }],
    });
  });
});
