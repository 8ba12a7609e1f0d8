import { fill } from "../../core/words/fill";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { freshNote } from "../../messages/vi/setup-vi";
import { downFrom } from "../platform/down-from";
import { ensureSize } from "../platform/ensure-size";
import { partMerged } from "../platform/part-merged";
import { memoryOf } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
import { ROWS_READ } from "../workbook/find-formulas";
import { sameFormula } from "../workbook/formulas";
import { isKeptFresh } from "../workbook/mode";
import { type BlockContent, type BlockPlace, blockName, writeOwnBlock } from "./own-block";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of ours, its tab and place, and what it will show. */
export type Placed = { tab: string } & BlockPlace &
  Required<Pick<BlockContent, "formula" | "shows">> &
  Pick<BlockContent, "toEnd">;

/** Looks whether a formula shows its results, and frees it where it does not. */
export type Check = () => void;

/**
 * Puts a formula into its cell, in the place of values of ours and of what people typed over the results, which is
 * copied into the log before. Whether it shows its results is for the check that it gives: whoever puts several first
 * waits once until they are computed.
 */
export function placeFormula({ isNew, ...tab }: SetUpTab, placed: Placed, changes: Changes): Check {
  const { sheet } = tab;
  const { row, column, formula } = placed;
  const cell = sheet.getRange(row, column);
  const present = isNew ? "" : cell.getFormula();
  let marked = isNew ? [] : staticCells(sheet, placed);
  // In the mode for many people values stay values: it is left by one press, and not by mending.
  if (marked.length > 0 && isKeptFresh()) return () => undefined;
  const isStill = sameFormula(present, formula);
  if (!isStill) changes.formulasOn.push(placed.tab);
  // What another formula of ours shows goes with it.
  if (!isStill && (isNew || present.startsWith("=SK_"))) cell.setFormula(formula);
  else if (!isStill && writeOwnBlock(tab, placed, { ...placed, isOld: marked.length > 0 }, changes))
    marked = staticCells(sheet, placed);
  return () => {
    let isBarred = isBlocked(cell);
    if (isBarred) {
      // Rows that the sheet has not got bar it as well.
      growTab({ sheet, isNew: false }, placed.tab, row + placed.shows().length - 1, column, changes);
      isBarred = isBlocked(cell) && hasItsTabs(sheet, formula);
    }
    if (isStill && !isBarred && marked.length === 0) return;
    if (isBarred) {
      partMerged(downFrom(sheet, row, column, placed.width));
      writeOwnBlock(tab, placed, { ...placed, isBarred }, changes);
    }
    // What it shows could not be told.
    if (isBarred && isBlocked(cell))
      writeOwnBlock(tab, placed, { ...placed, isBarred, toEnd: true }, changes);
    if (!isNew) (tab.memory ?? memoryOf(sheet)).forget(blockName(placed));
    for (const each of marked) each.clearNote();
  };
}

/** The cells with the mark of values: people push that of the register down by rows that they insert above the headings. */
function staticCells(sheet: Sheet, { row, column, toEnd }: Placed): GoogleAppsScript.Spreadsheet.Range[] {
  const cell = sheet.getRange(row, column);
  if (isStatic(cell.getNote())) return [cell];
  if (!toEnd) return [];
  const notes = sheet.getRange(1, column, Math.min(ROWS_READ, sheet.getMaxRows()), 1).getNotes();
  return notes.flatMap(([note], at) => (isStatic(note!) ? sheet.getRange(at + 1, column) : []));
}

/** Grows a tab, and says so of one that people made too small. */
export function growTab(
  { sheet, isNew }: SetUpTab,
  name: string,
  rows: number,
  columns: number,
  { said }: Changes,
): void {
  if (ensureSize(sheet, rows, columns, isNew) && !isNew) said.push(fill(done.room, { name }));
}

/** A tab that somebody renames at that moment shows the same error, and nothing stands in the way then. */
const hasItsTabs = (sheet: Sheet, formula: string): boolean =>
  [...formula.matchAll(/'([^']+)'!/g)].every(([, name]) => sheet.getParent().getSheetByName(name!) !== null);

/** Whether something stands in the way of a formula's results. */
const isBlocked = (cell: GoogleAppsScript.Spreadsheet.Range): boolean => String(cell.getValue()) === "#REF!";

/** The note that marks static results, as far as its time. */
export function isStatic(note: string): boolean {
  return note.startsWith(freshNote.slice(0, freshNote.indexOf(":")));
}
