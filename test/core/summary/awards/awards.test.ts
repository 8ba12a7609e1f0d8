import type { Cell } from "../../../../src/core/reading/cell";
import { summariseTable } from "../../../../src/server/functions/summarise-table";
import { registerTable } from "../../../support/register-table";
import { smallRows, smallSettings, smallUnits } from "../../../support/small-workbook";

const [A, B, C] = ["Trường Tiểu học An", "Trường THCS Bình", "Trường THPT Chi"];

type Rows = readonly (readonly (string | number)[])[];

/** The rows of a part below its headings, under the choices of the five cells. */
function awards(part: string, ...choices: Cell[]): Rows {
  return summariseTable(registerTable(smallRows), smallSettings, smallUnits, part, "", "", [choices]).slice(
    1,
  );
}
const units = (...choices: Cell[]) => awards("Khen thưởng đơn vị", ...choices);
const ranks = (rows: Rows) => rows.map(([rank, name]) => [rank, name]);
const ordered = (order: string, least: Cell = "") => ranks(units("", "", "", order, least));

describe("units", () => {
  test("have their figures side by side, and a tie says with whom and in what", () => {
    const [first, second, third] = units();
    expect(first).toEqual([1, A, "Cụm Bắc", 3, 3, 20, 1, 3 / 20, ""]);
    expect(second?.slice(0, 8)).toEqual([2, B, "Cụm Bắc", 2, 4, 40, 0.5, 2 / 40]);
    expect(third?.slice(0, 8)).toEqual([2, C, "Cụm Nam", 2, 4, "", 0.5, "Chưa có số liệu"]);
    expect(second?.[8]).toEqual(expect.stringContaining(String(C)));
    expect(second?.[8]).not.toContain(String(B));
    expect(second?.[8]).toMatch(/2 .*50/);
  });

  test.each([
    ["", [1, 2, 2]],
    ["Số sáng kiến", [1, 2, 2]],
    ["tỷ lệ chỉ tiêu", [1, 2, 2]],
    ["Trên đầu người", [1, 2, 3]],
  ])("are ordered by %p", (order, expected) => {
    expect(ordered(order)).toEqual([A, B, C].map((name, index) => [expected[index], name]));
  });

  test.each<[Cell, string, readonly (string | undefined)[]]>([
    ["100%", "", [A]],
    ["≥ 100 %", "", [A]],
    ["100,1%", "", []],
    ["50%", "", [A, B, C]],
    ["50,1%", "", [A]],
    [2, "", [A, B, C]],
    ["3", "", [A]],
    ["4", "", []],
    ["0%", "", [A, B, C]],
    // Who has no head count does not reach a share of it.
    ["5%", "Trên đầu người", [A, B]],
    ["5,1%", "Trên đầu người", [A]],
    ["0%", "Trên đầu người", [A, B]],
  ])("from %p on, ordered by %p", (least, order, expected) => {
    expect(ordered(order, least).map(([, name]) => name)).toEqual(expected);
  });

  test("of one cluster, of one phase with its own targets, of one quarter", () => {
    expect(ranks(units("cụm nam"))).toEqual([[1, C]]);
    expect(units("", "Giai đoạn 1").map((row) => row.slice(1, 5))).toEqual([
      [A, "Cụm Bắc", 2, ""],
      [B, "Cụm Bắc", 1, ""],
    ]);
    const quarter = (name: string) => units("", "", name).map(([, unit, , eligible]) => [unit, eligible]);
    expect(quarter("Quý I/2022")).toEqual([[A, 1]]);
    expect(quarter("2/2022")).toEqual([
      [A, 2],
      [B, 1],
      [C, 1],
    ]);
    expect(quarter("III-2022")).toEqual([[B, 1]]);
    expect(quarter("Quý 3/2023")).toEqual([[C, 1]]);
    expect(quarter("Quý IV/2023")).toEqual([]);
  });
});

