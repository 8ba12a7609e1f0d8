import { fill } from "../messages/fill";
import { setUpDone, staticNote } from "../messages/setup-vi";
import { isBlankCell } from "../reading/cell";
import type { Changes } from "./changes";
import { columnLetters } from "./formulas";
import { displacedEntry } from "./log";

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
  const blockers: { cell: string; text: string }[] = [];
  if (!sameFormula(present, formula)) {
    // Static results are ours, and the formula gives them again.
    if (isStatic(cell.getNote())) {
      area().clearContent();
      cell.clearNote();
    } else if (!present.startsWith("=SK_")) {
      const text = present || String(cell.getValue());
      if (!isBlankCell(text)) blockers.push({ cell: `${columnLetters(column)}${top}`, text });
    }
    cell.setFormula(formula);
    changes.said.push(fill(setUpDone.formula, { name: sheet.getName() }));
  }
  if (String(cell.getValue()) === "#REF!") {
    const formulas = area().getFormulas();
    area()
      .getValues()
      .forEach((row, r) => {
        row.forEach((value, c) => {
          if ((r === 0 && c === 0) || isBlankCell(value)) return;
          const text = formulas[r]?.[c] || String(value);
          blockers.push({ cell: `${columnLetters(column + c)}${r + top}`, text });
        });
      });
    area().clearContent();
    cell.setFormula(formula);
  }
  displace(blockers, changes);
}

/** Says what people had typed in the way, and has it logged. */
export function displace(blockers: readonly { cell: string; text: string }[], changes: Changes): void {
  if (blockers.length === 0) return;
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
