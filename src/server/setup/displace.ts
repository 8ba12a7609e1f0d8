import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { logWords } from "../../messages/vi/setup-vi";
import { tabMissing } from "../../messages/vi/vi";
import { Fault } from "../platform/fault";
import type { Changes } from "../workbook/changes";
import { log } from "../workbook/log";
import { findTab } from "../workbook/tabs";

/** What people typed where the add-in has to write; rows and columns from 1. */
export interface Blocker {
  row: number;
  column: number;
  text: Cell;
}

/** Copies what people had typed in the way into the log, before it is cleared: a run may end at any moment. */
export function displace(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blockers: readonly Blocker[],
  changes: Changes,
): void {
  if (blockers.length === 0) return;
  const spreadsheet = sheet.getParent();
  // Without the log there is nowhere to keep them.
  if (!findTab(spreadsheet, "log")) throw new Fault("workbook", fill(tabMissing, { name: tabs.log }));
  changes.displaced += blockers.length;
  log(
    spreadsheet,
    blockers.map(({ row, column, text }) => {
      const cell = `${sheet.getName()}!${columnLetters(column)}${row}`;
      const words = text instanceof Date ? quoteCell(text) : String(text);
      return { what: logWords.setUp, detail: fill(logWords.displaced, { cell, text: words }) };
    }),
  );
  SpreadsheetApp.flush();
}
