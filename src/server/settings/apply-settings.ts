import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { textKey } from "../../core/reading/text-key";
import { formatSummaryTabs } from "../setup/format-summary";
import { SETTING_COLUMNS, settingText } from "../workbook/settings-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Lines = readonly (readonly Cell[])[];

/** A cell of `Cấu hình` to write, row and column from 1. */
export interface SettingChange {
  row: number;
  column: number;
  old: Cell;
  value: Cell;
}

/** What leads from the lines of the tab to those wanted. */
export interface SettingsEdit {
  cells: readonly SettingChange[];
  /** Lines behind the last one of the tab. */
  added: Lines;
  /** Rows, from 1, whose lines are blank now. */
  removed: readonly number[];
}

/** Compares line by line: a line keeps its place, goes when it is blank, and is new behind the last. */
export function settingsEdit(before: Lines, after: Lines): SettingsEdit {
  const cells: SettingChange[] = [];
  const removed: number[] = [];
  before.forEach((line, index) => {
    const wanted = after[index] ?? [];
    if (wanted.every(isBlankCell)) {
      if (!line.every(isBlankCell)) removed.push(index + 1);
      return;
    }
    wanted.forEach((value, column) => {
      const old = line[column];
      if (settingText(old) === settingText(value)) return;
      cells.push({ row: index + 1, column: column + 1, old, value });
    });
  });
  const added = after.slice(before.length).filter((line) => !line.every(isBlankCell));
  return { cells, added, removed };
}

/**
 * Writes an edit: changed cells first, all or none; then new lines, each behind its group; what goes, goes last. Every
 * cell is text. Run it under the lock, right after the lines were read.
 */
export function writeSettings(sheet: Sheet, before: Lines, { cells, added, removed }: SettingsEdit): void {
  // A look-up of a range commits what was written before it: all of them come first.
  const ranges = cells.map(({ row, column }) => sheet.getRange(row, column).setNumberFormat("@"));
  const write = (which: "old" | "value") => {
    ranges.forEach((range, at) => {
      range.setValue(settingText(cells[at]![which]));
    });
    SpreadsheetApp.flush();
  };
  try {
    write("value");
  } catch (error) {
    try {
      write("old");
    } catch {
      // What refused the new value holds the old one still.
    }
    throw error;
  }
  const groups = new Map<string, string[][]>();
  for (const line of added) {
    const key = textKey(String(line[0]));
    groups.set(key, [...(groups.get(key) ?? []), line.map(settingText)]);
  }
  const keys = before.map(([group]) => textKey(String(group ?? "")));
  const inserts = [...groups].map(([key, lines]) => ({
    row: keys.lastIndexOf(key) + 1 || before.length,
    lines,
  }));
  const steps = [...inserts, ...removed.map((row) => ({ row, lines: undefined }))];
  // From the bottom, so that the rows above stay where they are; at one row the new lines before the old one goes.
  steps.sort((a, b) => b.row - a.row || (a.lines ? 0 : 1) - (b.lines ? 0 : 1));
  for (const { row, lines } of steps) {
    if (!lines) {
      sheet.deleteRow(row);
      continue;
    }
    sheet.insertRowsAfter(row, lines.length);
    sheet
      .getRange(row + 1, 1, lines.length, SETTING_COLUMNS)
      .setNumberFormat("@")
      .setValues(lines);
  }
}

/**
 * Fits the summary to what was applied: another number of targets or phases moves its figures. Quietly, since the
 * settings are in force whether or not this can be done, and set-up does it too.
 */
export function refitSummary(spreadsheet: Spreadsheet, programme: Programme): void {
  try {
    formatSummaryTabs(spreadsheet, programme);
    SpreadsheetApp.flush();
  } catch {
    // The figures are right; how they look is for the next set-up.
  }
}
