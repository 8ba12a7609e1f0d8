import fc from "fast-check";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { summarise } from "../../../src/core/summary/blocks/summarise";
import type { Cells } from "../../../src/core/summary/blocks/table";
import { unitOrders } from "../../../src/core/summary/blocks/unit-order";
import { rollUp } from "../../../src/core/summary/figures/roll-up";
import type { Tally } from "../../../src/core/summary/figures/tally";
import { upTo } from "../../../src/core/summary/figures/up-to";
import { partNames } from "../../../src/core/words/summary-words";
import { randomDay, randomWorkbook } from "../../support/random-workbook";
import { goodRow, registerTable } from "../../support/register-table";
import { byName, schools } from "../../support/schools";

const runs = { numRuns: 60 };

/** The figures of a tally that add up over groups. */
const figuresOf = ({ entered, byVerdict, byPhase, benefit, benefitStated }: Tally) => [
  entered,
  ...Object.values(byVerdict),
  [...byPhase.values()].reduce((sum, count) => sum + count, 0),
  benefit,
  benefitStated,
];

const add = (rows: readonly (readonly number[])[]) =>
  rows.reduce((sums, figures) => figures.map((figure, at) => figure + (sums[at] ?? 0)), []);

describe("every block adds up to the same totals", () => {
  it("in the counting of the rows, up to any day", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, day) => {
        const counted = upTo(workbook, day);
        const { total, own, ...groups } = rollUp(counted);
        const blank = figuresOf(total).map(() => 0);
        for (const group of [...Object.values(groups), ...own.values()]) {
          const sums = add(group.map(({ tally }) => figuresOf(tally)));
          expect(sums.length === 0 ? blank : sums).toEqual(figuresOf(total));
          expect(new Set(group.map(({ name }) => name)).size).toBe(group.length);
        }
        const verdicts = Object.values(total.byVerdict).reduce((sum, count) => sum + count, 0);
        expect(verdicts).toBe(total.entered);
        expect(total.entered).toBe(counted.assessments.filter(Boolean).length);
        // Eligible rows are registered in a window, so each stands in a phase.
        expect(figuresOf(total)[6]).toBe(total.byVerdict.eligible);
      }),
      runs,
    );
  });

  it("in the cells of the pages", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, asOf) => {
        const groups = ["units", "clusters", "kinds", "months", "quarters"] as const;
        const [overview = [], targets = [], ...blocks] = summarise(
          workbook,
          ["overview", "progress", ...groups],
          { asOf },
        );
        const states = (overview[1] ?? []).slice(1) as number[];
        const [entered = 0, eligible] = states;
        expect(add(states.slice(1).map((count) => [count]))).toEqual([entered]);
        for (const block of blocks) {
          const rows = block.slice(1).map((row) => row.slice(1, 11) as number[]);
          const total = rows.pop() ?? [];
          expect(rows.length === 0 ? total.map(() => 0) : add(rows)).toEqual(total);
          expect(total.slice(0, 6)).toEqual(states);
        }
        const reached = (item: string) => byName(targets)[item]?.Đạt as number;
        for (const item of ["LĐLĐ tỉnh", "Ngành giáo dục", "Toàn quốc"]) expect(reached(item)).toBe(eligible);
        expect(reached("LĐLĐ tỉnh – Giai đoạn 1") + reached("LĐLĐ tỉnh – Giai đoạn 2")).toBe(eligible);
      }),
      runs,
    );
  });

  it("counts a person once in a unit, and a namesake elsewhere as somebody else", () => {
    const rows = ["A", "A", "B"].map((unit, index) =>
      goodRow({ unit, title: `Tên ${index}`, authors: "Xa An" }),
    );
    const opened = judgeWorkbook(registerTable(rows), [], schools);
    if (!opened.ok) throw new Error(opened.problems.join());
    const { total, units, clusters } = rollUp(opened.value);
    expect(total.people()).toBe(2);
    expect(units.map(({ tally }) => tally.people())).toEqual([1, 1, 0]);
    expect(clusters.map(({ tally }) => tally.people())).toEqual([2, 0]);
  });
});

