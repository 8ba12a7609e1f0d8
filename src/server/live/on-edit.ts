import type { Grid } from "../../core/assessment/open-workbook";
import { isBlankCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import { resultHeadings } from "../../core/register/columns";
import { tabs } from "../../core/words/words";
import { putBackWords } from "../../messages/vi/setup-vi";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { summaryTabs } from "../workbook/summary-layout";
import { type TabKey, tabFinder, tabKeys } from "../workbook/tabs";
import { catchUpQuietly } from "./keep-fresh";
import { sayPutBack } from "./say-put-back";
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
  const column = range.getColumn();
  const typed =
    key === "register" && column <= resultHeadings.length
      ? { row: range.getRow(), column, rows: range.getNumRows(), columns: range.getNumColumns() }
      : undefined;
  markEdited(typed);
  const isOnFigures = figures.includes(key);
  const words: Grid = isOnFigures ? range.getValues() : [];
  catchUpQuietly(source, { look: false, summaries: isOnFigures, typed });
  // Also where another's run has put it back meanwhile.
  if (isOnFigures) sayPutBack(range.getSheet(), changedSince(range, words), putBackWords.figures);
}

/** The cells of a range in which something stood that does not stand there now. */
function changedSince(range: GoogleAppsScript.Spreadsheet.Range, before: Grid) {
  const now: Grid = range.getValues();
  const [top, left] = [range.getRow(), range.getColumn()];
  return before.flatMap((cells, r) =>
    cells.flatMap((cell, c) =>
      isBlankCell(cell) || sameCell(cell, now[r]?.[c]) ? [] : [{ row: top + r, column: left + c }],
    ),
  );
}

/** Which of our tabs has a name, also where people gave it another. */
function tabNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): TabKey | undefined {
  const find = tabFinder(spreadsheet);
  return tabKeys.find((key) => tabs[key] === name) ?? tabKeys.find((key) => find(key)?.getName() === name);
}
