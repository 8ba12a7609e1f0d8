import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { createMender } from "../../../src/core/mending/create-mender";
import type { Cell } from "../../../src/core/reading/cell";
import { exampleUnits } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { settingsTable, settingsWith } from "../../support/settings-rows";

function verdicts(
  rows: readonly PartialRow[],
  settings: readonly (readonly Cell[])[] = [],
  above: readonly (readonly Cell[])[] = [],
) {
  const table = [...above, ...registerTable(rows)];
  const reading = judgeWorkbook(table, settings, exampleUnits);
  if (!reading.ok) throw new Error(reading.problems.join());
  const mender = createMender({ ...reading.value, table });
  expect(mender.fixesOf(table.length)).toEqual([]);
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

test("a fix names its column with the old and the new value", () => {
  const table = registerTable([goodRow({ ...clean, appliedOn: "5.10.2021", notes: "x  y" })]);
  const reading = judgeWorkbook(table, [], exampleUnits);
  if (!reading.ok) throw new Error(reading.problems.join());
  expect(createMender({ ...reading.value, table }).fixesOf(1)).toEqual([
    { column: "appliedOn", old: "5.10.2021", value: new Date(2021, 9, 5), kind: "date" },
    { column: "notes", old: "x  y", value: "x y", kind: "spaces" },
  ]);
});

test("the verdict is that of the settings, also below a title", () => {
  const row = goodRow({ ...clean, ipProtected: "Có", title: " Sổ tay" });
  expect(verdicts([row], settingsTable(), [["DANH SÁCH"], []])).toEqual([
    ["ineligible", ["title"], "ineligible"],
  ]);
  expect(verdicts([row], settingsWith({ "ip-protected": "Tắt" }))).toEqual([
    ["eligible", ["title"], "eligible"],
  ]);
});

test("a duplicate that the settings make more than a question stays one, reviewed or not", () => {
  const twin = goodRow({ ...clean, title: " Sổ tay  Toán" });
  const strict = settingsWith({ "title-duplicate": "Không đủ điều kiện" });
  expect(verdicts([twin, { ...twin, reviewed: "x" }], strict)).toEqual([
    ["eligible", ["title"], "eligible"],
    ["ineligible", ["title", "reviewed"], "ineligible"],
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
