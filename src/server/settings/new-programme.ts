import { resultRow } from "../../core/assessment/result-row";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { resultHeadings } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { newProgrammeWords } from "../../messages/vi/press/new-programme-vi";
import { staticDone } from "../../messages/vi/press/static-vi";
import { protectionNames } from "../../messages/vi/vi";
import { writeChecks } from "../live/static-results";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { begin, end, type JournalEntry } from "../platform/journal";
import { rememberOutcome, saidBefore } from "../platform/outcome";
import { lockOnce } from "../platform/protect";
import { closeReports } from "../report/report-tab";
import { setUp } from "../setup/set-up";
import { findSpan, placeCheck } from "../setup/set-up-register";
import { noChanges } from "../workbook/changes";
import { logQuietly } from "../workbook/log";
import { mustFindTab, type OpenedWorkbook, readRegisterTab, readWorkbook } from "../workbook/register-tab";
import { mustChangeSettings, readSettingLines, SETTING_COLUMNS, settingText } from "../workbook/settings-tab";
import { awardCells, choiceCells } from "../workbook/summary-layout";
import { addTabMark, findTab, isMarked, unmarkTab } from "../workbook/tabs";
import { fingerprintOfLines } from "./apply-settings";
import { clearCampaignCells, hasCampaignCells, keepUnits } from "./keep-units";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

const words = () => newProgrammeWords;

/** How often rows may move while results are written beside them. */
const ATTEMPTS = 4;

/** What the journal says of a new campaign. */
interface Undertaken {
  key: string;
  name: string;
  was: string;
  /** Of the new settings. */
  print: number;
  /** Number of the tab of the old register, and its rows. */
  id: number;
  rows: number;
  /** Names under which the old is kept. */
  register: string;
  settings: string;
  /** The same of the units; empty where they have nothing of the old campaign. */
  units: string;
  /** The same of the activities, and the number of their tab. */
  activities: string;
  activitiesId: number;
}

/**
 * Starts another campaign in this workbook: its settings take the place of the old ones, and a register that has rows
 * is kept, hidden, its results as values. `rows` is the number of rows that the person agreed to put aside. The
 * settings must have been read without a fault. Run it under the lock.
 *
 * Each step leaves a workbook that works: what is kept is made first, then the register steps aside, and only then the
 * settings change. Should they refuse, the register comes back; what was cut off is finished or taken back by whoever
 * writes next. The same `key` again is answered by what it came to.
 */
export function startProgramme(
  spreadsheet: Spreadsheet,
  settings: Texts,
  name: string,
  rows: number,
  key = "",
): string {
  const sheet = mustFindTab(spreadsheet, "settings");
  mustChangeSettings(sheet);
  const answered = key && saidBefore(spreadsheet, key);
  if (answered) return answered;
  const whole = readWorkbook(spreadsheet, readRegisterTab(spreadsheet));
  const results = resultsOf(whole, rows);

  const old = textsOf(sheet);
  const units = mustFindTab(spreadsheet, "units");
  const done = findTab(spreadsheet, "activities");
  const names = freeNames(spreadsheet);
  const undertaken: Undertaken = {
    ...{ key, name, rows, was: whole.table.programme.name },
    print: fingerprintOfLines(settings),
    id: whole.sheet.getSheetId(),
    ...names,
    units: hasCampaignCells(units) ? names.units : "",
    activities: done && done.getLastRow() > 1 ? names.activities : "",
    activitiesId: done?.getSheetId() ?? 0,
  };
  begin(spreadsheet, { what: "newProgramme", says: { ...undertaken } });
  try {
    if (undertaken.units) keepUnits(spreadsheet, units, undertaken.units);
    if (done && undertaken.activities) stepAside(done, undertaken.activities);
    if (rows > 0) {
      keepSettings(spreadsheet, undertaken.settings, old);
      writeResults(whole, results, rows);
      stepAside(whole.sheet, undertaken.register);
    }
    writeLines(sheet, settings, old.length);
    SpreadsheetApp.flush();
  } catch (error) {
    try {
      takeBack(spreadsheet, undertaken);
      end(spreadsheet);
    } catch {
      // The journal has it: whoever writes next takes it back.
    }
    throw error;
  }
  return finish(spreadsheet, undertaken);
}

