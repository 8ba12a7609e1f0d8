import type { JudgedWorkbook } from "../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import type { Cell } from "../../src/core/reading/cell";
import { columnKeys, resultHeadings } from "../../src/core/register/columns";
import { inProgramme } from "../../src/core/rules/example-cells";
import { rules as everyRule } from "../../src/core/rules/index";
import { heldPropaganda } from "../../src/core/summary/figures/up-to";
import { offered } from "../../src/core/words/choices";
import { verdicts } from "../../src/core/words/severity";
import { demoWorkbook } from "../../src/demo/demo";
import { nameParts } from "../../src/demo/people";
import type { SheetInit } from "../../src/host/host";

const [register, units, activities] = demoWorkbook().sheets as readonly SheetInit[];
const cellsOf = (sheet: SheetInit | undefined, from = 0) =>
  (sheet?.values ?? []).map((row) => row.slice(from) as readonly Cell[]);
const opened = judgeWorkbook(cellsOf(register, 5), [], cellsOf(units), cellsOf(activities));
const workbook = (opened.ok ? opened.value : { assessments: [] }) as JudgedWorkbook;
const rows = workbook.assessments.filter((row) => row !== undefined);

/** A rule that asks for other settings than the example workbook has finds nothing in it. */
const shownByExamples = everyRule.flatMap(({ id, examples: { found } }) =>
  found.some(([cells]) => inProgramme(cells, workbook.programme)) ? id : [],
);

describe("the demonstration workbook", () => {
  test("is read without a problem", () => {
    expect(opened).toMatchObject({ ok: true });
    expect(workbook.catalogue.problems).toEqual([]);
    expect(workbook.register.unknown).toEqual([]);
  });

  test("gives the tabs that people fill, and leaves the result columns to the add-in", () => {
    expect([register?.name, units?.name, activities?.name]).toEqual(["Sáng kiến", "Đơn vị", "Hoạt động"]);
    expect(register?.values.every((row) => row.slice(0, 5).every((cell) => cell === ""))).toBe(true);
    expect(register?.values[0]).toHaveLength(resultHeadings.length + columnKeys.length);
    expect(units?.values[0]).toHaveLength(10);
  });

  test("has 600 rows of 40 units in 5 clusters", () => {
    expect(rows).toHaveLength(600);
    expect(workbook.catalogue.units).toHaveLength(40);
    expect(new Set(workbook.catalogue.units.map((unit) => unit.cluster)).size).toBe(5);
  });

  test.each(shownByExamples)("has a row that %s finds", (id) => {
    expect(rows.filter((row) => row.findings.some((finding) => finding.rule === id))).not.toHaveLength(0);
  });

  test.each(verdicts)("has rows that are %s", (verdict) => {
    expect(rows.filter((row) => row.verdict === verdict)).not.toHaveLength(0);
  });

  test("does not count a third of its rows, and counts in both phases", () => {
    const wrong = rows.filter(({ verdict }) => verdict !== "eligible" && verdict !== "waiting").length;
    expect(wrong / rows.length).toBeGreaterThan(0.3);
    expect(wrong / rows.length).toBeLessThan(0.4);
    for (const name of ["Giai đoạn 1", "Giai đoạn 2"]) {
      expect(
        rows.filter((row) => row.verdict === "eligible" && row.phase?.name === name).length,
      ).toBeGreaterThan(100);
    }
  });

  test("has units with targets as numbers and as shares, some without propaganda and some with no row", () => {
    const { catalogue } = workbook;
    const having = (test: (unit: (typeof catalogue.units)[number]) => boolean) =>
      catalogue.units.filter(test).length;
    expect(having(({ target }) => target !== undefined && "count" in target)).toBeGreaterThan(20);
    expect(having(({ target }) => target !== undefined && "share" in target)).toBeGreaterThan(3);
    expect(having(({ propagandaHeld }) => !propagandaHeld)).toBeGreaterThan(2);
    expect(having(({ name }) => rows.every((row) => row.unitName !== name))).toBeGreaterThan(1);
    expect(having(({ officers }) => officers.length > 0)).toBe(1);
  });

  test("has activities of every kind, one that cannot be read, and units without", () => {
    const { activities: told, catalogue, programme } = workbook;
    expect(told.problems).toEqual([]);
    expect(told.rows.flatMap(({ problems }) => problems.map(({ column }) => column))).toEqual(["heldOn"]);
    const kinds = new Set([...told.of.values()].flat().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...offered(programme.choices.activityKinds)].sort());
    const without = catalogue.units.filter(
      ({ name }) => !told.of.has(name) && name !== told.rows.find(({ counts }) => !counts)?.unitName,
    );
    expect(without).toHaveLength(5);
    // Two are told by their activities alone.
    const here = catalogue.units.filter((unit) => !unit.propagandaHeld && heldPropaganda(unit, workbook));
    expect(here.map(({ code }) => code)).toEqual(["PT05", "TX02"]);
  });

  test("names nobody but people put together by chance", () => {
    const known = new Set(
      Object.values(nameParts)
        .flat()
        .flatMap((part) => part.split(" ")),
    );
    const people = rows
      .filter(({ findings }) => !findings.some(({ rule }) => rule === "author-not-a-person"))
      .flatMap((row) => row.initiative.authors);
    const words = people.flatMap(({ name }) => name.split(" "));
    expect(words.filter((word) => !known.has(word) && word !== "ThS.")).toEqual([]);
  });

  test("is the same each time", () => {
    expect(JSON.stringify(demoWorkbook().sheets)).toBe(JSON.stringify([register, units, activities]));
  });
});
