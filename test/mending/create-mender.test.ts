import { openWorkbook } from "../../src/assessment/open-workbook";
import { createMender } from "../../src/mending/create-mender";
import { exampleUnits } from "../support/judge";
import type { PartialRow } from "../support/register-table";
import { goodRow, registerTable } from "../support/register-table";

function verdicts(rows: readonly PartialRow[]) {
  const table = registerTable(rows);
  const reading = openWorkbook(table, [], exampleUnits);
  if (!reading.ok) throw new Error(reading.problems.join());
  const mender = createMender({ ...reading.value, table });
  return reading.value.assessments.flatMap((assessment) => {
    if (!assessment) return [];
    const fixes = mender.fixesOf(assessment.initiative.row - 1);
    return [[assessment.verdict, fixes.map(({ column }) => column), mender.verdictWith(assessment, fixes)]];
  });
}

const clean = {
  appliedOn: new Date(2021, 9, 5),
  recognisedOn: new Date(2021, 11, 20),
  registeredAt: new Date(2022, 0, 10, 8, 30),
  benefitValue: 15_000_000,
};

test("a right row has no fixes and keeps its verdict", () => {
  expect(verdicts([goodRow(clean)])).toEqual([["eligible", [], "eligible"]]);
});

test("a fix that changes nothing in the verdict says so", () => {
  expect(verdicts([goodRow({ ...clean, appliedOn: "5.10.2021", recognisedOn: "" })])).toEqual([
    ["missing", ["appliedOn"], "missing"],
  ]);
});

test("a guess at the unit gives the verdict that the row would get", () => {
  expect(verdicts([goodRow({ ...clean, unit: "THPT Lạc Thủy BB" })])).toEqual([
    ["missing", ["unit"], "eligible"],
  ]);
});

test("a duplicate stays one, a mended row is no duplicate of itself", () => {
  const twin = goodRow({ ...clean, title: " Sổ tay  Toán" });
  expect(verdicts([twin, twin, { ...twin, reviewed: "x" }])).toEqual([
    ["eligible", ["title"], "eligible"],
    ["review", ["title"], "review"],
    ["eligible", ["title", "reviewed"], "eligible"],
  ]);
});
