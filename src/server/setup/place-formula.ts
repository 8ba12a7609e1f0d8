import { fill } from "../../core/words/fill";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { freshNote } from "../../messages/vi/setup-vi";
import { ensureSize } from "../platform/ensure-size";
import { memoryOf } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
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
export function placeFormula({ sheet, isNew }: SetUpTab, placed: Placed, changes: Changes): Check {
  const { row, column, formula } = placed;
  const cell = sheet.getRange(row, column);
  const present = isNew ? "" : cell.getFormula();
  let note = isNew ? "" : cell.getNote();
  // In the mode for many people values stay values: it is left by one press, and not by mending.
  if (isStatic(note) && isKeptFresh()) return () => undefined;
  const isStill = sameFormula(present, formula);
  if (!isStill) changes.formulasOn = [...(changes.formulasOn ?? []), placed.tab];
  // What another formula of ours shows goes with it.
  if (!isStill && (isNew || present.startsWith("=SK_"))) cell.setFormula(formula);
  else if (!isStill && writeOwnBlock(sheet, placed, { ...placed, isOld: isStatic(note) }, changes))
    note = cell.getNote();
  return () => {
    let isBarred = isBlocked(cell);
    if (isBarred) {
      // Rows that the sheet has not got bar it as well.
      growTab({ sheet, isNew }, placed.tab, row + placed.shows().length - 1, column, changes);
      isBarred = isBlocked(cell) && hasItsTabs(sheet, formula);
    }
    if (isStill && !isBarred && !isStatic(note)) return;
    if (isBarred) writeOwnBlock(sheet, placed, { ...placed, isBarred }, changes);
    // What it shows could not be told.
    if (isBarred && isBlocked(cell))
      writeOwnBlock(sheet, placed, { ...placed, isBarred, toEnd: true }, changes);
    if (!isNew) memoryOf(sheet).forget(blockName(placed));
    if (isStatic(note)) cell.clearNote();
  };
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
