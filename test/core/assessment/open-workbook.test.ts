import type { Grid } from "../../../src/core/assessment/open-workbook";
import { judgeWorkbook, openProgramme, openWorkbook } from "../../../src/core/assessment/open-workbook";
import { settingProblemText, tableProblemTexts } from "../../../src/core/assessment/problems-vi";
import { readProgramme } from "../../../src/core/programme/read-programme";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { openRegister } from "../../../src/core/register/open-register";
import { readCatalogue } from "../../../src/core/register/read-catalogue";
import { tabs } from "../../../src/core/words/words";
import { exampleUnits, programmeWith } from "../../support/judge";
import { goodRow, registerTable } from "../../support/register-table";
import { settingsTable, settingsWith } from "../../support/settings-rows";

const table = registerTable([goodRow()]);
const lacking: Grid = [["x"]];
const wrongSettings = settingsWith({ "Áp dụng từ": "đầu năm" });

const problemsOf = (...tables: Parameters<typeof judgeWorkbook>) => {
  const opened = judgeWorkbook(...tables);
  return opened.ok ? [] : opened.problems;
};
const told = {
  register: (() => {
    const reading = openRegister(lacking, emptyCatalogue(), programmeWith());
    return reading.ok ? [] : tableProblemTexts(reading.problems, tabs.register);
  })(),
  settings: (() => {
    const reading = readProgramme(wrongSettings);
    return reading.ok ? [] : reading.problems.map(settingProblemText);
  })(),
  units: (() => {
    const reading = readCatalogue(lacking);
    return reading.ok ? [] : tableProblemTexts(reading.problems, tabs.units);
  })(),
};

it("each tab that cannot be read stops the workbook by itself, and all of them are named", () => {
  for (const problems of Object.values(told)) expect(problems).not.toEqual([]);
  expect(problemsOf(lacking, settingsTable(), exampleUnits)).toEqual(told.register);
  expect(problemsOf(table, wrongSettings, exampleUnits)).toEqual(told.settings);
  expect(problemsOf(table, settingsTable(), lacking)).toEqual(told.units);
  expect(problemsOf(lacking, wrongSettings, lacking)).toEqual([
    ...told.register,
    ...told.settings,
    ...told.units,
  ]);
});

it.each<[string, Grid]>([
  ["none", []],
  ["of blank cells", [["", null], ["  "]]],
])("settings %s mean the built-in campaign, units %s that nobody is listed", (_what, blank) => {
  const programme = programmeWith();
  expect(openProgramme(blank)).toEqual({ ok: true, value: programme });
  const opened = openWorkbook(table, blank, blank);
  expect(opened).toMatchObject({ ok: true, value: { programme } });
  expect(opened.ok && opened.value.catalogue.problems).toEqual([]);
  expect(opened.ok && opened.value.judge(1)).toMatchObject({ unitName: goodRow().unit });
});

it("settings that say something are read, however late it stands", () => {
  expect(
    openProgramme([
      ["", ""],
      ["", "x"],
    ]),
  ).toMatchObject({ ok: false });
  expect(openProgramme(settingsWith({ "Áp dụng từ": "02/09/2021" }))).not.toEqual({
    ok: true,
    value: programmeWith(),
  });
});

it("judges the rows below the headings, neither these nor what stands above them", () => {
  const above = registerTable([goodRow({ title: "Trên tiêu đề" })])[1]!;
  const opened = judgeWorkbook([above, table[0]!, table[1]!, []], settingsTable(), exampleUnits);
  if (!opened.ok) throw new Error(opened.problems.join());
  expect(opened.value.register.headingRow).toBe(1);
  expect(opened.value.assessments.map((assessment) => assessment?.initiative.row)).toEqual([
    ...[undefined, undefined],
    3,
    undefined,
  ]);
  expect(opened.value).not.toHaveProperty("judge");
});

it("what is typed over a row of headings is one sentence that names them all, before other faults", () => {
  const headings = ["Tác giả", "Đơn vị"];
  const problems = [
    { fault: "headingDoubled", heading: "Mã", columns: [0, 1] } as const,
    ...headings.map((heading) => ({ fault: "headingMissing", heading }) as const),
  ];
  const [missing = "", ...others] = tableProblemTexts(problems, tabs.register);
  for (const heading of headings) expect(missing).toContain(`“${heading}”`);
  expect(others).toHaveLength(1);
  expect(others[0]).toContain("“Mã”");
});
