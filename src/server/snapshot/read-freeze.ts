import type { Manifest } from "../../core/snapshot/manifest";
import { findMarkedSheets, markSheet } from "../platform/sheet-mark";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a sheet as a freeze, so that renaming it does no harm. */
const MARK = "so-sang-kien-freeze";

export interface FreezeTab {
  sheet: Sheet;
  manifest: Manifest;
}

export function markFreeze(sheet: Sheet, manifest: Manifest): void {
  markSheet(sheet.getRange(1, manifest.machine), MARK, manifest);
}

/** All freezes of the workbook, the latest first. */
export function findFreezes(spreadsheet: Spreadsheet): FreezeTab[] {
  return findMarkedSheets<Manifest>(spreadsheet, MARK)
    .map(({ sheet, says }) => ({ sheet, manifest: says }))
    .sort((a, b) => b.manifest.at - a.manifest.at || b.sheet.getSheetId() - a.sheet.getSheetId());
}
