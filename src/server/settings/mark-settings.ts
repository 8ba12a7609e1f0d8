import type { Workbook } from "../../core/assessment/open-workbook";
import { problemBeside } from "../../core/assessment/problems-vi";
import { referenceProblems } from "../../core/assessment/reference-problems";
import { readProgramme } from "../../core/programme/read-programme";
import type { SettingProblem } from "../../core/programme/settings-table";
import type { Cell } from "../../core/reading/cell";
import { ownProblems } from "../../core/register/own-cells";
import { clearMarks, hasMarks, markCells } from "../rows/mark-cells";
import { mayChangeSettings } from "../workbook/settings-tab";
import { findTab } from "../workbook/tabs";

/** The column of the values, from 1. */
const VALUE = 3;

/** What is wrong with rows of `Cấu hình`; of a workbook that can be read, also what it names and the tabs have not got. */
export function settingProblems(
  settings: Cell[][],
  workbook?: Pick<Workbook, "programme" | "catalogue" | "register">,
): readonly SettingProblem[] {
  if (workbook) return referenceProblems(workbook, settings);
  const reading = readProgramme(settings);
  return reading.ok ? ownProblems(reading.programme) : reading.problems;
}

/** Whether an error is to be put beside its row or taken off; never where the tab is locked to the person. */
export function marksDiffer(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  problems: readonly SettingProblem[],
): boolean {
  const sheet = findTab(spreadsheet, "settings");
  return sheet !== undefined && mayChangeSettings(sheet) && (problems.length > 0 || hasMarks(sheet));
}

/** Puts each error of `Cấu hình` beside its row (requirements 6), and takes off those that are mended. Run it under the lock. */
export function markSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: Cell[][],
  problems: readonly SettingProblem[],
): void {
  const sheet = findTab(spreadsheet, "settings");
  if (!sheet) return;
  const seen = JSON.stringify(settings);
  const isStill = () => JSON.stringify(sheet.getDataRange().getValues()) === seen;
  const marks = problems.flatMap((problem) =>
    problem.row > 0 ? [{ row: problem.row, column: VALUE, text: problemBeside(problem) }] : [],
  );
  if (clearMarks(sheet, isStill) >= 0) markCells(sheet, marks, isStill);
}
