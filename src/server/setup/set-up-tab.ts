import type { SheetMemory } from "../workbook/block-memory";

/** A tab that is set up. */
export interface SetUpTab {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** It was made just now: nothing stands there, and nothing has to be asked for. */
  isNew: boolean;
  /** It was ours before this run: the headings that it lacks are not a foreign list's. */
  isOurs?: boolean;
  /** What is remembered of its blocks, where it was asked before. */
  memory?: SheetMemory;
  /** Of a whole tab that people are shut out of, where they were asked for before. */
  locks?: readonly GoogleAppsScript.Spreadsheet.Protection[];
}
