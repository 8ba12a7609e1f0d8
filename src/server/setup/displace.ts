import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { logWords } from "../../messages/vi/setup-vi";
import type { Changes } from "../workbook/changes";
import { log } from "../workbook/log";
import { addTabMark, findTab } from "../workbook/tabs";
import { setUpLog } from "./set-up-log";

/** What people typed where the add-in has to write; rows and columns from 1. */
export interface Blocker {
  row: number;
  column: number;
  text: Cell;
}

/** Somebody deleted it, and there is nowhere else to keep what is in the way. */
function makeLog(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(tabs.log, spreadsheet.getNumSheets());
  setUpLog({ sheet, isNew: true });
  addTabMark(sheet, "log");
  // A new tab shows itself.
  spreadsheet.setActiveSheet(before);
  sheet.hideSheet();
}

/** Copies what people had typed in the way into the log, before it is cleared: a run may end at any moment. */
export function displace(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blockers: readonly Blocker[],
  changes: Changes,
): void {
  if (blockers.length === 0) return;
  const spreadsheet = sheet.getParent();
  if (!findTab(spreadsheet, "log")) makeLog(spreadsheet);
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
