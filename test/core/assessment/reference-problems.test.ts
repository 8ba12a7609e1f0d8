import { openWorkbook } from "../../../src/core/assessment/open-workbook";
import { problemBeside, targetFaultText } from "../../../src/core/assessment/problems-vi";
import { referenceProblems } from "../../../src/core/assessment/reference-problems";
import type { Cell } from "../../../src/core/reading/cell";
import { targetFaults } from "../../../src/core/register/target-fault";
import { listGroups } from "../../../src/core/words/setting-words";
import { exampleUnits } from "../../support/judge";
import { goodRow, registerTable } from "../../support/register-table";
import { settingsTable, targetRows } from "../../support/settings-rows";

const usual = settingsTable();
const measure = "Sáng kiến đủ điều kiện";

function problemsOf(...rows: Cell[][]) {
  const settings = [...usual, ...rows];
  const opened = openWorkbook(registerTable([goodRow()]), settings, exampleUnits);
  if (!opened.ok) throw new Error(opened.problems.join());
  return { problems: referenceProblems(opened.value, settings), workbook: opened.value };
}

it("what a target names and no tab has is told at the row that names it", () => {
  const { problems } = problemsOf(
    ...targetRows("Cụm Một", 1, { scope: "Cụm: Cụm 1", measure }),
    ...targetRows("Cụm lạ", 2, { scope: "Cụm: Cụm 9", measure }),
    ...targetRows("Danh hiệu", 3, { scope: "Cụm: Cụm 2", measure: "Sáng kiến có Danh hiệu = A" }),
  );
  const at = usual.length;
  expect(problems).toMatchObject([
    { row: at + 5, group: listGroups.targetScopes, item: "Cụm lạ", fault: "unknownCluster", value: "Cụm 9" },
    { row: at + 9, group: listGroups.targetMeasures, item: "Danh hiệu", fault: "unknownColumn" },
  ]);
  expect(problems[0]?.choices).toEqual(["Cụm 1", "Cụm 2"]);
});

it("what a condition compares the unit with and no tab has is told at its row", () => {
  const condition = (name: string, value: string): Cell[] => [listGroups.conditions, name, value, ""];
  const { problems } = problemsOf(
    condition("Có", `Đơn vị = ${exampleUnits[1]?.[1]}`),
    condition("Lạ", `Đơn vị thuộc ${exampleUnits[1]?.[1]}; Trường Z`),
    condition("Có ghi", "Đơn vị có ghi"),
  );
  expect(problems).toMatchObject([
    {
      ...{ row: usual.length + 2, group: listGroups.conditions, item: "Lạ" },
      ...{ fault: "unknownTargetUnit", value: "Trường Z" },
    },
  ]);
});

it("says nothing where everything is there", () => {
  expect(problemsOf(...targetRows("Cụm Một", 1, { scope: "Cụm: Cụm 1", measure })).problems).toEqual([]);
});

it("is a sentence of its own beside the row and in the summary", () => {
  const { problems, workbook } = problemsOf(...targetRows("Cụm lạ", 2, { scope: "Cụm: Cụm 9", measure }));
  const [fault] = targetFaults(workbook).values();
  for (const text of [problemBeside(problems[0]!), targetFaultText(fault!)]) {
    expect(text).toMatch(/^\p{Lu}.*“Cụm 9”.*Cụm 1; Cụm 2/u);
    expect(text.length).toBeGreaterThan(20);
  }
});
