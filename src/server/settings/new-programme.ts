import { resultRow } from "../../core/assessment/result-row";
import type { Cell } from "../../core/reading/cell";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { resultHeadings } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { newProgrammeWords as words } from "../../messages/vi/new-programme-vi";
import { staticNote } from "../../messages/vi/setup-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { toValues } from "../platform/safe-text";
import { setUp } from "../setup/set-up";
import { findSpan } from "../setup/set-up-register";
import { checkFormula } from "../workbook/formulas";
import { logQuietly } from "../workbook/log";
import { mustFindTab, readRegister, readWhole } from "../workbook/open-register";
import { mustChangeSettings, readSettingLines, SETTING_COLUMNS, settingText } from "../workbook/settings-tab";
import { markTab, unmarkTab } from "../workbook/tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

/**
 * Starts another campaign in this workbook: its settings take the place of the old ones, and a register that has rows
 * is kept, hidden, its results as values. `agreed` is the number of rows that the person agreed to put aside. The
 * settings must have been read without a fault. Run it under the lock.
 *
 * Each step leaves a workbook that works: what is kept is made first, then the register steps aside, and only then the
 * settings change. Should they refuse, the register comes back; a set-up that was cut off is done by the next one.
 */
export function startProgramme(
  spreadsheet: Spreadsheet,
  settings: Texts,
  name: string,
  agreed: number,
): string {
  const sheet = mustFindTab(spreadsheet, "settings");
  mustChangeSettings(sheet);
  const whole = readWhole(spreadsheet, readRegister(spreadsheet));
  const results = whole.values.map((_row, index) =>
    index === whole.headingRow ? [...resultHeadings] : [...resultRow(whole.table.judge(index))],
  );
  const rows = results.filter(([verdict], index) => verdict !== "" && index !== whole.headingRow).length;
  if (rows !== agreed) throw new Fault("workbook", fill(words.otherRows, { rows, given: agreed }));

  const old = readSettingLines(sheet);
  let kept = "";
  let comeBack = () => {};
  if (rows > 0) {
    const names = freeNames(spreadsheet);
    keepSettings(spreadsheet, names.settings, old);
    comeBack = () => bringBack(whole.sheet);
    kept = fill(words.keptRows, { rows, ...names });
    try {
      keepRegister(whole.sheet, names.register, results);
    } catch (error) {
      comeBack();
      throw error;
    }
  }
  try {
    writeLines(sheet, settings, old.length);
    SpreadsheetApp.flush();
  } catch (error) {
    comeBack();
    throw error;
  }
  const sentence = setUp(spreadsheet);
  const was = whole.table.programme.name;
  logQuietly(spreadsheet, { what: words.log, detail: fill(words.logged, { old: was, name, kept }) });
  return [fill(words.started, { name }), kept, sentence].filter(Boolean).join(" ");
}

/** Names that no tab has, with the day on which the campaign ended here. */
function freeNames(spreadsheet: Spreadsheet): { register: string; settings: string } {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const today = new Date(wallTimeOf(new Date())).toISOString().slice(0, "yyyy-MM-dd".length);
  for (let count = 1; ; count++) {
    const day = count === 1 ? today : `${today}, ${count}`;
    const register = fill(words.kept, { tab: tabs.register, day });
    const settings = fill(words.kept, { tab: tabs.settings, day });
    if (!taken.has(register) && !taken.has(settings)) return { register, settings };
  }
}

function keepSettings(spreadsheet: Spreadsheet, name: string, lines: readonly (readonly Cell[])[]): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  writeLines(
    sheet,
    lines.map((line) => line.map(settingText)),
    0,
  );
  sheet.setColumnWidths(1, SETTING_COLUMNS, 220).hideSheet();
}

/** One write: all settings change, or none does. */
function writeLines(sheet: Sheet, lines: Texts, before: number): void {
  const blank = Array.from({ length: Math.max(0, before - lines.length) }, () =>
    Array(SETTING_COLUMNS).fill(""),
  );
  ensureSize(sheet, lines.length, SETTING_COLUMNS);
  sheet
    .getRange(1, 1, lines.length + blank.length, SETTING_COLUMNS)
    .setNumberFormat("@")
    .setValues([...lines.map((line) => [...line]), ...blank]);
}

/** Formulas would go on judging the old rows by the new settings: values stay as they were. */
function keepRegister(sheet: Sheet, name: string, results: Texts): void {
  // The note first: by it set-up knows values of ours, and puts the formula back in their place.
  sheet.getRange(1, 1).setNote(fill(staticNote, { time: formatMoment(wallTimeOf(new Date())) }));
  sheet.getRange(1, 1, sheet.getMaxRows(), resultHeadings.length).clearContent();
  sheet.getRange(1, 1, results.length, resultHeadings.length).setValues(toValues(results));
  unmarkTab(sheet);
  sheet.setName(name);
  sheet.hideSheet();
  SpreadsheetApp.flush();
}

function bringBack(sheet: Sheet): void {
  const span = findSpan(sheet);
  sheet.setName(tabs.register);
  sheet.showSheet();
  markTab(sheet, "register");
  sheet.getRange(1, 1, sheet.getMaxRows(), resultHeadings.length).clearContent();
  sheet.getRange(1, 1).setFormula(checkFormula(span)).clearNote();
  SpreadsheetApp.flush();
}
