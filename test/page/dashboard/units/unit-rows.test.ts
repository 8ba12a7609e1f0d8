import { totalWord, unknownUnit } from "../../../../src/core/words/words";
import {
  hasNothing,
  kindOf,
  nextOrder,
  readUnits,
  searchUnits,
  sortUnits,
  unitColumns,
} from "../../../../src/page/dashboard/units/unit-rows";

const rows = [
  ["Trường Đồi Thung", 3, "Chưa có số liệu"],
  ["Trường An Bình 10", 0, 0.5],
  ["Trường An Bình 9", 7, 1.25],
  ["Trường Mường Khến", 3, ""],
];
const block = [["Đơn vị", "Đã nhập", "Tỷ lệ"], ...rows, [unknownUnit, 1, 0], [totalWord, 14, 0.9]];
const names = (sorted: readonly (readonly (string | number)[])[]) => sorted.map(([name]) => name);

test("what is no unit stands apart, and stays below", () => {
  const table = readUnits(block, [totalWord, unknownUnit]);
  expect(table.rows).toEqual(rows);
  expect(names(table.ends)).toEqual([unknownUnit, totalWord]);
});

test("sorts by numbers; what is not known stands last either way, equals keep their order", () => {
  const by = (column: number, direction: "ascending" | "descending") =>
    names(sortUnits(rows, { column, direction })).map((name) => rows.findIndex((row) => row[0] === name));
  expect(by(1, "descending")).toEqual([2, 0, 3, 1]);
  expect(by(1, "ascending")).toEqual([1, 0, 3, 2]);
  expect(by(2, "descending")).toEqual([2, 1, 0, 3]);
  expect(by(2, "ascending")).toEqual([1, 2, 0, 3]);
  expect(sortUnits(rows, undefined)).toBe(rows);
});

test("sorts names as Vietnamese does, and numbers in them as numbers", () => {
  expect(names(sortUnits(rows, { column: 0, direction: "ascending" }))).toEqual([
    "Trường An Bình 9",
    "Trường An Bình 10",
    "Trường Đồi Thung",
    "Trường Mường Khến",
  ]);
});

test("a heading asks for the largest first, then the smallest, then the order of the list", () => {
  const first = nextOrder(undefined, 4);
  const second = nextOrder(first, 4);
  expect([first?.direction, second?.direction, nextOrder(second, 4)]).toEqual([
    "descending",
    "ascending",
    undefined,
  ]);
  expect(nextOrder(second, 0)).toEqual({ column: 0, direction: "ascending" });
});

test("finds units without accents, and those with nothing", () => {
  expect(names(searchUnits(rows, "binh an", false))).toEqual(["Trường An Bình 10", "Trường An Bình 9"]);
  expect(names(searchUnits(rows, " ĐOI ", false))).toEqual(["Trường Đồi Thung"]);
  expect(searchUnits(rows, "", true)).toEqual(rows.filter(hasNothing));
  expect(searchUnits(rows, "không có", false)).toEqual([]);
});

test.each([0, 1, 2, 10])("knows its columns with %i phases", (phases) => {
  const width = 7 + phases + 7;
  const columns = unitColumns(width);
  const places = [columns.results, columns.phases, columns.money, columns.target, columns.people];
  expect(places[0]![0]).toBe(1);
  expect(places.at(-1)![1]).toBe(width);
  for (const [index, [from]] of places.entries()) if (index > 0) expect(from).toBe(places[index - 1]![1]);
  expect(columns.phases[1] - columns.phases[0]).toBe(phases);
  expect([0, columns.money[0], width - 4, width - 1, 1].map((at) => kindOf(at, width))).toEqual([
    "name",
    "money",
    "share",
    "share",
    "count",
  ]);
});
