import type { Programme } from "../../core/programme/programme";
import { readProgramme } from "../../core/programme/read-programme";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { fingerprint } from "../../core/reading/fingerprint";
import { textKey } from "../../core/reading/text-key";
import { fill } from "../../core/words/fill";
import { settingsFaults, settingsLog } from "../../messages/vi/press/settings-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { begin, end, type JournalEntry } from "../platform/journal";
import { formatSummaryTabs } from "../setup/format-summary";
import { offerActivities } from "../setup/set-up-plain";
import { findSpan, fitRegister } from "../setup/set-up-register";
import { setUpSummary } from "../setup/set-up-summary";
import { noChanges } from "../workbook/changes";
import { logQuietly } from "../workbook/log";
import { mustFindTab } from "../workbook/register-tab";
import { mustChangeSettings, readSettingLines, SETTING_COLUMNS, settingText } from "../workbook/settings-tab";
import { summaryTabs } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";
import { type Beside, besideLines } from "./beside-lines";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Lines = readonly (readonly Cell[])[];
type Texts = readonly (readonly string[])[];

/** Characters of a mark: all marks of a workbook share 30,000. */
const LONGEST_JOURNAL = 15_000;

/** A cell of `Cấu hình` to write, row and column from 1. */
export interface SettingWrite {
  row: number;
  column: number;
  old: Cell;
  value: Cell;
}

/** What leads from the lines of the tab to those wanted. */
export interface SettingsEdit {
  cells: readonly SettingWrite[];
  /** Lines behind the last one of the tab. */
  added: Lines;
  /** Rows, from 1, whose lines are blank now. */
  removed: readonly number[];
}