/** Finishes a new campaign whose settings are in force already, and takes back one that did not get so far. */
export function settleProgramme(spreadsheet: Spreadsheet, says: JournalEntry["says"]): string {
  const undertaken = says as unknown as Undertaken;
  const { id, rows, register, print } = undertaken;
  const sheet = mustFindTab(spreadsheet, "settings");
  mustChangeSettings(sheet);
  const isAside = rows === 0 || tabOf(spreadsheet, id)?.getName() === register;
  if (isAside && fingerprintOfLines(readSettingLines(sheet)) === print)
    return `${words().finished} ${finish(spreadsheet, undertaken)}`;
  takeBack(spreadsheet, undertaken);
  return fill(words().takenBack, { rows, tab: tabs.register });
}

const tabOf = (spreadsheet: Spreadsheet, id: number): Sheet | undefined =>
  spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);

/** What is left when the settings are in force. */
function finish(
  spreadsheet: Spreadsheet,
  { key, name, was, id, rows, register, settings, units, activities, activitiesId }: Undertaken,
): string {
  const keptUnits = units ? spreadsheet.getSheetByName(units) : null;
  if (keptUnits) {
    clearCampaignCells(mustFindTab(spreadsheet, "units"), keptUnits);
    keptUnits.hideSheet();
    lockOnce(keptUnits, protectionNames.kept);
  }
  closeReports(spreadsheet);
  const tabsAside = rows > 0 ? [tabOf(spreadsheet, id), spreadsheet.getSheetByName(settings)] : [];
  if (activities) tabsAside.push(tabOf(spreadsheet, activitiesId));
  for (const aside of tabsAside) {
    if (!aside) continue;
    aside.hideSheet();
    lockOnce(aside, protectionNames.kept);
  }
  const kept = [
    rows > 0 ? fill(words().keptRows, { rows, register, settings }) : "",
    keptUnits ? fill(words().keptUnits, { units }) : "",
    activities ? fill(words().keptActivities, { activities }) : "",
  ]
    .filter(Boolean)
    .join(" ");
  // What became of the rows is said in `kept`.
  const sentence = setUp(spreadsheet, { saysKept: false });
  clearChoices(spreadsheet);
  logQuietly(spreadsheet, { what: words().log, detail: fill(words().logged, { old: was, name, kept }) });
  const outcome = [fill(words().started, { name }), kept, sentence].filter(Boolean).join(" ");
  if (key) rememberOutcome(spreadsheet, key, outcome);
  end(spreadsheet);
  return outcome;
}

/** A day, a phase or a quarter of the old campaign would leave out what counts in the new one. */
function clearChoices(spreadsheet: Spreadsheet): void {
  for (const { row, column } of Object.values(choiceCells))
    findTab(spreadsheet, "summary")?.getRange(row, column).clearContent();
  const { row, column, width } = awardCells;
  findTab(spreadsheet, "awards")?.getRange(row, column, 1, width).clearContent();
}

/** Names that no tab has, with the day on which the campaign ended here. */
function freeNames(
  spreadsheet: Spreadsheet,
): Pick<Undertaken, "register" | "settings" | "units" | "activities"> {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const today = new Date(wallTimeOf(new Date())).toISOString().slice(0, "yyyy-MM-dd".length);
  for (let count = 1; ; count++) {
    const day = count === 1 ? today : `${today}, ${count}`;
    const nameOf = (tab: string) => fill(words().kept, { tab, day });
    const names = {
      register: nameOf(tabs.register),
      settings: nameOf(tabs.settings),
      units: nameOf(tabs.units),
      activities: nameOf(tabs.activities),
    };
    if (!Object.values(names).some((name) => taken.has(name))) return names;
  }
}

