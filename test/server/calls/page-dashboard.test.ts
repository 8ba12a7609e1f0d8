import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import { cellsOf, type ShownTable } from "../../../src/core/summary/blocks/table";
import { chartHeadings, type Part, partName } from "../../../src/core/words/summary-words";
import { tabs, totalWord, unknownUnit } from "../../../src/core/words/words";
import type { CellInit } from "../../../src/host/host";
import { phaseEnds } from "../../../src/page/dashboard/charts/progress-chart";
import { readStates, targetsShown } from "../../../src/page/dashboard/figures/read-figures";
import { readUnits } from "../../../src/page/dashboard/units/unit-rows";
import { exampleUnits } from "../../support/judge";
import { an, blankSheets, PageBook, sound } from "../../support/page-book";
import { type PartialRow, registerTable } from "../../support/register-table";
import { settingsTable } from "../../support/settings-rows";
import { loadBundle } from "../../support/warm/bundle";

const rows: readonly PartialRow[] = [
  sound(),
  sound({ title: "Hai", registeredAt: new Date("2022-05-31T23:59+07:00") }),
  sound({ title: "Ba", registeredAt: new Date("2022-06-01T07:00+07:00") }),
  sound({ title: "Bốn", unit: "Trường lạ" }),
  sound({ title: "Năm", appliedOn: new Date("2021-08-31T00:00+07:00") }),
  sound({ title: "Sáu", registeredAt: "" }),
];

/** A part of the summary as the formula would show it. */
function formula(part: Part, day: unknown = ""): unknown[][] {
  const table = registerTable(rows);
  return loadBundle().call("SK_TONGHOP", table, [], exampleUnits, partName(part), day) as unknown[][];
}

test("the figures are those of the formula, part by part", () => {
  const figures = new PageBook(rows).get("pageDashboard", { asOf: "" });
  expect(cellsOf(figures.overview)).toEqual(formula("overview"));
  expect(cellsOf(figures.progress)).toEqual(formula("progress"));
  expect(cellsOf(figures.units)).toEqual(formula("units"));
  expect(cellsOf(figures.officers)).toEqual(formula("officers"));
  const { cumulative, units, clauses } = figures.charts;
  const chart = [cumulative, units, clauses].map(cellsOf);
  formula("chartData").forEach((row, at) => {
    const own = chart.map((cells) => cells[at] ?? cells[0]!.map(() => ""));
    expect(row).toEqual([...own[0]!, "", ...own[1]!, "", ...own[2]!]);
  });
  expect(formula("chartData")).toHaveLength(Math.max(...chart.map(({ length }) => length)));
  expect(figures.asOf).toBe("");
});

test("a column of the campaign's own that is a choice has its groups", () => {
  const settings = settingsTable({
    ...hoaBinh,
    lists: { columns: [{ item: "Xếp loại", value: "chọn: A; B", clause: "" }] },
  });
  const [headings = [], ...lines] = registerTable(rows);
  const table = [[...headings, "Xếp loại"], ...lines.map((line, at) => [...line, "AB"[at] ?? ""])];
  const [register, ...others] = blankSheets([]);
  const values: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    [tabs.settings]: settings,
    [tabs.units]: exampleUnits,
  };
  const book = new PageBook(
    [],
    [
      { name: register!.name, values: table as CellInit[][] },
      ...others.map((sheet) => ({ ...sheet, values: (values[sheet.name] ?? sheet.values) as CellInit[][] })),
    ],
  );
  const { groups } = book.get("pageDashboard", { asOf: "" });
  const wanted = loadBundle().call("SK_TONGHOP", table, settings, exampleUnits, "Xếp loại");
  expect(groups.map(cellsOf)).toEqual([wanted]);
  expect(new PageBook(rows).get("pageDashboard", { asOf: "" }).groups).toEqual([]);
});

test("both edges of a day: its last minute counts, the next day's first hour does not", () => {
  const book = new PageBook(rows);
  const figures = book.get("pageDashboard", { asOf: "31.5.2022" });
  expect(figures.asOf).toBe("31/05/2022");
  expect(cellsOf(figures.progress)).toEqual(formula("progress", "31/05/2022"));
  expect(readStates(figures).states[0]).toMatchObject({ verdict: "eligible", count: 2 });
  const next = book.get("pageDashboard", { asOf: "01/06/2022" });
  expect(readStates(next).states[0]).toMatchObject({ verdict: "eligible", count: 3 });
  const before = book.get("pageDashboard", { asOf: "09/01/2022" });
  expect(readStates(before)).toMatchObject({ entered: 0 });
});

