import type { JudgedWorkbook, WorkbookReading } from "../../core/assessment/open-workbook";
import { judgeWorkbook } from "../../core/assessment/open-workbook";
import type { Cell } from "../../core/reading/cell";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { tabMissing } from "../../messages/vi/vi";
import { valuesOf } from "../platform/values-of";
import { type TabFinder, type TabKey, tabFinder } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cells of a tab from A1 on, in one read; `undefined` when there is no such tab. */
export function readTab(
  spreadsheet: Spreadsheet,
  key: TabKey,
  find = tabFinder(spreadsheet),
): Cell[][] | undefined {
  const sheet = find(key);
  return sheet && valuesOf(sheet);
}

/** The cells of `Hoạt động`; none in a workbook without it. */
export const readActivityCells = (spreadsheet: Spreadsheet, find?: TabFinder): Cell[][] =>
  readTab(spreadsheet, "activities", find) ?? [];

/** The cells of the tabs that results come from; the register with every column, rows numbered as in the sheet. */
export interface WorkbookCells {
  register: Cell[][];
  settings: Cell[][];
  units: Cell[][];
  /** No rows where there is no such tab, as in workbooks of earlier releases. */
  activities: Cell[][];
}

export function readCells(
  spreadsheet: Spreadsheet,
  find = tabFinder(spreadsheet),
): WorkbookReading<WorkbookCells> {
  const register = readTab(spreadsheet, "register", find);
  const settings = readTab(spreadsheet, "settings", find);
  const units = readTab(spreadsheet, "units", find);
  if (register && settings && units) {
    const activities = readActivityCells(spreadsheet, find);
    return { ok: true, value: { register, settings, units, activities } };
  }
  const missing = (["register", "settings", "units"] as const).filter(
    (_key, at) => ![register, settings, units][at],
  );
  return { ok: false, problems: missing.map((key) => fill(tabMissing, { name: tabs[key] })) };
}

/** The register as the menu and the page see it. */
export function readJudged(spreadsheet: Spreadsheet): WorkbookReading<JudgedWorkbook> {
  const inputs = readCells(spreadsheet);
  if (!inputs.ok) return inputs;
  const { register, settings, units, activities } = inputs.value;
  return judgeWorkbook(register, settings, units, activities);
}
