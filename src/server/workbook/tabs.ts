import { tabs } from "../../core/words/words";
import { findByContent } from "./find-by-content";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type TabKey = keyof typeof tabs;
export const tabKeys = Object.keys(tabs) as TabKey[];

/** Marks a sheet as a tab of ours, so that it is found again when somebody renames it. */
const MARK = "so-sang-kien-tab";

/** A tab by its name, else by its mark, else by what stands in it. */
export function findTab(spreadsheet: Spreadsheet, key: TabKey): Sheet | undefined {
  return (
    spreadsheet.getSheetByName(tabs[key]) ??
    findMarked(spreadsheet, key) ??
    findByContent(spreadsheet, key, () => findTab(spreadsheet, "register"))
  );
}

function findMarked(spreadsheet: Spreadsheet, key: TabKey): Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => {
    return sheet.getDeveloperMetadata().some((mark) => mark.getKey() === MARK && mark.getValue() === key);
  });
}

export function markTab(sheet: Sheet, key: TabKey): void {
  if (sheet.getDeveloperMetadata().some((mark) => mark.getKey() === MARK)) return;
  addTabMark(sheet, key);
}

/** Marks a sheet that has no such mark. */
export function addTabMark(sheet: Sheet, key: TabKey): void {
  sheet.addDeveloperMetadata(MARK, key);
}

/** A tab that is kept aside is found no more, by name or by mark. */
export function unmarkTab(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
}
