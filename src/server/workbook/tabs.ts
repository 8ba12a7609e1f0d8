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

export type TabFinder = (key: TabKey) => Sheet | undefined;

/**
 * Finds several of them, each once, before a tab is made or called otherwise: where one is not there, all are asked
 * once.
 */
export function tabFinder(spreadsheet: Spreadsheet): TabFinder {
  let named = (name: string) => spreadsheet.getSheetByName(name) ?? undefined;
  let others: OtherTab[] | undefined;
  const known: { [Key in TabKey]?: Sheet | undefined } = {};
  const find: TabFinder = (key) => {
    if (!(key in known)) known[key] = named(tabs[key]) ?? seek(key);
    return known[key];
  };
  const seek: TabFinder = (key) => {
    if (!others) {
      const all = new Map(spreadsheet.getSheets().map((each) => [each.getName(), each]));
      named = (name) => all.get(name);
      others = [...all].flatMap(([name, other]) => (isOurName(name) ? [] : otherTab(other)));
    }
    const marked = others.find(({ mark }) => mark === key)?.sheet;
    return marked ?? findByContent(spreadsheet, key, others, () => find("register"));
  };
  return find;
}

const otherTab = (sheet: Sheet): OtherTab => ({
  sheet,
  mark: markOf(sheet)?.getValue(),
  isBlank: sheet.getLastRow() === 0,
});

const markOf = (sheet: Sheet) => sheet.getDeveloperMetadata().find((mark) => mark.getKey() === MARK);

export const isMarked = (sheet: Sheet): boolean => markOf(sheet) !== undefined;

/** Marks a sheet that has no such mark. */
export function addTabMark(sheet: Sheet, key: TabKey): void {
  sheet.addDeveloperMetadata(MARK, key);
}

/** A tab that is kept aside is found no more, by name or by mark. */
export function unmarkTab(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
}
