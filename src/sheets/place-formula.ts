import { fill } from "../messages/fill";
import { setUpDone, staticNote } from "../messages/setup-vi";
import { isBlankCell } from "../reading/cell";
import type { Changes } from "./changes";
import { columnLetters } from "./formulas";
import { displacedEntry } from "./log";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of ours and the columns it may fill, down to the end of the sheet. */
export interface Placed {
  column: number;
  width: number;
  formula: string;
}

/**
 * Puts a formula into row 1 of its columns. What people typed over the results stands in its way: it is copied into
 * the log before it is cleared.
 */
export function placeFormula(sheet: Sheet, { column, width, formula }: Placed, changes: Changes): void {
  const cell = sheet.getRange(1, column);
  const area = () => sheet.getRange(1, column, sheet.getMaxRows(), width);
  if (!sameFormula(cell.getFormula(), formula)) {
    // Static results are ours, and the formula gives them again.
    if (isStatic(cell.getNote())) {
      area().clearContent();
      cell.clearNote();
    }
    cell.setFormula(formula);
    changes.said.push(fill(setUpDone.formula, { name: sheet.getName() }));
  }
  if (String(cell.getValue()) !== "#REF!") return;
  const blockers: { cell: string; text: string }[] = [];
  area()
    .getValues()
    .forEach((row, r) => {
      row.forEach((value, c) => {
        if ((r === 0 && c === 0) || isBlankCell(value)) return;
        blockers.push({ cell: `${columnLetters(column + c)}${r + 1}`, text: String(value) });
      });
    });
  area().clearContent();
  cell.setFormula(formula);
  changes.said.push(fill(setUpDone.displaced, { count: blockers.length }));
  changes.logged.push(...blockers.map(displacedEntry));
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