test.each<[number, Cell]>([
  [0, "Cụm Đông"],
  [1, "Giai đoạn 3"],
  [2, "Quý V/2022"],
  [2, "2/22"],
  [3, "Cân nặng"],
  [4, "nhiều"],
  [4, "-1"],
])("choice %i that cannot be read is quoted: %p", (at, text) => {
  const choices: Cell[] = ["", "", "", "", ""];
  choices[at] = text;
  const cells = summariseTable(
    registerTable(smallRows),
    smallSettings,
    smallUnits,
    "Khen thưởng đơn vị",
    "",
    "",
    [choices],
  );
  expect(cells).toHaveLength(1);
  expect(cells[0]?.[0]).toContain(String(text));
});

test("a share of what no unit has is said, and not taken for reached by nobody", () => {
  const said = (units: readonly (readonly Cell[])[], ...choices: Cell[]) => {
    const part = "Khen thưởng đơn vị";
    const cells = summariseTable(registerTable(smallRows), smallSettings, units, part, "", "", [choices]);
    return cells.length === 1 && String(cells[0]?.[0]).includes("“từ 100%”");
  };
  const without = (column: number) =>
    smallUnits.map((row, at) => (at === 0 ? row : row.map((cell, index) => (index === column ? "" : cell))));
  expect(said(smallUnits, "", "Giai đoạn 1", "", "", "100%")).toBe(true);
  expect(said(smallUnits, "", "Giai đoạn 1", "", "Trên đầu người", "100%")).toBe(false);
  expect(said(smallUnits, "", "", "", "", "100%")).toBe(false);
  expect(said(without(6), "", "", "", "", "100%")).toBe(true);
  expect(said(without(4), "", "", "", "Trên đầu người", "100%")).toBe(true);
});

describe("people", () => {
  const people = (...choices: Cell[]) => awards("Khen thưởng cá nhân", ...choices);

  test("by initiatives, then by money, with their decisions and titles", () => {
    expect(people().map((row) => row.slice(0, 6))).toEqual([
      [1, "Đinh Nam", B, 2, 4_000_000, 1],
      [2, "Xa An", A, 2, 1_000_000, 1],
      [3, "Hà Thị Ba", A, 1, 2_500_000, 1],
      [4, "Bùi Lan", C, 1, 500_000, 1],
      [5, "Quách Hoa", C, 1, 0, 0],
    ]);
    const [first] = people();
    expect(first?.[8]).toBe("Sáng kiến số 5\nSáng kiến số 6");
    expect(String(first?.[6])).toMatch(/\d+\/QĐ/);
  });

  test("who are equal in both share a rank", () => {
    const first = people("", "Giai đoạn 1");
    expect(first.map((row) => row.slice(0, 2))).toEqual([
      [1, "Xa An"],
      [2, "Đinh Nam"],
    ]);
    const doubled = [...smallRows, { ...smallRows[9], authors: "Lý Mới", title: "Sáng kiến số 90" }];
    const rows = summariseTable(
      registerTable(doubled),
      smallSettings,
      smallUnits,
      "Khen thưởng cá nhân",
    ).slice(1);
    const equal = rows.filter(([rank]) => rank === 5);
    expect(equal.map(([, name]) => name)).toEqual(["Quách Hoa", "Lý Mới"]);
    expect(equal[0]?.[7]).toContain("Lý Mới");
    expect(equal[1]?.[7]).toContain("Quách Hoa");
  });
});

describe("outstanding initiatives", () => {
  const marked = (marks: readonly Cell[]) => {
    const table = registerTable(smallRows).map((row, index) => [
      ...row,
      index === 0 ? "Tiêu biểu" : marks[index - 1],
    ]);
    const settings = [...smallSettings, ["Cột riêng", "Tiêu biểu", "có/không", ""]];
    return summariseTable(table, settings, smallUnits, "Sáng kiến tiêu biểu").slice(1);
  };

  test("are eligible rows that the campaign's own column marks", () => {
    const rows = marked(["Có", "Không", "", "Có"]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [1, "Sáng kiến số 1", A, 2, 1_000_000, "Giai đoạn 1"],
    ]);
  });

  test("without a mark, and without the column, a sentence stands there", () => {
    const [none, ...more] = marked([]);
    expect(more).toEqual([]);
    expect(none?.[0]).toBe("");
    expect(none?.[1]).not.toBe("");
    expect(awards("Sáng kiến tiêu biểu")[0]?.[1]).toContain("Cột riêng");
  });
});
