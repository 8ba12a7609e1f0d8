import type { Cell } from "../../core/reading/cell";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { settingsFaults } from "../../messages/vi/press/settings-vi";
import { Fault } from "../platform/fault";
import { type TabFinder, tabFinder } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Nhóm`, `Mục`, `Giá trị`, `Căn cứ`. */
export const SETTING_COLUMNS = 4;

/** The rows of `Cấu hình` from row 1 to its last filled one. */
export function readSettingLines(sheet: Sheet): Cell[][] {
  const lines: Cell[][] = sheet.getRange(1, 1, sheet.getMaxRows(), SETTING_COLUMNS).getValues();
  while (lines.length > 0 && lines[lines.length - 1]!.every(isBlankCell)) lines.pop();
  return lines;
}

/** Whether the tab's protection lets the person at the keyboard write. */
export const mayChangeSettings = (sheet: Sheet): boolean =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .every((protection) => protection.canEdit() || protection.isWarningOnly());

/** Refuses before the first cell is written. */
export function mustChangeSettings(sheet: Sheet): void {
  if (!mayChangeSettings(sheet)) throw new Fault("noPermission", settingsFaults.locked);
}

/** What concerns the whole workbook is for who may change the settings. */
export function mayManage(spreadsheet: Spreadsheet, find = tabFinder(spreadsheet)): boolean {
  const sheet = find("settings");
  return !sheet || mayChangeSettings(sheet);
}

export function mustManage(spreadsheet: Spreadsheet, find?: TabFinder): void {
  if (!mayManage(spreadsheet, find)) throw new Fault("noPermission", settingsFaults.managersOnly);
}

/** A setting as its cell shows it: the tab holds text. */
export const settingText = (cell: Cell): string =>
  cell instanceof Date ? quoteCell(cell) : String(cell ?? "");