/** Compares line by line: a line keeps its place, goes when it is blank, and is new behind the last. */
export function settingsEdit(before: Lines, after: Lines): SettingsEdit {
  const cells: SettingWrite[] = [];
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

/** A line after an edit, and where it stood before, from 0; nothing for a new one. */
interface Placed {
  line: string[];
  from?: number;
}

/** The lines of the tab after an edit, as texts: a new one stands behind its group, and what goes leaves no gap. */
function arrange(before: Lines, { cells, added, removed }: SettingsEdit): Placed[] {
  const lines = before.map((line) => settingColumns.map((column) => settingText(line[column])));
  for (const { row, column, value } of cells) lines[row - 1]![column - 1] = settingText(value);
  const groups = before.map(([group]) => textKey(String(group ?? "")));
  const behind = new Map<number, Placed[]>();
  for (const line of added) {
    const at = groups.lastIndexOf(textKey(String(line[0]))) + 1 || before.length;
    behind.set(at, [...(behind.get(at) ?? []), { line: line.map(settingText) }]);
  }
  const gone = new Set(removed);
  const all = [
    ...(behind.get(0) ?? []),
    ...lines.flatMap((line, from) => [
      ...(gone.has(from + 1) ? [] : [{ line, from }]),
      ...(behind.get(from + 1) ?? []),
    ]),
  ];
  return all.slice(0, all.findLastIndex(({ line }) => !line.every(isBlankCell)) + 1);
}

export const linesWith = (before: Lines, edit: SettingsEdit): string[][] =>
  arrange(before, edit).map(({ line }) => line);

/** What people wrote beside the lines, where an edit moves lines; read before the last look. */
function besideEdit(sheet: Sheet, before: Lines, edit: SettingsEdit): Beside | undefined {
  const placed = arrange(before, edit);
  const after = placed.map(({ line }) => line);
  const [block] = moves(before, after) ? blocksOf(before, after) : [];
  if (!block) return undefined;
  const origins = placed.map(({ from }) => from);
  // Two lines may say the same, and only what stands beside them differ.
  const moved = origins.findIndex((from, at) => from !== at);
  const first = moved < 0 ? block.first : Math.min(block.first, moved);
  return besideLines(sheet, origins, { first, end: block.end, known: before.length });
}

/** Whether lines as read hold the texts of others. */
export const holdLines = (lines: Lines, wanted: Lines): boolean =>
  lines.length === wanted.length &&
  lines.every((line, at) => columnsThatDiffer(line, wanted[at]).length === 0);

const settingColumns: readonly number[] = Array.from({ length: SETTING_COLUMNS }, (_, column) => column);
const columnsThatDiffer = (line: Lines[number] = [], other: Lines[number] = []): readonly number[] =>
  settingColumns.filter((column) => settingText(line[column]) !== settingText(other[column]));

/** What tells lines from others in the journal, where they would not fit. */
export const fingerprintOfLines = (lines: Lines): number =>
  fingerprint(JSON.stringify(lines.map((line) => settingColumns.map((column) => settingText(line[column])))));

/** A block of the tab that differs, from 0; ends are exclusive. */
interface Block {
  first: number;
  end: number;
  left: number;
  right: number;
}

/** Whether lines move; a line that is renamed counts as one that does. */
const moves = (before: Lines, after: Texts): boolean =>
  before.length !== after.length ||
  before.some((line, at) => !holdLines([line.slice(0, 2)], [after[at]!.slice(0, 2)]));

/**
 * What has to be written. While every line keeps its place, cells that nobody changes are none of ours, and what is
 * typed into them at the last moment stays; where lines move, all from the first one that does are one block.
 */
function blocksOf(before: Lines, after: Texts): Block[] {
  const blocks: Block[] = [];
  const longest = Math.max(before.length, after.length);
  const isMoving = moves(before, after);
  for (let at = 0; at < longest; at++) {
    const columns = columnsThatDiffer(before[at], after[at]);
    if (columns.length === 0) continue;
    if (isMoving) return [{ first: at, end: longest, left: 0, right: SETTING_COLUMNS }];
    const [left, right] = [columns[0]!, columns.at(-1)! + 1];
    const last = blocks.at(-1);
    if (last && last.end === at && last.left === left && last.right === right) last.end += 1;
    else blocks.push({ first: at, end: at + 1, left, right });
  }
  return blocks;
}

/** The lines that several writes change: what of them a cut leaves undone is done by them. Too long, they are one write. */
function linesInPieces(before: Lines, after: Texts): Texts {
  const blocks = blocksOf(before, after);
  const lines = blocks.length > 1 ? blocks.flatMap(({ first, end }) => after.slice(first, end)) : [];
  return JSON.stringify(lines).length <= LONGEST_JOURNAL ? lines : [];
}

/**
 * Writes other lines, where the tab is still as it was seen; else gives what stands there, and nothing is written. What
 * follows from new settings comes before the journal's `end`.
 */
export function writeLines(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { seen, lines, detail, edit }: { seen: Lines; lines: Texts; detail: string; edit?: SettingsEdit },
): Cell[][] | undefined {
  begin(spreadsheet, {
    what: "settings",
    says: { print: fingerprintOfLines(lines), pieces: linesInPieces(seen, lines), detail },
  });
  const beside = edit && besideEdit(sheet, seen, edit);
  // The last look before the write.
  const isStill = beside?.isStill() !== false;
  const last = readSettingLines(sheet);
  if (!isStill || !holdLines(last, seen)) {
    end(spreadsheet);
    return last;
  }
  replaceLines(sheet, last, lines, beside);
  logQuietly(spreadsheet, { what: settingsLog.what, detail });
  return undefined;
}

/**
 * Brings the tab from its lines to others. Every cell is text. Run it under the lock, right after the lines were read:
 * where somebody moved lines all the same, the reading after it tells, and all lines are written once more.
 */
function replaceLines(sheet: Sheet, before: Lines, after: Texts, beside?: Beside): void {
  const found = blocksOf(before, after);
  if (found.length === 0) return;
  const inPieces = found.length === 1 || linesInPieces(before, after).length > 0;
  const blocks = inPieces
    ? found
    : [{ first: found[0]!.first, end: found.at(-1)!.end, left: 0, right: SETTING_COLUMNS }];
  try {
    if (beside) beside.write(after);
    else put(sheet, blocks, after);
  } catch (error) {
    try {
      if (blocks.length > 1)
        put(
          sheet,
          blocks,
          before.map((line) => line.map(settingText)),
        );
    } catch {
      // The journal has it still.
    }
    throw error;
  }
  const now = readSettingLines(sheet);
  const names = (lines: Lines) => lines.map(([group, item]) => [group ?? "", item ?? ""]);
  const written = (lines: Lines) =>
    blocks.map(({ first, end, left, right }) =>
      lines.slice(first, end).flatMap((line) => line.slice(left, right)),
    );
  // What somebody typed into another cell meanwhile is theirs, and stays.
  if (holdLines(names(now), names(after)) && holdLines(written(now), written(after))) return;
  const end = Math.max(before.length, now.length);
  put(sheet, [{ first: 0, end, left: 0, right: SETTING_COLUMNS }], after);
  if (!holdLines(readSettingLines(sheet), after)) throw new Fault("workbook", settingsFaults.moved);
}

function put(sheet: Sheet, blocks: readonly Block[], lines: Texts): void {
  ensureSize(sheet, blocks.at(-1)!.end, SETTING_COLUMNS);
  const ranges = blocks.map(({ first, end, left, right }) =>
    // A look-up of a range commits what was written before it: all of them come first.
    sheet.getRange(first + 1, left + 1, end - first, right - left).setNumberFormat("@"),
  );
  ranges.forEach((range, at) => {
    const { first, end, left, right } = blocks[at]!;
    const rows = Array.from({ length: end - first }, (_, index) =>
      Array.from({ length: right - left }, (_cell, column) => lines[first + index]?.[left + column] ?? ""),
    );
    range.setValues(rows);
  });
  SpreadsheetApp.flush();
}

/**
 * Fits summary and register to what was applied: another number of targets or phases moves figures, other lists are
 * offered, a column of the campaign's own comes behind the last. Quietly, since the
 * settings are in force whether or not this can be done, and set-up does it too.
 */
export function refitSummary(spreadsheet: Spreadsheet, programme: Programme): void {
  try {
    formatSummaryTabs(spreadsheet, programme);
    const register = findTab(spreadsheet, "register");
    const activities = findTab(spreadsheet, "activities");
    if (activities) offerActivities(activities, programme);
    const changes = noChanges();
    if (register && fitRegister(register, programme, changes)) {
      const span = findSpan(register);
      for (const key of summaryTabs) {
        const sheet = findTab(spreadsheet, key);
        if (!sheet) continue;
        for (const check of setUpSummary({ sheet, isNew: false }, key, span, changes)) check();
      }
    }
    SpreadsheetApp.flush();
  } catch {
    // The figures are right; how they look is for the next set-up.
  }
}

/** What a change of settings that was cut off came to: it is finished where a part of it is in force. */
export function settleSettings(
  spreadsheet: Spreadsheet,
  { print, pieces, detail }: JournalEntry["says"],
): string {
  const sheet = mustFindTab(spreadsheet, "settings");
  const before = readSettingLines(sheet);
  const wanted = new Map((pieces as Texts).map((line) => [nameOf(line), line]));
  const after = before.map((line) => [...(wanted.get(nameOf(line)) ?? line.map(settingText))]);
  const isBegun = before.some((line) => holdLines([line], [wanted.get(nameOf(line)) ?? []]));
  if (isBegun) {
    mustChangeSettings(sheet);
    replaceLines(sheet, before, after);
  } else if (fingerprintOfLines(before) !== print) return settingsLog.notDone;
  const reading = readProgramme(after);
  if (reading.ok) refitSummary(spreadsheet, reading.programme);
  return fill(settingsLog.unsure, { detail: String(detail) });
}

const nameOf = ([group, item]: readonly Cell[]) => `${textKey(String(group))}|${textKey(String(item))}`;
