import type { Programme } from "../../../src/core/programme/programme";
import type { Cell } from "../../../src/core/reading/cell";
import { type Catalogue, emptyCatalogue } from "../../../src/core/register/catalogue";
import { columns } from "../../../src/core/register/columns";
import { openRegister, type Register } from "../../../src/core/register/open-register";
import { whereTest } from "../../../src/core/register/where-test";
import { catalogueOf, exampleUnits, programmeWith, usualWords } from "../../support/judge";
import { registerTable } from "../../support/register-table";

const own = (item: string, value: string) => ({ item, value, clause: "" });
const programme = programmeWith({
  lists: {
    columns: [
      own("Danh hiệu", "chọn: Bằng khen; Giấy khen"),
      own("Điểm", "số"),
      own("Lớp", "chữ"),
      own("Cấp đạt", "cấp: Trường; Huyện; Tỉnh"),
    ],
  },
});

/** The table of rows that have one cell each, in the column of that heading; the code keeps blank ones. */
function opened(heading: string, cells: readonly Cell[], given: Programme = programme) {
  const key = Object.entries(columns).find(([, column]) => column.heading === heading)?.[0];
  const rows = registerTable(cells.map((cell) => ({ code: "x", ...(key && { [key]: cell }) })));
  const table = key ? rows : rows.map((row, at) => [...row, at === 0 ? heading : cells[at - 1]]);
  const reading = openRegister(table, emptyCatalogue(), given);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.register;
}

const tabs = (register: Register) => ({ register, programme, catalogue: emptyCatalogue() });

/** The cells of a column that have the value. */
function having(heading: string, column: string, value: string, cells: readonly Cell[]) {
  const register = opened(heading, cells);
  const test = whereTest({ column, value }, tabs(register));
  if (!test.ok) return test.fault;
  return cells.filter((_cell, at) => test.has(register.read(at + 1)!));
}

describe("a row has a value", () => {
  it.each<[heading: string, value: string, cells: readonly Cell[], expected: readonly Cell[]]>([
    [
      "Loại giải pháp",
      "Giải pháp quản lý",
      ["GIẢI PHÁP QUẢN LÝ", "Quản lý", "Giải pháp kỹ thuật", "?", ""],
      ["GIẢI PHÁP QUẢN LÝ", "Quản lý"],
    ],
    ["Loại giải pháp", "GP quản lý", ["Giải pháp quản lý"], ["Giải pháp quản lý"]],
    ["Tính mới", "Có", [true, "x", "Không", false, ""], [true, "x"]],
    ["Tính mới", "không", ["Chưa", "Có", ""], ["Chưa"]],
    [
      "Giá trị làm lợi (đồng)",
      "15 triệu",
      [15_000_000, "15.000.000", 15, "", "?"],
      [15_000_000, "15.000.000"],
    ],
    ["Giá trị làm lợi (đồng)", "0", [0, "", 1], [0]],
    ["Ghi chú", "Của Hoa", ["của  hoa", "của Nam", ""], ["của  hoa"]],
    ["Danh hiệu", "bằng khen", ["Bằng khen", "Giấy khen", "Cờ", ""], ["Bằng khen"]],
    ["Điểm", "10", [10, "10", 11, "mười", ""], [10, "10"]],
    ["Lớp", "5a", ["5A", "5B", ""], ["5A"]],
    [
      "Cấp đạt",
      "Huyện",
      ["Trường", "Huyện: 3/QĐ", "Trường; Huyện", "Huyện\nTỉnh", ""],
      ["Huyện: 3/QĐ", "Trường; Huyện"],
    ],
    ["Cấp đạt", "≥ Huyện", ["Trường", "Huyện", "Huyện: chưa", "Tỉnh", "?", ""], ["Huyện", "Tỉnh"]],
    ["Điểm", "≥ 10", [9.99, 10, "11", "mười", ""], [10, "11"]],
    ["Giá trị làm lợi (đồng)", ">= 15 triệu", [14_999_999, "15 triệu", ""], ["15 triệu"]],
    ["Ngày áp dụng", "≥ 05/2022", ["30/04/2022", "01/05/2022", "06/2022", ""], ["01/05/2022", "06/2022"]],
  ])("%s = %s", (heading, value, cells, expected) => {
    expect(having(heading, heading, value, cells)).toEqual(expected);
  });

  it.each<[value: string, cells: readonly Cell[]]>([
    ["05/2022", ["01/05/2022", "31/05/2022", "05/2022"]],
    ["31/05/2022", ["31/05/2022"]],
    ["năm 2022", ["01/05/2022", "31/05/2022", "05/2022", "01/06/2022", "06/2022"]],
  ])("a day when it lies in %s", (value, expected) => {
    const cells = ["30/04/2021", "01/05/2022", "31/05/2022", "05/2022", "01/06/2022", "06/2022", "?", ""];
    expect(having("Ngày áp dụng", "Ngày áp dụng", value, cells)).toEqual(expected);
  });

  it("in a column that goes by any of its names", () => {
    expect(having("Ngày áp dụng", "Thời gian áp dụng", "05/2022", ["31/05/2022"])).toEqual(["31/05/2022"]);
  });

  it("by its text in a column that the campaign does not know", () => {
    const cells: Cell[] = ["GIỎI ", "khá", 12, "", null, undefined];
    expect(having("Xếp loại", "xếp loại", "Giỏi", cells)).toEqual(["GIỎI "]);
    expect(having("Xếp loại", "Xếp loại", "12", cells)).toEqual([12]);
    expect(having("Xếp loại", "Xếp loại", "", cells)).toEqual(["", null, undefined]);
  });
});

