import fc from "fast-check";
import { openWorkbook } from "../../src/assessment/open-workbook";
import { rollUp } from "../../src/summary/roll-up";
import type { Tally } from "../../src/summary/tally";
import { randomRow } from "../support/random-cells";
import { goodRow, registerTable } from "../support/register-table";
import { schools } from "../support/schools";

/** The figures of a tally that add up over groups. */
const figuresOf = ({ entered, byVerdict, byPhase, benefit, benefitStated }: Tally) => [
  entered,
  ...Object.values(byVerdict),
  [...byPhase.values()].reduce((sum, count) => sum + count, 0),
  benefit,
  benefitStated,
];

const add = (tallies: readonly Tally[]) =>
  tallies
    .map(figuresOf)
    .reduce((sums, figures) => figures.map((figure, at) => figure + (sums[at] ?? 0)), [] as number[]);

/** Rows that are often right, so that every verdict comes up. */
const row = fc.oneof(
  randomRow,
  fc
    .record({
      unit: fc.constantFrom("A", "B", "C", "Trường X", ""),
      kind: fc.constantFrom("Giải pháp kỹ thuật", "Hoạt động công đoàn", "khác"),
      authors: fc.constantFrom("Xa An", "Hà Thị Ba", "A B; C D"),
      publicOrder: fc.constantFrom("Không", "Không", "Có", ""),
      registeredAt: fc.constantFrom(
        "10/01/2022 08:00",
        "31/05/2022",
        "6/2022",
        "15/06/2023",
        "năm học 2021-2022",
        "",
        "01/06/2022 06:00",
      ),
      benefitValue: fc.constantFrom("1 triệu", 250_000, "", "nhiều", 0),
      title: fc.constantFrom("Một", "Hai", "Ba", "Bốn", "Năm"),
    })
    .map(goodRow),
);

describe("every block adds up to the same totals", () => {
  it.each([
    ["with a catalogue", schools],
    ["without", []],
  ])("%s", (_name, units) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const opened = openWorkbook(registerTable(rows), [], units);
        if (!opened.ok) throw new Error(opened.problems.join());
        const { total, ...groups } = rollUp(opened.value);
        const blank = figuresOf(total).map(() => 0);
        for (const group of Object.values(groups)) {
          const sums = add(group.map(({ tally }) => tally));
          expect(sums.length === 0 ? blank : sums).toEqual(figuresOf(total));
          expect(new Set(group.map(({ name }) => name)).size).toBe(group.length);
        }
        const verdicts = Object.values(total.byVerdict).reduce((sum, count) => sum + count, 0);
        expect(verdicts).toBe(total.entered);
        expect(total.entered).toBe(opened.value.assessments.filter(Boolean).length);
      }),
      { numRuns: 60 },
    );
  });

  it("counts a person once in a unit, and a namesake elsewhere as somebody else", () => {
    const rows = ["A", "A", "B"].map((unit, index) =>
      goodRow({ unit, title: `Tên ${index}`, authors: "Xa An" }),
    );
    const opened = openWorkbook(registerTable(rows), [], schools);
    if (!opened.ok) throw new Error(opened.problems.join());
    const { total, units, clusters } = rollUp(opened.value);
    expect(total.people.size).toBe(2);
    expect(units.map(({ tally }) => tally.people.size)).toEqual([1, 1, 0]);
    expect(clusters.map(({ tally }) => tally.people.size)).toEqual([2, 0]);
  });
});
