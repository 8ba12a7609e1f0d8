import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { columnKeys, columns } from "../../../src/core/register/columns";
import { openRegister } from "../../../src/core/register/open-register";
import type { TableProblem } from "../../../src/core/register/table";
import { programmeWith } from "../../support/judge";
import { goodRow, headings, registerTable } from "../../support/register-table";

const table = registerTable([goodRow()]);

function open(rows: readonly (readonly Cell[])[]) {
  const reading = openRegister(rows, emptyCatalogue(), programmeWith());
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.register;
}

function problems(rows: readonly (readonly Cell[])[]): readonly TableProblem[] {
  const reading = openRegister(rows, emptyCatalogue(), programmeWith());
  return reading.ok ? [] : reading.problems;
}

/** The table with its headings changed, by column. */
const renamed = (changes: Readonly<Record<string, Cell>>) => [
  headings.map((heading) => (heading in changes ? changes[heading] : heading)),
  ...table.slice(1),
];
const title = columnKeys.indexOf("title");

/** What every workbook has, however old; columns that came later stand behind them. */
const firstHeadings =
  "Mã · Đơn vị · Tên sáng kiến · Tác giả · Đối tượng · Loại giải pháp · Cấp đề tài · Ngày áp dụng · Ngày công nhận · Cấp công nhận · Số quyết định · Ngày nghiệm thu · Xác nhận ứng dụng · Tính mới · Giá trị làm lợi (đồng) · Lợi ích xã hội · Đang bảo hộ SHTT · Trái trật tự, đạo đức · Ngày cập nhật Cổng · Đã xem xét · Minh chứng · Ghi chú";

describe("columns are found by their headings", () => {
  it("begins with the contract's headings in the contract's order", () => {
    const first = firstHeadings.split(" · ");
    expect(headings.slice(0, first.length)).toEqual(first);
  });

  it("reads a workbook from before any later column", () => {
    expect(problems([firstHeadings.split(" · "), []])).toEqual([]);
  });

  it.each([
    ["NFD", (text: string) => text.normalize("NFD")],
    ["capitals", (text: string) => text.toUpperCase()],
    ["white space and a line break", (text: string) => ` ${text.replace(" ", "\n")}\u00a0`],
    ["a number and a star", (text: string) => `3. ${text} (*)`],
  ])("in %s", (_name, type) => {
    expect(open([headings.map(type), ...table.slice(1)]).at).toEqual(open(table).at);
  });

  it.each(columnKeys.flatMap((key) => columns[key].aliases.map((alias) => [alias, key] as const)))(
    "as %s",
    (alias, key) => {
      const at = open(renamed({ [columns[key].heading]: alias })).at;
      expect(at[key]).toBe(columnKeys.indexOf(key));
    },
  );

  it("when they are moved, others stand between them and a title stands above", () => {
    const moved = table.map((row, index) => [
      ...row.slice(10),
      index || "STT",
      ...row.slice(0, 10),
      "của tôi",
    ]);
    const register = open([["DANH SÁCH SÁNG KIẾN"], [], ...moved]);
    expect(register.headingRow).toBe(2);
    expect(register.at.title).toBe(headings.length - 10 + 1 + title);
    expect(register.unknown).toEqual([
      { at: headings.length - 10, text: "STT" },
      { at: headings.length + 1, text: "của tôi" },
    ]);
    expect(register.read(3)).toMatchObject({ row: 4, title: { text: goodRow().title } });
  });

  it("the column's own heading before another's alias", () => {
    const rows = table.map((row, index) => [index === 0 ? "Nơi công tác" : "Nhà", ...row]);
    expect(open(rows).at.unit).toBe(columnKeys.indexOf("unit") + 1);
  });

  it("without those that no rule reads", () => {
    const rows = renamed({ Mã: "", "Đối tượng": "", "Minh chứng": "", "Ghi chú": "" });
    expect(open(rows).read(1)).toMatchObject({ audience: { kind: "blank" } });
  });
});

describe("a table that cannot be read names why", () => {
  it("a missing or merged heading", () => {
    expect(problems(renamed({ "Ngày áp dụng": "" }))).toEqual([
      { fault: "headingMissing", heading: "Ngày áp dụng" },
    ]);
    expect(problems(renamed({ "Tính mới": "Đổi tên", "Tác giả": null }))).toEqual([
      { fault: "headingMissing", heading: "Tác giả" },
      { fault: "headingMissing", heading: "Tính mới" },
    ]);
  });

  it("a doubled heading, with its places", () => {
    expect(problems(table.map((row) => [...row, row[title]]))).toEqual([
      { fault: "headingDoubled", heading: "Tên sáng kiến", columns: [title, columnKeys.length] },
    ]);
    expect(problems(renamed({ "Tên sáng kiến": "Tên SK", "Ghi chú": "Tên đề tài" }))).toEqual([
      { fault: "headingDoubled", heading: "Tên sáng kiến", columns: [title, columnKeys.indexOf("notes")] },
    ]);
  });

  it.each([[[]], [[[]]], [[["", ""]]], [[["Bảng"], ["gì đó", 5]]]])("no headings: %j", (rows) => {
    expect(problems(rows)).toEqual([{ fault: "noHeadings" }]);
  });
});

describe("blank rows", () => {
  const readOnly = (row: Parameters<typeof registerTable>[0][number]) => open(registerTable([row])).read(1);

  it.each([
    {},
    { ipProtected: false, publicOrder: false, novelty: false },
    { ipProtected: true, reviewed: true },
    { title: " \u00a0\u200b", notes: "\n" },
  ])("%j", (row) => {
    expect(readOnly(row)).toBeUndefined();
  });

  it.each([{ notes: "x" }, { code: 0 }, { appliedOn: new Date(2022, 0, 1) }])("but not %j", (row) => {
    expect(readOnly(row)).toBeDefined();
  });

  it("are those of a short row and of a row that does not exist too", () => {
    const register = open([...table, [], [undefined, null]]);
    expect([register.read(2), register.read(3), register.read(99)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