describe("a unit", () => {
  const units = catalogueOf(exampleUnits);
  const rows = ["LTB", "Lạc Thủy B", "Trường THPT Mường Bi", "Trường Cúc", ""];
  const register = (catalogue: Catalogue) => {
    const opened = openRegister(
      registerTable(rows.map((unit) => ({ code: "x", unit }))),
      catalogue,
      programme,
    );
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    return opened.register;
  };
  const of = (value: string, catalogue: Catalogue) => {
    const given = { register: register(catalogue), programme, catalogue };
    const test = whereTest({ column: "Đơn vị", value }, given);
    return test.ok ? rows.filter((_row, at) => test.has(given.register.read(at + 1)!)) : test;
  };

  it("has its rows by any of its names", () => {
    for (const name of ["Trường THPT Lạc Thủy B", "ltb"])
      expect(of(name, units)).toEqual(["LTB", "Lạc Thủy B"]);
    expect(of("MB", units)).toEqual(["Trường THPT Mường Bi"]);
  });

  it("that the workbook does not list is told by its name, where it lists none", () => {
    expect(of("trường cúc", emptyCatalogue())).toEqual(["Trường Cúc"]);
  });

  it("that is in no catalogue is a fault, with the one like it", () => {
    const fault = { ok: false, fault: "unknownValue" };
    expect(of("Trường THPT Lạc Thủy C", units)).toEqual({ ...fault, choices: ["Trường THPT Lạc Thủy B"] });
    expect(of("Xí nghiệp 27", units)).toEqual({ ...fault, choices: [] });
  });
});

describe("nothing can be told", () => {
  const kinds = [...usualWords("kinds").values()];

  it.each([
    ["where the register has no such column", "Xếp loại", "Giỏi", "unknownColumn", []],
    ["of an entry that is not of the list", "Loại giải pháp", "Giải pháp hay", "unknownValue", kinds],
    ["of no entry", "Loại giải pháp", "", "unknownValue", kinds],
    ["of what is no answer", "Tính mới", "chắc là", "unknownValue", ["Có", "Không"]],
    [
      "of a day that there is not",
      "Ngày áp dụng lần đầu",
      "31/02/2022",
      "conditionOperand",
      ["Ngày áp dụng"],
    ],
    ["of no day", "Ngày áp dụng", "-", "conditionOperand", ["Ngày áp dụng"]],
    ["of the least of what has no order", "Tính mới", "≥ Có", "conditionOrder", []],
    ["of no level", "Loại giải pháp", "≥ Giải pháp hay", "unknownValue", kinds],
    ["of what is no amount", "Giá trị làm lợi", "nhiều", "conditionOperand", ["Giá trị làm lợi (đồng)"]],
  ])("%s", (_name, column, value, fault, choices) => {
    expect(whereTest({ column, value }, tabs(opened("Ghi chú", [""])))).toEqual({
      ...{ ok: false, fault, choices },
    });
  });

  it("of a column of the campaign's own that the table has not got", () => {
    const where = { column: "Danh hiệu", value: "Bằng khen" };
    expect(whereTest(where, tabs(opened("Ghi chú", [""])))).toMatchObject({ fault: "unknownColumn" });
    expect(whereTest(where, tabs(opened("Danh hiệu", [""])))).toMatchObject({ ok: true });
  });
});
