import { resultHeadings } from "../../core/register/columns";
import { tabs } from "../../core/words/words";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { choiceCells } from "../workbook/summary-layout";
import { catchUpQuietly } from "./keep-fresh";

/** Nothing on these is an input. */
const OTHERS: ReadonlySet<string> = new Set([tabs.guide, tabs.analysis, tabs.log]);

/**
 * What an edit by a person sets going (simple trigger, 30 s). While formulas keep the results it ends with one property;
 * in the mode for many people it leaves its mark, and writes what changed unless another run is at it.
 */
export function afterEdit({ range, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!isKeptFresh()) return;
  const name = range.getSheet().getName();
  const [row, rows] = [range.getRow(), range.getNumRows()];
  const isChoice = name === tabs.summary && row <= choiceCells.asOf.row && row + rows > choiceCells.asOf.row;
  if (OTHERS.has(name) || (name === tabs.summary && !isChoice)) return;
  markEdited();
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  const isOnResults = name === tabs.register && column <= resultHeadings.length;
  catchUpQuietly(source, {
    look: false,
    summaries: isChoice,
    ...(isOnResults && { typed: { row, column, rows, columns } }),
  });
}
