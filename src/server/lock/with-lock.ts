import { activeSpreadsheet } from "../platform/active-spreadsheet";
import { readMarks } from "../platform/book-marks";
import { forgetOwn } from "../platform/journal";
import { refuseNewer, refuseOtherLayout } from "../workbook/release";
import { type TabFinder, tabFinder } from "../workbook/tabs";
import { recover } from "./recover";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is done under the lock; it is told in a sentence what the last writer had left undone, and knows tabs already. */
type Action<T> = (settled: string, spreadsheet: Spreadsheet, find: TabFinder) => T;
/** `spreadsheet`: the workbook, where it is at hand. */
type Locking = <T>(action: Action<T>, spreadsheet?: Spreadsheet) => T;
type Refusal = typeof refuseNewer;

/** How long to wait for another's run; Apps Script itself waits no longer than a run may take. */
const PATIENCE_MS = 20_000;

/**
 * Runs one writer at a time, and none in a workbook that a newer release has laid out. What the last one left undone is
 * finished or taken back first. Pending writes are committed before the lock opens, so that the next one reads them and
 * their errors surface here.
 */
export const withLock: Locking = (action, spreadsheet) => locked(refuseNewer, action, spreadsheet);

/** The same for what writes by places of the layout: an older workbook has to be upgraded before. */
export const withLayout: Locking = (action, spreadsheet) => locked(refuseOtherLayout, action, spreadsheet);

function locked<T>(refuse: Refusal, action: Action<T>, spreadsheet = activeSpreadsheet()): T {
  const lock = LockService.getDocumentLock();
  lock.waitLock(PATIENCE_MS);
  try {
    // Release, journal and outcome are told by the same marks: one read.
    const marks = readMarks(spreadsheet);
    forgetOwn();
    const find = tabFinder(spreadsheet);
    refuse(spreadsheet, marks, find);
    const settled = recover(spreadsheet, marks);
    const result = action(settled, spreadsheet, settled ? tabFinder(spreadsheet) : find);
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
