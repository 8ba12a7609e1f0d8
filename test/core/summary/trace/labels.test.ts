import { judgeWorkbook } from "../../../../src/core/assessment/open-workbook";
import { stack } from "../../../../src/core/summary/blocks/stack";
import { summarise, tabulate } from "../../../../src/core/summary/blocks/summarise";
import { kindOf, shown } from "../../../../src/core/summary/blocks/table";
import { measureTargets } from "../../../../src/core/summary/figures/measure-targets";
import { rollUp } from "../../../../src/core/summary/figures/roll-up";
import { createTracer } from "../../../../src/core/summary/trace/trace";
import { amountOf } from "../../../../src/core/summary/trace/trace-source";
import { groupHeadings, type Part } from "../../../../src/core/words/summary-words";
import { totalWord, verdictWords } from "../../../../src/core/words/words";
import { registerTable } from "../../../support/register-table";
import { smallRows, smallSettings, smallUnits } from "../../../support/small-workbook";

const opened = judgeWorkbook(registerTable(smallRows), smallSettings, smallUnits);
if (!opened.ok) throw new Error(opened.problems.join());
const workbook = opened.value;

/** The figures of a part, each with the cells of its row, its column and the heading of that. */
function figuresOf(part: Part) {
  const cells = stack(summarise(workbook, [part]));
  const at = createTracer(workbook, [part]);
  return cells.flatMap((row, r) =>
    row.flatMap((_cell, column) => {
      const traced = at(r, column);
      return traced.ok ? { row, column, heading: cells[0]![column]!, figure: traced.figure } : [];
    }),
  );
}

type Placed = ReturnType<typeof figuresOf>[number];

const phases = new Set<unknown>(workbook.programme.phases.map(({ name }) => name));
const ofGroup = ({ row, heading }: Placed) =>
  phases.has(heading) ? [row[0], verdictWords.eligible, heading] : [row[0], heading];
const ofFirst = ({ row, heading }: Placed) => [row[0], heading];
const ofUnit = ({ row, heading }: Placed) => [row[1], heading];

describe("a figure says whose it is and what", () => {
  it.each<[Part, number, (placed: Placed) => unknown[]]>([
    ["overview", 12, ({ row, heading }) => [heading, row[0]]],
    ["units", 6 * 15, ofGroup],
    ["clusters", 4 * 15, ofGroup],
    ["kinds", 9 * 10, ofGroup],
    ["months", 11 * 10, ofGroup],
    ["quarters", 6 * 10, ofGroup],
    ["officers", 2, ofFirst],
    ["ranking", 3 * 4, ofUnit],
    ["rankingExplained", 3 * 4, ofUnit],
    ["clauses", 11, ({ row }) => row.slice(0, 3)],
    // The months, the units and the clauses stand side by side.
    [
      "chartData",
      21 + 21 + 2 + 8 + 11,
      ({ row, column, heading }) => [row[column < 5 ? 0 : column < 9 ? 5 : 9], heading],
    ],
  ])("in %s", (part, count, labelOf) => {
    const figures = figuresOf(part);
    expect(figures.map(({ figure }) => figure.label)).toEqual(figures.map(labelOf));
    expect(figures).toHaveLength(count);
  });
});

it("an amount is what its source comes to", () => {
  const parts: readonly Part[] = [
    "targets",
    "overview",
    "units",
    "clusters",
    "officers",
    "clauses",
    "ranking",
  ];
  const amounts = [...parts, "chartData" as const].flatMap((part) =>
    figuresOf(part).filter(
      ({ row, column, figure }) => figure.kind === "amount" && typeof row[column] === "number",
    ),
  );
  expect(new Set(amounts.map(({ figure }) => figure.source.of))).toEqual(
    new Set(["rows", "money", "people", "units", "officers", "levels", "heads", "targets"]),
  );
  expect(amounts.map(({ figure }) => amountOf(figure.source, workbook.programme))).toEqual(
    amounts.map(({ row, column }) => row[column]),
  );
});

