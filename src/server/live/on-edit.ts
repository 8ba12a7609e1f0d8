import { resultHeadings } from "../../core/register/columns";
import { tabs } from "../../core/words/words";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { summaryTabs } from "../workbook/summary-layout";
import { catchUpQuietly } from "./keep-fresh";
import { showAsTyped } from "./show-as-typed";

/** Nothing on these is an input, nor a result. */
const others: readonly string[] = [tabs.guide, tabs.log];
/** What is typed on these is a choice, or gives way to figures. */
const figures: readonly string[] = summaryTabs.map((key) => tabs[key]);

/**
 * What an edit by a person sets going (simple trigger, 30 s). While formulas keep the results it ends with one property
 * and, where it may be a date, its format; in the mode for many people it leaves its mark, and writes what changed unless another run is at it.
 */
export function afterEdit(edit: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range, source } = edit;
  showAsTyped(edit);
  if (!isKeptFresh()) return;
  const name = range.getSheet().getName();
  if (others.includes(name)) return;
  markEdited();
  const column = range.getColumn();
  catchUpQuietly(source, {
    look: false,
    summaries: figures.includes(name),
    ...(name === tabs.register &&
      column <= resultHeadings.length && {
        typed: { row: range.getRow(), column, rows: range.getNumRows(), columns: range.getNumColumns() },
      }),
  });
}