/** The lines of a tab of settings, as texts. */
const textsOf = (sheet: Sheet): Texts => readSettingLines(sheet).map((line) => line.map(settingText));

function keepSettings(spreadsheet: Spreadsheet, name: string, lines: Texts): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  writeLines(sheet, lines, 0);
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

/**
 * What the old settings say of each row of the register; a row that is judged twice would be its own duplicate. Throws
 * where there are other rows than somebody agreed to put aside.
 */
function resultsOf({ values, headingRow, table }: OpenedWorkbook, agreed: number): Texts {
  const results = values.map((_row, index) =>
    index === headingRow ? [...resultHeadings] : [...resultRow(table.judge(index), table.programme)],
  );
  const rows = results.filter(([verdict], index) => verdict !== "" && index !== headingRow).length;
  if (rows !== agreed) throw new Fault("workbook", fill(words().otherRows, { rows, given: agreed }));
  return results;
}

/** A tab of the old campaign under a name of its own, found as ours no more. */
function stepAside(sheet: Sheet, name: string): void {
  unmarkTab(sheet);
  sheet.setName(name);
  sheet.hideSheet();
  SpreadsheetApp.flush();
}

/** The way back; somebody may have made a tab of its name meanwhile: ours is then found by its mark. */
function comeBack(sheet: Sheet, key: "register" | "activities"): void {
  if (!sheet.getParent().getSheetByName(tabs[key])) sheet.setName(tabs[key]);
  sheet.showSheet();
  if (!isMarked(sheet)) addTabMark(sheet, key);
}

/**
 * Writes the results as values, again where rows moved or changed meanwhile: formulas would go on judging the old rows
 * by the new settings.
 */
function writeResults(first: OpenedWorkbook, judged: Texts, agreed: number): void {
  const { sheet } = first;
  const spreadsheet = sheet.getParent();
  const note = fill(staticDone.note, { time: formatMoment(wallTimeOf(new Date())) });
  let [whole, results] = [first, judged];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    writeChecks(sheet, findSpan(sheet), results, note);
    SpreadsheetApp.flush();
    const now = readWorkbook(spreadsheet, readRegisterTab(spreadsheet, false, sheet));
    if (inputsOf(now) === inputsOf(whole)) return;
    [whole, results] = [now, resultsOf(now, agreed)];
  }
  throw new Fault("busy", staticDone.moving);
}

/** What the results come from, as text; they themselves are no input. */
const inputsOf = ({ values }: OpenedWorkbook): string =>
  JSON.stringify(values.map((row) => row.slice(resultHeadings.length)));

/** Puts the settings and the register back in their places, whatever of them has changed or stepped aside. */
function takeBack(
  spreadsheet: Spreadsheet,
  { id, rows, print, settings, units, activities, activitiesId }: Undertaken,
): void {
  const copy = spreadsheet.getSheetByName(settings);
  const present = mustFindTab(spreadsheet, "settings");
  const lines = readSettingLines(present);
  // What a commit that failed left to be written is written by the next one: the new settings may stand there already.
  if (copy && fingerprintOfLines(lines) === print) writeLines(present, textsOf(copy), lines.length);
  const keptUnits = units ? spreadsheet.getSheetByName(units) : null;
  if (keptUnits) spreadsheet.deleteSheet(keptUnits);
  const done = activities ? tabOf(spreadsheet, activitiesId) : undefined;
  if (done) comeBack(done, "activities");
  const sheet = tabOf(spreadsheet, id);
  if (rows === 0 || !sheet) return;
  comeBack(sheet, "register");
  placeCheck({ sheet, isNew: false }, findSpan(sheet), noChanges())();
  if (copy) spreadsheet.deleteSheet(copy);
  SpreadsheetApp.flush();
}
