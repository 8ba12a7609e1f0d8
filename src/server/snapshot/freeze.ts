import { frozenKeys } from "../../core/snapshot/frozen-headings";
import type { FrozenLayout } from "../../core/snapshot/lay-out-freeze";
import { fill } from "../../core/words/fill";
import { freezeLog, frozenWords } from "../../messages/vi/press/freeze-vi";
import { NEW_TAB } from "../platform/ensure-size";
import { end, type JournalEntry } from "../platform/journal";
import { newTab, tabBegun } from "../platform/new-tab";
import { lockTab, shuttingOut } from "../platform/protect";
import { blocksBut, type Rectangle, rangeList } from "../platform/range-list";
import { setWidths } from "../platform/set-sizes";
import { styleHeadings } from "../platform/style-headings";
import { whoAmI } from "../platform/who-am-i";
import { resultRules } from "../setup/colour-results";
import { type FreezeOutcome, findFreezes, markFreeze } from "./read-freeze";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns A to H hold names, counts and the rows' texts at once. */
const WIDTHS = [210, 150, 170, 260, 140, 110, 260, 150];
const OTHER_WIDTH = 110;
const MACHINE_WIDTH = 40;
const SECTION_GROUND = "#d2e3fc";
const HEADING_GROUND = "#3c4043";
const TEXT = "@";
/** From here on a format for each cell is quicker than one for each block. */
const MOST_BLOCKS = 500;

/** What a freeze is at, one after the other. */
export const freezeOrder = ["judge", "write", "lock"] as const;
export type FreezeStep = (typeof freezeOrder)[number];

/**
 * Writes a freeze into a tab of its own and locks it, or leaves no tab at all. `named` is who the person says they are,
 * `taken` the names of the tabs. Gives the number of the tab, its name, and the person's name as written. Run it under
 * the lock.
 */
export function writeFreeze(
  spreadsheet: Spreadsheet,
  layout: FrozenLayout,
  named: string,
  outcome: FreezeOutcome | undefined,
  taken: ReadonlySet<string>,
  begin: (step: FreezeStep) => void,
): { id: number; name: string; by: string } {
  begin("write");
  const { manifest } = layout;
  const name = freeName(taken, manifest.at);
  const { sheet, id } = newTab(spreadsheet, "freeze", name);
  try {
    // Anybody can give any name: what the script knows of them stands beside it.
    const by = [named, whoAmI(spreadsheet, sheet) || frozenWords.unknown].filter(Boolean).join(" – ");
    // Asked before all that is written, since an answer is dear after it.
    const shutOut = shuttingOut(spreadsheet, [sheet.protect().setDescription(frozenWords.protection)]);
    write(sheet, layout, by);
    style(sheet, layout);
    markFreeze(sheet, { manifest, outcome });
    // Errors of buffered writes surface here, while the tab can still be taken away: shutting out passes over errors.
    SpreadsheetApp.flush();
    begin("lock");
    // Last, so that nobody is left with half a tab that they cannot take away.
    shutOut();
    SpreadsheetApp.flush();
    end(spreadsheet);
    return { id, name, by };
  } catch (error) {
    try {
      spreadsheet.deleteSheet(sheet);
      SpreadsheetApp.flush();
      end(spreadsheet);
    } catch {
      // The journal has it: whoever writes next takes it away.
    }
    throw error;
  }
}

/** Locks a freeze that was cut off when all of it stood there; takes away one that is not whole. */
export function settleFreeze(spreadsheet: Spreadsheet, says: JournalEntry["says"]): string {
  const sheet = tabBegun(spreadsheet, says);
  const tab = String(says.name);
  if (!sheet) return fill(freezeLog.notBegun, { tab });
  const isWhole = findFreezes(spreadsheet).some((freeze) => freeze.sheet.getSheetId() === sheet.getSheetId());
  if (isWhole) {
    // Whoever is shut out of it finds it locked, and could not lock it.
    const [lock] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    if (lock?.canEdit() ?? true) lockTab(sheet, frozenWords.protection);
    return fill(freezeLog.finished, { tab });
  }
  spreadsheet.deleteSheet(sheet);
  return fill(freezeLog.takenBack, { tab });
}

