import { tabs } from "../../core/words/words";
import { isOurName } from "../platform/sheet-mark";
import { findByContent, type OtherTab } from "./find-by-content";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type TabKey = keyof typeof tabs;
export const tabKeys = Object.keys(tabs) as TabKey[];

/** Marks a sheet as a tab of ours, so that it is found again when somebody renames it. */
const MARK = "so-sang-kien-tab";

/** A tab by its name, else by its mark, else by what stands in it. */
export const findTab = (spreadsheet: Spreadsheet, key: TabKey): Sheet | undefined =>
  tabFinder(spreadsheet)(key);

/** Finds several of them: what has to be asked of tabs under other names is asked once. */
export function tabFinder(spreadsheet: Spreadsheet): (key: TabKey) => Sheet | undefined {
  let others: OtherTab[] | undefined;
  const find = (key: TabKey): Sheet | undefined => {
    const named = spreadsheet.getSheetByName(tabs[key]);
    if (named) return named;
    others ??= otherTabs(spreadsheet);
    const marked = others.find(({ mark }) => mark === key)?.sheet;
    return marked ?? findByContent(spreadsheet, key, others, () => find("register"));
  };
  return find;
}

const otherTabs = (spreadsheet: Spreadsheet): OtherTab[] =>
  spreadsheet
    .getSheets()
    .filter((sheet) => !isOurName(sheet.getName()))
    .map((sheet) => ({ sheet, mark: markOf(sheet)?.getValue(), isBlank: sheet.getLastRow() === 0 }));

const markOf = (sheet: Sheet) => sheet.getDeveloperMetadata().find((mark) => mark.getKey() === MARK);

export function markTab(sheet: Sheet, key: TabKey): void {
  if (!markOf(sheet)) addTabMark(sheet, key);
}

/** Marks a sheet that has no such mark. */
export function addTabMark(sheet: Sheet, key: TabKey): void {
  sheet.addDeveloperMetadata(MARK, key);
}

/** A tab that is kept aside is found no more, by name or by mark. */
export function unmarkTab(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
}
