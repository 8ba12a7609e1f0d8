import type { DashboardFigures } from "../../../src/api/bridge-dashboard";
import type { FigureBlock } from "../../../src/api/bridge-trace";
import { describeTargets } from "../../../src/core/programme/describe-targets";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import type { ReportScope } from "../../../src/core/report/scope";
import type { ShownTable } from "../../../src/core/summary/blocks/table";
import { tabs } from "../../../src/core/words/words";
import type { CellInit } from "../../../src/host/host";
import { readStates, targetsShown } from "../../../src/page/dashboard/figures/read-figures";
import { blankSheets, PageBook, sound } from "../../support/page-book";
import type { PartialRow } from "../../support/register-table";
import { settingsTable } from "../../support/settings-rows";

const units: Cell[][] = [
  ["Mã đơn vị", "Tên đơn vị", "Cụm", "Số CBNGNLĐ", "Chỉ tiêu", "Tên gọi khác", "Ngày tuyên truyền"],
  ["A", "Trường A", "Cụm 1", 10, 3, "", "20/02/2022"],
  ["B", "Trường B", "Cụm 1", 20, 7, "", ""],
  ["C", "Trường C", "Cụm 2", "", "", "", "20/02/2022"],
];
const rows: readonly PartialRow[] = [
  sound({ unit: "Trường A" }),
  sound({ unit: "Trường A", title: "Hai", registeredAt: new Date("2022-07-10T08:00+07:00") }),
  sound({ unit: "Trường A", title: "Ba", registeredAt: "" }),
  sound({ unit: "Trường B", title: "Bốn" }),
  sound({ unit: "Trường C", title: "Năm" }),
  sound({ unit: "Trường lạ", title: "Sáu" }),
];

function bookOf(targets: Parameters<typeof describeTargets>[0]): PageBook {
  const values: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    [tabs.settings]: settingsTable({ ...hoaBinh, ...describeTargets(targets) }),
    [tabs.units]: units,
  };
  return new PageBook(
    [],
    blankSheets(rows).map((sheet) => ({
      ...sheet,
      values: (values[sheet.name] ?? sheet.values) as CellInit[][],
    })),
  );
}
const plan = [
  { item: "Ngành", level: 500 },
  { item: "Tham gia", level: "10%", measure: "participation" },
  { item: "Tuyên truyền", level: "100%", measure: "propaganda" },
  { item: "Cán bộ", level: 2, measure: "officers" },
] as const;
const book = bookOf(plan);
const cluster = (name: string): ReportScope => ({ kind: "cluster", name });
const unit = (name: string): ReportScope => ({ kind: "unit", name });
const figuresOf = (scope?: ReportScope, asOf = "") => book.get("pageDashboard", { asOf, scope });
const targetsOf = (figures: DashboardFigures) =>
  targetsShown(figures).map(({ item, scope, level, reached, share, missing }) => [
    item,
    ...[scope, level, reached, share, missing],
  ]);

test("a cluster's figures are those of its units and rows alone, and say whose they are", () => {
  const figures = figuresOf(cluster("Cụm 1"));
  expect(figures.scope).toEqual(cluster("Cụm 1"));
  expect(readStates(figures)).toMatchObject({ entered: 4 });
  expect(figures.units.rows.map(([name]) => name)).toEqual(["Trường A", "Trường B", "Tổng cộng"]);
  expect(figures.charts.units.rows.map(([name]) => name)).toEqual(["Trường B", "Trường A"]);
  expect(figures.listedUnits.map(({ name }) => name)).toEqual(["Trường A", "Trường B", "Trường C"]);
  expect(targetsOf(figures)).toEqual([
    ["Cụm 1", "Cụm 1", 10, 3, 0.3, 7],
    ["Tham gia", "30 CBNGNLĐ", 0.1, 2, 2 / 30, 1],
    ["Tuyên truyền", "2 đơn vị", 1, 1, 0.5, 1],
  ]);
});

test("a unit's figures are its own, with the target line that it is to reach", () => {
  const figures = figuresOf(unit("Trường A"));
  expect(readStates(figures)).toMatchObject({ entered: 3 });
  expect(targetsOf(figures)[0]).toEqual(["Trường A", "Trường A", 3, 2, 2 / 3, 1]);
  const { columns, rows: months } = figures.charts.cumulative;
  const line = columns.findIndex(({ key }) => key === "line");
  expect(columns[line]!.heading).toBe("Chỉ tiêu Trường A (3)");
  expect(months.at(-1)![line]).toBe(3);
  expect(figures.unitsWithNothing).toBe(0);
});

