import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import type { Cell } from "../../../src/core/reading/cell";
import { readAsOf } from "../../../src/core/summary/figures/read-as-of";
import { upTo } from "../../../src/core/summary/figures/up-to";
import { summariseTable } from "../../../src/server/functions/summarise-table";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { byName, part } from "../../support/schools";

const row = (changes: PartialRow) => goodRow({ unit: "A", ...changes });
const units = (held: Cell) => [
  ["Mã đơn vị", "Tên đơn vị", "Ngày tuyên truyền"],
  ["A", "Trường A", held],
];
const entered = (rows: readonly PartialRow[], day: Cell) => part("Kết quả", [], units(""), rows, day)[1]?.[1];

describe("rows registered up to the end of the day are counted", () => {
  it.each<[string, Cell, Cell, 0 | 1]>([
    ["the last minute of the day", "20/04/2022 23:59", "20/04/2022", 1],
    ["the midnight that ends the day", "21/04/2022 00:00", "20/04/2022", 0],
    ["the same as a day of its own", "21/04/2022", "20/04/2022", 0],
    ["the day alone, on the day", "20/04/2022", "20/04/2022", 1],
    ["the day alone, the day before", "20/04/2022", "19/04/2022", 0],
    ["a date cell with a time, on the day", new Date(2022, 3, 20, 23, 59), new Date(2022, 3, 20), 1],
    ["a date cell at midnight is a day", new Date(2022, 3, 21), new Date(2022, 3, 20), 0],
    ["a month, on its last day", "4/2022", "30/04/2022", 1],
    ["a month, a day before its end", "4/2022", "29/04/2022", 0],
    ["no registration", "", "01/09/2023", 0],
    ["a registration that cannot be read", "hôm nọ", "01/09/2023", 0],
    ["a blank day counts all", "", "", 1],
  ])("%s", (_name, registeredAt, day, counted) => {
    expect(entered([row({ registeredAt })], day)).toBe(counted);
  });
});

describe("the day", () => {
  const end = Date.UTC(2022, 5, 1);

  it.each<[Cell]>([
    [new Date(2022, 4, 31)],
    [new Date(2022, 4, 31, 14, 30)],
    ["31/5/2022"],
    ["ngày 31 tháng 5 năm 2022"],
    ["31.5.2022 08:00"],
    ["24h00 ngày 31/5/2022"],
    ["trước 24h00 ngày 31/5/2022"],
  ])("%s ends at midnight", (cell) => {
    expect(readAsOf(cell)).toBe(end);
  });

  it.each<[Cell]>([[""], [null], [undefined], ["  "], ["\u00a0"]])("%j is none", (cell) => {
    expect(readAsOf(cell)).toBeUndefined();
  });

  it.each<[Cell]>([
    ["5/2022"],
    ["31/02/2022"],
    ["31/5"],
    ["hôm qua"],
    ["từ 31/5/2022"],
    ["năm học 2021-2022"],
    ["#N/A"],
    [44_712],
    [true],
    [new Date(Number.NaN)],
  ])("%j is not readable, and one cell says so", (cell) => {
    expect(readAsOf(cell)).toBe("unreadable");
    const given = part("Kết quả; Đơn vị", [], units(""), [row({})], cell);
    expect(given).toEqual([[expect.stringContaining("30/04/2024")]]);
  });

  it("is quoted when it is not understood", () => {
    expect(part("", [], units(""), [], "31/02/2022")[0]?.[0]).toContain("“31/02/2022”");
  });

  it.each([[undefined], [null], [""], [[[""]]], [[[null, ""]]]])("left out as %j counts all", (argument) => {
    const table = registerTable([row({ registeredAt: "" })]);
    expect(summariseTable(table, [], units(""), "Kết quả", argument, argument)[1]?.[1]).toBe(1);
  });

  it("in a range is its first filled cell", () => {
    const table = registerTable([row({ registeredAt: "20/04/2022" })]);
    const counted = (day: Cell) => summariseTable(table, [], [], "Kết quả", [["", day]])[1]?.[1];
    expect([counted("19/04/2022"), counted("20/04/2022")]).toEqual([0, 1]);
  });
});

describe("propaganda counts when it was held by then", () => {
  it.each<[Cell, Cell, number]>([
    ["20/04/2022", "20/04/2022", 1],
    ["20/04/2022", "19/04/2022", 0],
    [new Date(2022, 3, 20), "20/04/2022", 1],
    ["4/2022", "30/04/2022", 1],
    ["4/2022", "29/04/2022", 0],
    // Held, nobody knows when: it counts today, and is not claimed for a day of the past.
    ["Có", "", 1],
    ["Có", "01/09/2023", 0],
    [true, "", 1],
    ["", "", 0],
    ["Không", "01/09/2023", 0],
  ])("held %j, as of %j: %d", (held, day, reached) => {
    expect(byName(part("Chỉ tiêu", [], units(held), [], day))["Tuyên truyền"]).toMatchObject({
      Đạt: reached,
    });
  });
});

describe("verdicts are those of the whole register", () => {
  const rows = [
    row({ title: "Một tên", registeredAt: "20/05/2022" }),
    row({ title: "Một tên", registeredAt: "20/02/2022" }),
  ];

  it("a doubled title stays doubled before the other row was registered", () => {
    expect(part("Kết quả", [], units(""), rows, "01/03/2022")[1]).toEqual(["Số dòng", 1, 0, 0, 1, 0, 0]);
  });

  it("and rows keep their places, so that a list can lead to them", () => {
    const opened = judgeWorkbook(registerTable(rows), [], units(""));
    if (!opened.ok) throw new Error(opened.problems.join());
    const { assessments, asOf } = upTo(opened.value, Date.UTC(2022, 2, 2));
    expect(assessments).toEqual([undefined, undefined, opened.value.assessments[2]]);
    expect(asOf).toBe(Date.UTC(2022, 2, 2));
    expect(upTo(opened.value)).toBe(opened.value);
  });
});
