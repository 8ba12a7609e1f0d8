import { checkReport } from "../../../src/core/assessment/check-report";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { unitProblemText, unnamedOfficerText } from "../../../src/core/assessment/problems-vi";
import { unnamedOfficers } from "../../../src/core/assessment/unnamed-officers";
import { exampleUnits, textOf } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { schools } from "../../support/schools";

const open = (rows: readonly PartialRow[], units = exampleUnits) => {
  const table = registerTable(rows.map((row, at) => goodRow({ title: `Sáng kiến ${at + 2}`, ...row })));
  const opened = judgeWorkbook([...table, []], [], units);
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value;
};

const workbook = open([
  { registeredAt: "" },
  { authors: "A B; C D" },
  {},
  { novelty: "", publicOrder: "Có" },
  { novelty: "" },
  { publicOrder: "Có" },
  { novelty: "" },
]);

it("counts the rows by verdict, the blank ones not", () => {
  const { rows, counts } = checkReport(workbook, 10);
  expect({ rows, counts }).toEqual({
    rows: 7,
    counts: { ineligible: 2, missing: 2, review: 1, waiting: 1, eligible: 1 },
  });
});

it.each<[most: number, rows: readonly number[]]>([
  [0, []],
  [1, [5]],
  [2, [5, 7]],
  [3, [5, 7, 6]],
  [4, [5, 7, 6, 8]],
  [5, [5, 7, 6, 8, 3]],
  [10, [5, 7, 6, 8, 3]],
])("names the first %i that need somebody, the worst first", (most, rows) => {
  expect(checkReport(workbook, most).first.map(({ row }) => row)).toEqual(rows);
});

it("says what each of them is and needs", () => {
  const judged = workbook.assessments[4]!;
  expect(judged.findings).toHaveLength(2);
  expect(checkReport(workbook, 1).first).toEqual([
    { row: 5, title: "Sáng kiến 5", verdict: "ineligible", findings: judged.findings.map(textOf) },
  ]);
});

it("says what is wrong with the catalogue", () => {
  const units = [...exampleUnits, exampleUnits[1]!];
  const doubled = open([{}], units);
  expect(doubled.catalogue.problems).not.toEqual([]);
  expect(checkReport(doubled, 1).units).toEqual(doubled.catalogue.problems.map(unitProblemText));
  expect(checkReport(workbook, 1).units).toEqual([]);
});

it("says who is called a full-time officer by rows alone, at the first of them (VIII.1)", () => {
  const officer = { audience: "Cán bộ chuyên trách CĐGD" };
  const named = open(
    [
      { authors: "Xa An", ...officer },
      { authors: "Hà Thị Ba", ...officer },
      { authors: "Xa An", ...officer },
      { authors: "Lò Sáu" },
    ],
    schools,
  );
  expect(unnamedOfficers(named).map(({ initiative: { row } }) => row)).toEqual([2]);
  expect(checkReport(named, 1).units).toEqual(unnamedOfficers(named).map(unnamedOfficerText));
});