test("a unit without a target of any kind has none, and one by phase each of its own", () => {
  const [own] = targetsOf(figuresOf(unit("Trường C")));
  expect(own).toEqual(["Trường C", "Trường C", "Chưa có số liệu", 1, "Chưa có số liệu", "Chưa có số liệu"]);
  const byPhase = bookOf([
    { item: "Một", level: 2, scope: { kind: "everyUnit" }, phase: "Giai đoạn 1" },
    { item: "Hai", level: 5, scope: { kind: "everyUnit" }, phase: "Giai đoạn 2" },
  ]);
  const figures = byPhase.get("pageDashboard", { asOf: "", scope: unit("Trường C") });
  expect(targetsShown(figures).map(({ phase, level }) => [phase, level])).toEqual([
    ["Cả chương trình", 7],
    ["Giai đoạn 1", 2],
    ["Giai đoạn 2", 5],
  ]);
  const { rows: months, columns } = figures.charts.cumulative;
  const line = columns.findIndex(({ key }) => key === "line");
  expect([months[0]![line], months.at(-1)![line]]).toEqual([2, 7]);
});

test("a cluster's own number of the settings stands before the sum of its units'", () => {
  const given = bookOf([
    ...plan,
    { item: "Cụm 2 – nhiều", level: 40, scope: { kind: "cluster", name: "Cụm 2" } },
    { item: "Cụm 1 – ít", level: 9, scope: { kind: "cluster", name: "Cụm 1" } },
  ]);
  const figures = given.get("pageDashboard", { asOf: "", scope: cluster("Cụm 1") });
  expect(targetsOf(figures).map(([item, , level]) => [item, level])).toEqual([
    ["Tham gia", 0.1],
    ["Tuyên truyền", 1],
    ["Cụm 1 – ít", 9],
  ]);
  expect(figures.charts.cumulative.columns.map(({ heading }) => heading)).toContain(
    "Chỉ tiêu Cụm 1 – ít (9)",
  );
  const whole = given.get("pageDashboard", { asOf: "" }).charts.cumulative;
  expect(whole.columns.map(({ heading }) => heading)).toContain("Chỉ tiêu Ngành (500)");
});

test("units and clusters add up to the whole but for the rows of no known unit", () => {
  const entered = (scope?: ReportScope, asOf = "") => Number(readStates(figuresOf(scope, asOf)).entered);
  for (const asOf of ["", "31/05/2022"]) {
    const all = entered(undefined, asOf);
    const of = (scopes: readonly ReportScope[]) =>
      scopes.reduce((sum, scope) => sum + entered(scope, asOf), 0);
    expect(of(["Trường A", "Trường B", "Trường C"].map(unit))).toBe(all - 1);
    expect(of(["Cụm 1", "Cụm 2"].map(cluster))).toBe(all - 1);
  }
});

test.each([cluster("Cụm 1"), unit("Trường A")])("every figure of %j leads to what it shows", (scope) => {
  const { overview, progress, units: table, charts } = figuresOf(scope, "31/08/2022");
  const blocks: readonly (readonly [FigureBlock, ShownTable])[] = [
    ["overview", overview],
    ["progress", progress],
    ["units", table],
    ["chart.cumulative", charts.cumulative],
    ["chart.units", charts.units],
    ["chart.clauses", charts.clauses],
  ];
  for (const [block, { columns, rows: cells }] of blocks)
    columns.forEach((_column, column) => {
      const row = cells.findIndex((values) => typeof values[column] === "number");
      if (row < 0) return;
      const place = { block, row, column, name: String(cells[row]![0]) };
      const traced = book.get("pageTraceFigure", { ...place, asOf: "31/08/2022", scope });
      expect([block, column, traced.value]).toEqual([block, column, cells[row]![column]]);
      for (const { amount, items } of [traced.source])
        if (items.some((item) => item.tab === "register"))
          expect(items.every((item) => item.unit !== "Trường C")).toBe(true);
        else if (block === "progress" && traced.source.of === "levels")
          expect(items.reduce((sum, item) => sum + (item.amount ?? 0), 0)).toBe(amount);
    });
});

test("what units are to reach together leads to each of them", () => {
  const { progress } = figuresOf(cluster("Cụm 1"));
  const column = progress.columns.findIndex(({ key }) => key === "level");
  const place = { block: "progress", row: 0, column, name: "Cụm 1", asOf: "" } as const;
  const { source } = book.get("pageTraceFigure", { ...place, scope: cluster("Cụm 1") });
  expect(source.items.map(({ tab, row, title, amount }) => [tab, row, title, amount])).toEqual([
    ["units", 2, "Trường A", 3],
    ["units", 3, "Trường B", 7],
  ]);
});

test("a unit or a cluster that is not there is said", () => {
  for (const scope of [unit("Trường X"), cluster("Cụm 9"), cluster(""), unit("")]) {
    const answer = book.ask("pageDashboard", { asOf: "", scope });
    expect(answer).toMatchObject({ ok: false, code: "other" });
  }
});
