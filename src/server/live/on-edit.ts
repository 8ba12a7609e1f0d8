import { resultHeadings } from "../../core/register/columns";
import { tabs } from "../../core/words/words";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { awardCells, choiceCells } from "../workbook/summary-layout";
import { catchUpQuietly } from "./keep-fresh";
import { showAsTyped } from "./show-as-typed";

/** Nothing on these is an input. */
const OTHERS: ReadonlySet<string> = new Set([tabs.guide, tabs.analysis, tabs.log]);
/** On tabs of figures the row in which people choose is the one input. */
const choiceRows: Readonly<Record<string, number>> = {
  [tabs.summary]: choiceCells.asOf.row,
  [tabs.awards]: awardCells.row,
};

/**
 * What an edit by a person sets going (simple trigger, 30 s). While formulas keep the results it ends with one property
 * and, where it may be a date, its format; in the mode for many people it leaves its mark, and writes what changed unless another run is at it.
 */
export function afterEdit(edit: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range, source } = edit;
  showAsTyped(edit);
  if (!isKeptFresh()) return;
  const name = range.getSheet().getName();
  const [row, rows] = [range.getRow(), range.getNumRows()];
  const choiceRow = choiceRows[name];
  const isChoice = choiceRow !== undefined && row <= choiceRow && choiceRow < row + rows;
  if (OTHERS.has(name) || (choiceRow !== undefined && !isChoice)) return;
  markEdited();
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  const isOnResults = name === tabs.register && column <= resultHeadings.length;
  catchUpQuietly(source, {
    look: false,
    summaries: isChoice,
    ...(isOnResults && { typed: { row, column, rows, columns } }),
  });
}
