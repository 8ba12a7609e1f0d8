import type { Cell } from "../../core/reading/cell";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { fill } from "../../core/words/fill";
import { logWords, setUpDone, staticNote } from "../../messages/vi/setup-vi";
import type { Changes } from "../workbook/changes";
import { columnLetters } from "../workbook/formulas";
import { log } from "../workbook/log";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of ours, its cell from 1, and the columns it may fill, down to the end of the sheet. */
export interface Placed {
  row?: number;
  column: number;
  width: number;
  formula: string;
}

/**
 * Puts a formula into its cell, in row 1 unless told otherwise. What people typed over the results stands in its way:
 * it is copied into the log before it is cleared.
 */
export function placeFormula(
  sheet: Sheet,
  { row: top = 1, column, width, formula }: Placed,
  changes: Changes,
): void {
  const cell = sheet.getRange(top, column);
  const area = () => sheet.getRange(top, column, sheet.getMaxRows() - top + 1, width);
  const present = cell.getFormula();
  if (!sameFormula(present, formula)) {
    // Static results are ours, and the formula gives them again.
    if (isStatic(cell.getNote())) {
      area().clearContent();
      cell.clearNote();
    } else if (!present.startsWith("=SK_")) {
      const text = present || cell.getValue();
      if (!isBlankCell(text)) displace(sheet, [{ row: top, column, text }], changes);
    }
    cell.setFormula(formula);
    changes.said.push(fill(setUpDone.formula, { name: sheet.getName() }));
  }
  if (String(cell.getValue()) === "#REF!") {
    const formulas = area().getFormulas();
    const blockers = area()
      .getValues()
      .flatMap((row, r) =>
        row.flatMap((value, c) => {
          if ((r === 0 && c === 0) || isBlankCell(value)) return [];
          return { row: top + r, column: column + c, text: formulas[r]?.[c] || value };
        }),
      );
    displace(sheet, blockers, changes);
    area().clearContent();
    cell.setFormula(formula);
  }
}

/** What people typed where the add-in has to write; rows and columns from 1. */
export interface Blocker {
  row: number;
  column: number;
  text: Cell;
}

/** Copies what people had typed in the way into the log, before it is cleared: a run may end at any moment. */
export function displace(sheet: Sheet, blockers: readonly Blocker[], changes: Changes): void {
  if (blockers.length === 0) return;
  changes.said.push(fill(setUpDone.displaced, { count: blockers.length }));
  log(
    sheet.getParent(),
    blockers.map(({ row, column, text }) => {
      const cell = `${sheet.getName()}!${columnLetters(column)}${row}`;
      const words = text instanceof Date ? quoteCell(text) : String(text);
      return { what: logWords.setUp, detail: fill(logWords.displaced, { cell, text: words }) };
    }),
  );
}

/** Sheets hands a formula back with the separators of its locale. */
function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string) => formula.replace(/[;,]/g, ";").replace(/\s+/g, "");
  return plain(a) === plain(b);
}

/** The note that marks static results, as far as its time. */
export function isStatic(note: string): boolean {
  return note.startsWith(staticNote.slice(0, staticNote.indexOf(":")));
}
