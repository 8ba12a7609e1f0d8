import type { Manifest } from "../summary/frozen/manifest";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a sheet as a freeze, so that renaming it does no harm; holds what nobody should edit. */
const MARK = "so-sang-kien-freeze";

export interface FreezeTab {
  sheet: Sheet;
  manifest: Manifest;
}

export function markFreeze(sheet: Sheet, manifest: Manifest): void {
  sheet.addDeveloperMetadata(MARK, JSON.stringify(manifest));
}

/** All freezes of the workbook, the latest first. */
export function findFreezes(spreadsheet: Spreadsheet): FreezeTab[] {
  return spreadsheet
    .getSheets()
    .flatMap((sheet): FreezeTab[] => {
      const mark = sheet.getDeveloperMetadata().find((each) => each.getKey() === MARK);
      return mark ? [{ sheet, manifest: JSON.parse(String(mark.getValue())) as Manifest }] : [];
    })
    .sort((a, b) => b.manifest.at - a.manifest.at || b.sheet.getSheetId() - a.sheet.getSheetId());
}
