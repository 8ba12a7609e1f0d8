import type { FigureBlock } from "../../../src/api/bridge-trace";
import type { ShownTable } from "../../../src/core/summary/blocks/table";
import { PageBook, sound } from "../../support/page-book";

const book = new PageBook([
  sound(),
  sound({ title: "Hai", registeredAt: new Date("2022-05-31T23:59+07:00") }),
  sound({ title: "Ba", registeredAt: new Date("2022-06-01T07:00+07:00") }),
  sound({ title: "Bốn", unit: "Trường lạ" }),
  sound({ title: "Sáu", registeredAt: "" }),
]);

/** The tables of the dashboard by the names under which their figures are asked about. */
function blocks(asOf: string): readonly (readonly [FigureBlock, ShownTable])[] {
  const { overview, progress, units, officers, charts } = book.get("pageDashboard", { asOf });
  return [
    ["overview", overview],
    ["progress", progress],
    ["units", units],
    ["officers", officers],
    ["chart.cumulative", charts.cumulative],
    ["chart.units", charts.units],
    ["chart.clauses", charts.clauses],
  ];
}

test.each(["", "31/05/2022"])("every column of figures leads to what it shows (%s)", (asOf) => {
  for (const [block, { columns, rows }] of blocks(asOf)) {
    columns.forEach((_column, column) => {
      // One row of each column: what a column is does not depend on the row.
      const row = rows.findLastIndex((cells) => typeof cells[column] === "number");
      if (row < 0) return;
      const name = String(rows[row]![0]);
      const traced = book.get("pageTraceFigure", { block, row, column, name, asOf });
      expect([block, column, traced.value]).toEqual([block, column, rows[row]![column]]);
      expect(traced.asOf).toBe(asOf || null);
    });
  }
});

test("the lines are the rows that count by the day: the last minute does, the next day does not", () => {
  const [[block, { columns, rows }]] = blocks("31/05/2022") as [[FigureBlock, ShownTable]];
  const column = columns.findIndex(({ key }) => key === "eligible");
  const request = { block, row: 0, column, name: String(rows[0]![0]) };
  const titles = (asOf: string) =>
    book.get("pageTraceFigure", { ...request, asOf }).source.items.map(({ title }) => title);
  expect(titles("31/05/2022")).toContain("Hai");
  expect(titles("31/05/2022")).not.toContain("Ba");
  expect(titles("01/06/2022")).toContain("Ba");
});

test("what stands no longer where it stood, or is no figure, is said", () => {
  const [[block, { rows }]] = blocks("") as [[FigureBlock, ShownTable]];
  const request = { block, row: 0, column: 1, name: String(rows[0]![0]), asOf: "" };
  expect(book.ask("pageTraceFigure", request)).toMatchObject({ ok: true });
  for (const other of [{ name: "x" }, { column: 0 }, { row: rows.length }, { asOf: "sắp tới" }])
    expect(book.ask("pageTraceFigure", { ...request, ...other })).toMatchObject({ ok: false, code: "other" });
});