function freeName(taken: ReadonlySet<string>, at: number): string {
  const time = new Date(at).toISOString().slice(0, 16).replace("T", " ").replace(":", ".");
  const name = fill(frozenWords.tab, { time });
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
}

function write(sheet: Sheet, { top, formats, by, rows, packed, manifest }: FrozenLayout, name: string): void {
  const { machine } = manifest;
  const [first, count] = manifest.rows;
  const values = top.map((row, index) => (index === by.row - 1 ? [row[0], name, ...row.slice(2)] : row));
  fitSize(sheet, top.length + count, machine);
  const range = sheet.getRange(1, 1, top.length, values[0]!.length);
  const blocks = blocksBut("General", formats);
  const isScattered = [...blocks.values()].reduce((sum, those) => sum + those.length, 0) > MOST_BLOCKS;
  if (isScattered) {
    range.setNumberFormats(formats);
    blocks.clear();
  }
  if (count > 0) {
    const texts: Rectangle[] = [
      [first, 2, count, rows[0]!.length - 1],
      [first, machine, count, 1],
    ];
    blocks.set(TEXT, [...(blocks.get(TEXT) ?? []), ...texts]);
  }
  for (const [format, those] of blocks) rangeList(sheet, those).setNumberFormat(format);
  range.setValues(values);
  const kept = [frozenWords.machine, ...packed].map((text) => [text]);
  sheet.getRange(first - 1, machine, kept.length).setValues(kept);
  sheet.getRange(first - 1, machine).setNote(frozenWords.machineNote);
  if (count > 0) sheet.getRange(first, 1, count, rows[0]!.length).setValues(rows as (string | number)[][]);
}

/** Makes a new tab as large as it has to be. */
function fitSize(sheet: Sheet, rows: number, columns: number): void {
  const [moreRows, moreColumns] = [rows - NEW_TAB.rows, columns - NEW_TAB.columns];
  // What goes, goes first: what comes takes the longer the more stands there.
  if (moreRows < 0) sheet.deleteRows(rows + 1, -moreRows);
  if (moreColumns < 0) sheet.deleteColumns(columns + 1, -moreColumns);
  if (moreRows > 0) sheet.insertRowsAfter(rows - moreRows, moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(columns - moreColumns, moreColumns);
}

function style(sheet: Sheet, { top, sections, headings, manifest }: FrozenLayout): void {
  const { machine } = manifest;
  const [first, count] = manifest.rows;
  const others = Array.from({ length: machine - WIDTHS.length - 1 }, () => OTHER_WIDTH);
  setWidths(sheet, [...WIDTHS, ...others, MACHINE_WIDTH]);
  sheet.getRange(1, 1, top.length + count, machine).setVerticalAlignment("top");
  const lines = sections[0]! - 3;
  const title: Rectangle = [1, 1, 1, WIDTHS.length];
  const said: Rectangle = [2, 2, lines, WIDTHS.length - 1];
  const body = sections[0]! + 1;
  const titles = sections.map((row): Rectangle => [row, 1, 1, machine]);
  sheet
    .getRange(...title)
    .merge()
    .setFontSize(16);
  sheet.getRange(...said).mergeAcross();
  rangeList(sheet, titles).setBackground(SECTION_GROUND);
  rangeList(sheet, [title, [2, 1, lines, 1], ...titles]).setFontWeight("bold");
  const cells: Rectangle = [body, 1, first - body + count, machine - 1];
  rangeList(sheet, [title, said, cells]).setWrap(true);
  const numbers: Rectangle[] = count > 0 ? [[first, 1, count, 1]] : [];
  rangeList(sheet, [said, ...numbers]).setHorizontalAlignment("left");
  const heads = headings.map(([row, width]): Rectangle => [row, 1, 1, width]);
  styleHeadings(rangeList(sheet, heads), HEADING_GROUND);
  // The machine's texts would run over everything, and make rows as high as they are long.
  sheet
    .getRange(first - 1, machine, count + 1)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
    .setFontColor("#80868b");
  if (count > 0) {
    const verdict = frozenKeys.indexOf("verdict") + 1;
    sheet.setConditionalFormatRules(resultRules([sheet.getRange(first, verdict, count)]));
  }
  sheet.setFrozenRows(1);
}