test("the targets that are reached, are not and are not known add up to all", () => {
  const figures = new PageBook(rows).get("pageDashboard", { asOf: "" });
  const { met, open, unknown } = figures.reached;
  const targets = targetsShown(figures);
  expect(met + open + unknown).toBe(targets.length);
  expect(figures.measures).toHaveLength(targets.length);
  expect(met).toBe(targets.filter(({ missing }) => missing === 0).length);
  expect(unknown).toBe(targets.filter(({ missing }) => typeof missing === "string").length);
});

test("units with nothing are those of the catalogue alone", () => {
  const figures = new PageBook(rows).get("pageDashboard", { asOf: "" });
  const { rows: units } = readUnits(figures.units, [totalWord, unknownUnit]);
  expect(units).toHaveLength(exampleUnits.length - 1);
  expect(figures.unitsWithNothing).toBe(units.filter(({ entered }) => entered === 0).length);
  expect(figures.unitsWithNothing).toBeGreaterThan(0);
});

test("the three pictures have their columns, and phases stand at their months", () => {
  const figures = new PageBook(rows).get("pageDashboard", { asOf: "" });
  const { cumulative: months, units, clauses } = figures.charts;
  const headings = ({ columns }: ShownTable) =>
    Object.fromEntries(columns.map(({ key, heading }) => [key, heading]));
  expect([months, units, clauses].map(headings)).toEqual([
    { ...chartHeadings.months, line: "Chỉ tiêu Ngành giáo dục (500)" },
    chartHeadings.units,
    chartHeadings.clauses,
  ]);
  expect(units.rows).toHaveLength(exampleUnits.length - 1);
  expect(phaseEnds(months, figures.phases).map(({ at }) => months.rows[at]?.[0])).toEqual([
    "05/2022",
    "09/2023",
  ]);
});

test("opens at the day of the tab, and at every row where that is no day", () => {
  const [register, ...others] = blankSheets(rows);
  const summary = (day: string) => ({
    name: tabs.summary,
    values: [["TỔNG HỢP"], ["Số liệu đến hết ngày", day]],
  });
  const open = (day: string) =>
    new PageBook(rows, [register!, ...others, summary(day)]).get("pageDashboard", { asOf: null });
  expect(open("31/05/2022").asOf).toBe("31/05/2022");
  expect(open("sắp tới").asOf).toBe("");
  expect(open("").asOf).toBe("");
});

test("a day that is none is said, with what would do", () => {
  const book = new PageBook(rows);
  for (const asOf of ["31/02/2022", "tháng 5/2022", "sắp tới"]) {
    const answer = book.ask("pageDashboard", { asOf });
    expect(answer).toMatchObject({ ok: false, code: "other" });
    expect(answer.ok || answer.message).toContain(asOf);
  }
  const broken = book.raw("pageDashboard", ['{"asOf":5}']);
  expect(JSON.parse(String(broken))).toMatchObject({ ok: false });
});

test("a workbook that is not set up, or not whole, is said", () => {
  const empty = new PageBook([], [{ name: "Trang tính1", values: [] }]);
  expect(empty.ask("pageDashboard", { asOf: null })).toMatchObject({ ok: false, code: "notSetUp" });
});

test("costs as many service calls for many rows as for few, and writes nothing", () => {
  const few = new PageBook(rows);
  few.get("pageDashboard", { asOf: null });
  const many = new PageBook(Array.from({ length: 300 }, (_, at) => sound({ title: `Sáng kiến ${at}` })));
  many.get("pageDashboard", { asOf: null });
  expect(many.calls).toBe(few.calls);
  // Five of them look for the tab with the choices, which these workbooks do not have.
  // A workbook without the tab of activities is searched for it, and for the register of an earlier campaign by the names of the tabs.
  expect(few.calls).toBeLessThanOrEqual(38);
  const before = many.shown();
  many.get("pageDashboard", { asOf: "" }, { person: an });
  expect(many.shown()).toEqual(before);
});
