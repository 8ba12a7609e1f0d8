import { findUnits } from "../../../src/page/kit/find-units";
import { pageOf } from "../../../src/page/kit/page-of";
import { percentText } from "../../../src/page/kit/percent-text";
import { cellsToMark } from "../../../src/page/sidebar/check/cells-to-mark";
import {
  clausesIn,
  filterRows,
  fixesByKind,
  noFilters,
  sortRows,
} from "../../../src/page/sidebar/findings/sort-rows";
import { tabAfter, tabsOf } from "../../../src/page/sidebar/shell/tab-after";
import { checkedRow, finding, fix } from "../../support/checked-row";

const thousand = Array.from({ length: 1000 }, (_, index) => index);

test("a page holds its share of a long list", () => {
  expect(pageOf(thousand, 0, 30)).toMatchObject({ from: 1, to: 30, pages: 34 });
  expect(pageOf(thousand, 33, 30)).toMatchObject({ from: 991, to: 1000, page: 33 });
});

test("a page beyond a shortened list is its last, and an empty list has one", () => {
  expect(pageOf(thousand.slice(0, 31), 20, 30)).toMatchObject({ page: 1, from: 31, to: 31 });
  expect(pageOf([], 3, 30)).toEqual({ items: [], page: 0, pages: 1, from: 0, to: 0 });
});

test("the worst rows come first, then from the top", () => {
  const rows = [
    checkedRow({ row: 9, verdict: "missing" }),
    checkedRow({ row: 7, verdict: "ineligible" }),
    checkedRow({ row: 3, verdict: "missing" }),
    checkedRow({ row: 2, verdict: "waiting" }),
  ];
  expect(sortRows(rows).map(({ row }) => row)).toEqual([7, 3, 9, 2]);
});

test("rows are filtered by result and by clause", () => {
  const rows = [
    checkedRow({
      row: 2,
      verdict: "missing",
      findings: [finding({ clause: "IV.1" }), finding({ clause: "IV.2.1" })],
    }),
    checkedRow({ row: 3, verdict: "ineligible", findings: [finding({ clause: "IV.2.1" })] }),
  ];
  const found = (filters: Parameters<typeof filterRows>[1]) =>
    filterRows(rows, filters).map(({ row }) => row);
  expect(found(noFilters)).toEqual([2, 3]);
  expect(found({ ...noFilters, verdict: "missing", clause: "" })).toEqual([2]);
  expect(found({ ...noFilters, verdict: "", clause: "IV.2.1" })).toEqual([2, 3]);
  expect(found({ ...noFilters, verdict: "ineligible", clause: "IV.1" })).toEqual([]);
  expect(clausesIn(rows)).toEqual([
    ["IV.1", 1],
    ["IV.2.1", 2],
  ]);
});

test("a guess is not among the fixes that are applied together", () => {
  const rows = [
    checkedRow({ fixes: [fix({ kind: "date" }), fix({ kind: "unit", suggested: true })] }),
    checkedRow({ fixes: [fix({ kind: "date" }), fix({ kind: "yesNo" })] }),
  ];
  expect(fixesByKind(rows).map(([kind, fixes]) => [kind, fixes.length])).toEqual([
    ["date", 2],
    ["yesNo", 1],
  ]);
});

test("a cell is marked once, with all its findings and no notes", () => {
  const findings = [
    finding({ column: "title", text: "IV.1: một" }),
    finding({ column: "title", text: "IV.2: hai" }),
    finding({ column: "unit", severity: "note" }),
  ];
  expect(cellsToMark([checkedRow({ row: 5, findings })])).toEqual([
    { row: 5, column: "title", text: "IV.1: một\nIV.2: hai", key: "a.b.c.d" },
  ]);
});

test("arrows go round the tabs, Home and End to the ends", () => {
  const tabs = tabsOf({ portal: true });
  expect(tabAfter("unit", "ArrowLeft", tabs)).toBe("help");
  expect(tabAfter("help", "ArrowRight", tabs)).toBe("unit");
  expect(tabAfter("check", "Home", tabs)).toBe("unit");
  expect(tabAfter("check", "End", tabs)).toBe("help");
  expect(tabAfter("check", "x", tabs)).toBeUndefined();
  const without = tabsOf({ portal: false });
  expect(tabAfter("paste", "ArrowRight", tabs)).toBe("waiting");
  expect(tabAfter("paste", "ArrowRight", without)).toBe("manage");
});

test("units are found by name, code or alias, without accents, the beginning first", () => {
  const unit = (name: string, code = "", aliases: string[] = []) => ({ name, code, aliases, cluster: "" });
  const units = [
    unit("Trường THPT Lạc Thủy B", "LTB", ["LT 2"]),
    unit("Lạc Sơn", "LS"),
    unit("Trường Đa Phúc"),
  ];
  const names = (typed: string) => findUnits(units, typed).map(({ name }) => name);
  expect(names("lac")).toEqual(["Lạc Sơn", "Trường THPT Lạc Thủy B"]);
  expect(names("ltb")).toEqual(["Trường THPT Lạc Thủy B"]);
  expect(names("lt 2")).toEqual(["Trường THPT Lạc Thủy B"]);
  expect(names("đa phuc")).toEqual(["Trường Đa Phúc"]);
  expect(names("khong co")).toEqual([]);
  expect(names(" ")).toHaveLength(3);
});

test("a share has a denominator or no figure", () => {
  expect(percentText(11, 62)).toBe("17,7%");
  expect(percentText(1, 2)).toBe("50,0%");
  expect(percentText(0, 0)).toBe("Chưa có số liệu");
});
