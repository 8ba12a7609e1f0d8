import { resultHeadings } from "../../core/register/columns";
import { tabs } from "../../core/words/words";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { summaryTabs } from "../workbook/summary-layout";
import { type TabKey, tabFinder, tabKeys } from "../workbook/tabs";
import { catchUpQuietly } from "./keep-fresh";
import { showAsTyped } from "./show-as-typed";

/** Nothing on these is an input, nor a result. */
const others: readonly (TabKey | undefined)[] = ["guide", "log"];
/** What is typed on these is a choice, or gives way to figures. */
const figures: readonly (TabKey | undefined)[] = summaryTabs;

/**
 * What an edit by a person sets going (simple trigger, 30 s). While formulas keep the results it ends with one property
 * and, where it may be a date, its format; in the mode for many people it leaves its mark, and writes what changed unless another run is at it.
 */
export function afterEdit(edit: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range, source } = edit;
  showAsTyped(edit);
  if (!isKeptFresh()) return;
  const key = tabNamed(source, range.getSheet().getName());
  if (others.includes(key)) return;
  markEdited();
  const column = range.getColumn();
  catchUpQuietly(source, {
    look: false,
    summaries: figures.includes(key),
    ...(key === "register" &&
      column <= resultHeadings.length && {
        typed: { row: range.getRow(), column, rows: range.getNumRows(), columns: range.getNumColumns() },
      }),
  });
}

/** Which of our tabs has a name, also where people gave it another. */
function tabNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): TabKey | undefined {
  const find = tabFinder(spreadsheet);
  return tabKeys.find((key) => tabs[key] === name) ?? tabKeys.find((key) => find(key)?.getName() === name);
}