it("a number that is not known, or not of every unit, lists the units that lack it", () => {
  const lacking = figuresOf("units").flatMap(({ row, heading, figure: { kind, source } }) =>
    row[0] === totalWord && kind === "unknown" && "units" in source
      ? [[heading, source.of, source.units.map(({ code }) => code)]]
      : [],
  );
  expect(lacking).toEqual([
    [groupHeadings.target, "targets", ["D"]],
    [groupHeadings.targetShare, "targets", ["D"]],
  ]);
  const notCounted = figuresOf("units").flatMap(({ row, heading, figure: { unknown } }) =>
    row[0] === totalWord && unknown && "units" in unknown
      ? [[heading, unknown.of, unknown.units.map(({ code }) => code)]]
      : [],
  );
  expect(notCounted).toEqual([
    [groupHeadings.headCount, "heads", ["C"]],
    [groupHeadings.participation, "heads", ["C"]],
  ]);
});

it("a target is a share of a whole, or a count to reach", () => {
  const measured = measureTargets(workbook, rollUp(workbook));
  const wholes = measured.flatMap(({ ofWhole, target, whole }) =>
    ofWhole ? [[target.measure, whole.of]] : [],
  );
  expect(wholes).toEqual([
    ["participation", "heads"],
    ["officers", "officers"],
    ["propaganda", "units"],
  ]);
});

describe("a listed row shows the cell that says most about the figure", () => {
  const columnsOf = ({ figure: { source, columnOf } }: Placed) =>
    "rows" in source ? source.rows.map((row) => columnOf?.(row)) : [];

  it("the money that it states", () => {
    const stated = new Set<unknown>([groupHeadings.benefit, groupHeadings.benefitStated]);
    const figures = figuresOf("units");
    const shownBy = (wanted: boolean) =>
      new Set(figures.filter(({ heading }) => stated.has(heading) === wanted).flatMap(columnsOf));
    expect(shownBy(true)).toEqual(new Set(["benefitValue"]));
    expect(shownBy(false)).toEqual(new Set([undefined]));
  });

  it("what the rule of the line found", () => {
    const earlier = new Array<string>(3).fill("registeredAt");
    expect(figuresOf("clauses").map(columnsOf)).toEqual([
      ...[["publicOrder"], ["registeredAt"], ["appliedOn"], ["novelty"], ["unit"], ["kind"], ["authors"]],
      ...[["recognisedOn"], ["registeredAt"], earlier, ["recognisedOn"]],
    ]);
  });

  it("what rests on the clause", () => {
    const byClause = figuresOf("chartData")
      .filter(({ column }) => column === 10)
      .map((placed) => [placed.row[9], columnsOf(placed)]);
    expect(Object.fromEntries(byClause)).toEqual({
      ...{ "III.3": ["unit"], "IV.1": ["kind"], "IV.1.7": [], "IV.2.1": ["novelty"] },
      ...{ "IV.2.2": ["recognisedOn"], "IV.2.3": [], "IV.2.4": ["authors"] },
      ...{ "IV.3": ["publicOrder", "appliedOn"], "V.5": [], VI: ["registeredAt"], "NĐ 13/2012": [] },
    });
  });

  it("none of a row without a finding", () => {
    const passing = workbook.assessments.find((row) => row?.findings.length === 0)!;
    const figures = [...figuresOf("clauses"), ...figuresOf("chartData")];
    expect(new Set(figures.map(({ figure }) => figure.columnOf?.(passing)))).toEqual(new Set([undefined]));
  });
});

it("an overview's figures are counts in one row and shares in the next", () => {
  const [overview] = tabulate(workbook, ["overview"]).map(shown);
  const [units] = tabulate(workbook, ["units"]).map(shown);
  expect(overview!.columns.map((_column, at) => [0, 1].map((row) => kindOf(overview!, row, at)))).toEqual(
    overview!.columns.map(() => ["count", "share"]),
  );
  expect(units).not.toHaveProperty("rowKinds");
});
