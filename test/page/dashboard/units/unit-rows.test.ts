import type { Phase } from "../../../../src/core/programme/programme";
import type { GroupKey } from "../../../../src/core/summary/blocks/group-table";
import type { ShownTable } from "../../../../src/core/summary/blocks/table";
import { unitTableColumns } from "../../../../src/core/summary/blocks/unit-order";
import { totalWord, unknownUnit } from "../../../../src/core/words/words";
import {
  columnGroups,
  hasNothing,
  nextOrder,
  type Row,
  readUnits,
  searchUnits,
  sortUnitRows,
} from "../../../../src/page/dashboard/units/unit-rows";
import { emptyWorkbook } from "../../../support/schools";

const table = (rows: readonly (readonly (string | number)[])[]): ShownTable<GroupKey> => ({
  columns: [
    { key: "name", heading: "Đơn vị", kind: "name" },
    { key: "entered", heading: "Đã nhập", kind: "count" },
    { key: "targetShare", heading: "Tỷ lệ", kind: "share" },
  ],
  rows,
});
const listed = [
  ["Trường Đồi Thung", 3, "Chưa có số liệu"],
  ["Trường An Bình 10", 0, 0.5],
  ["Trường An Bình 9", 7, 1.25],
  ["Trường Mường Khến", 3, ""],
];
const all = table([...listed, [unknownUnit, 1, 0], [totalWord, 14, 0.9]]);
const { rows, ends } = readUnits(all, [totalWord, unknownUnit]);
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name);

test("what is no unit stands apart, and stays below", () => {
  expect(rows.map(({ name, entered, targetShare }) => [name, entered, targetShare])).toEqual(listed);
  expect(names(ends)).toEqual([unknownUnit, totalWord]);
});

test("sorts by numbers; what is not known stands last either way, equals keep their order", () => {
  const by = (column: GroupKey, direction: "ascending" | "descending") =>
    names(sortUnitRows(rows, { column, direction })).map((name) =>
      rows.findIndex((row) => row.name === name),
    );
  expect(by("entered", "descending")).toEqual([2, 0, 3, 1]);
  expect(by("entered", "ascending")).toEqual([1, 0, 3, 2]);
  expect(by("targetShare", "descending")).toEqual([2, 1, 0, 3]);
  expect(by("targetShare", "ascending")).toEqual([1, 2, 0, 3]);
  expect(sortUnitRows(rows, undefined)).toBe(rows);
});

test("sorts names as Vietnamese does, and numbers in them as numbers", () => {
  expect(names(sortUnitRows(rows, { column: "name", direction: "ascending" }))).toEqual([
    "Trường An Bình 9",
    "Trường An Bình 10",
    "Trường Đồi Thung",
    "Trường Mường Khến",
  ]);
});

test("a heading asks for the largest first, then the smallest, then the order of the list", () => {
  const first = nextOrder(undefined, "people");
  const second = nextOrder(first, "people");
  expect([first?.direction, second?.direction, nextOrder(second, "people")]).toEqual([
    "descending",
    "ascending",
    undefined,
  ]);
  expect(nextOrder(second, "name")).toEqual({ column: "name", direction: "ascending" });
});

test("finds units without accents, and those with nothing", () => {
  expect(names(searchUnits(rows, "binh an", false))).toEqual(["Trường An Bình 10", "Trường An Bình 9"]);
  expect(names(searchUnits(rows, " ĐOI ", false))).toEqual(["Trường Đồi Thung"]);
  expect(searchUnits(rows, "", true)).toEqual(rows.filter(hasNothing));
  expect(searchUnits(rows, "không có", false)).toEqual([]);
});

test.each([0, 1, 2, 10])("knows what its columns are about with %i phases", (phases) => {
  const { programme } = emptyWorkbook([]);
  const [phase] = programme.phases;
  const columns = unitTableColumns({ ...programme, phases: new Array<Phase>(phases).fill(phase!) });
  expect([...columnGroups(columns)]).toEqual([
    ["results", 6],
    ...(phases > 0 ? [["phases", phases]] : []),
    ["money", 2],
    ["target", 2],
    ["people", 3],
  ]);
});