describe("any day", () => {
  it("counts the rows whose whole registration lies before its end, each with the verdict it has today", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, day) => {
        const { assessments } = upTo(workbook, day);
        assessments.forEach((row, index) => {
          const all = workbook.assessments[index];
          const time = all?.initiative.registeredAt;
          const isBefore = time?.kind === "interval" && time.interval.before <= (day ?? 0);
          expect(row).toBe(day === undefined || isBefore ? all : undefined);
        });
      }),
      runs,
    );
  });

  it("never counts less than an earlier one", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, randomDay, (workbook, one, other) => {
        const [first, second] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
        const [earlier, later] = [first, second].map((asOf) => {
          const [overview = [], targets = []] = summarise(workbook, ["overview", "targets"], { asOf });
          const propaganda = byName(targets)["Tuyên truyền"]?.Đạt;
          return [...(overview[1] ?? []).slice(1), propaganda] as number[];
        });
        earlier?.forEach((count, at) => {
          expect(count).toBeLessThanOrEqual(later?.[at] ?? 0);
        });
      }),
      runs,
    );
  });
});

describe("the charts", () => {
  it("end where the total stands, and never fall", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, asOf) => {
        const [chart = [], overview = []] = summarise(workbook, ["chartData", "overview"], { asOf });
        const cells = chart.slice(1).map((row) => row[1]);
        const curve = cells.filter((cell) => cell !== "") as number[];
        // Nothing stands behind the first blank.
        expect(cells.slice(0, curve.length)).toEqual(curve);
        expect([...curve].sort((a, b) => a - b)).toEqual(curve);
        expect(curve.at(-1) ?? 0).toBe(overview[1]?.[2]);
      }),
      runs,
    );
  });

  it("have as many rows whatever is entered, and the clauses of the findings", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, asOf) => {
        const [chart = []] = summarise(workbook, ["chartData"], { asOf });
        expect(chart.map((row) => row.length)).toEqual(new Array(22).fill(11));
        const stops = ["ineligible", "missing", "review"];
        for (const row of chart.slice(1, 12)) {
          const found = upTo(workbook, asOf).assessments.filter((each) =>
            each?.findings.some(({ clause, severity }) => clause === row[9] && stops.includes(severity)),
          );
          expect(row[10]).toBe(found.length);
        }
      }),
      runs,
    );
  });
});

describe("the order of units", () => {
  const units = (cells: Cells) => cells.slice(1).map((row) => JSON.stringify(row));

  it("keeps every row and the last ones in their places", () => {
    fc.assert(
      fc.property(randomWorkbook, fc.nat(), (workbook, choice) => {
        const orders = unitOrders(workbook.programme);
        const name = orders[choice % orders.length] ?? "";
        const [listed = []] = summarise(workbook, ["units"]);
        const [sorted = []] = summarise(workbook, ["units"], { sortUnitsBy: name });
        expect([...units(sorted)].sort()).toEqual([...units(listed)].sort());
        const ends = listed.at(-2)?.[0] === "(Chưa rõ đơn vị)" ? 2 : 1;
        expect(sorted.slice(-ends)).toEqual(listed.slice(-ends));
        const at = sorted[0]?.indexOf(name) ?? -1;
        const column = sorted.slice(1, -ends).map((row) => row[at]);
        const numbers = column.filter((cell) => typeof cell === "number");
        expect(column.slice(0, numbers.length)).toEqual([...numbers].sort((a, b) => b - a));
      }),
      runs,
    );
  });

  it("for commendation is by initiatives and then by share, equals sharing a rank", () => {
    fc.assert(
      fc.property(randomWorkbook, randomDay, (workbook, asOf) => {
        const [block = []] = summarise(workbook, ["rankingExplained"], { asOf });
        const rows = block.slice(1) as [number, string, number, number | "", number | string, string][];
        const worth = ([, , eligible, , share]: (typeof rows)[number]) =>
          eligible * 1e6 + (typeof share === "number" ? share : -1);
        rows.forEach((row, index) => {
          const better = rows.filter((other) => worth(other) > worth(row)).length;
          expect(row[0]).toBe(better + 1);
          if (index > 0) expect(worth(row)).toBeLessThanOrEqual(worth(rows[index - 1]!));
          expect(row[5] !== "").toBe(rows.filter(([rank]) => rank === row[0]).length > 1);
        });
      }),
      runs,
    );
  });

  it("names every part once", () => {
    expect(new Set(Object.values(partNames)).size).toBe(Object.values(partNames).length);
  });
});
