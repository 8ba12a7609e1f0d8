import { partNames } from "../messages/summary-words";
import { tabs } from "../messages/words";
import { unitColumns } from "../register/unit-columns";

/** A column number (from 1) in letters. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const settingsRange = `'${tabs.settings}'!A1:D`;
const unitsRange = `'${tabs.units}'!A1:${columnLetters(Object.keys(unitColumns).length)}`;

/** The one formula of the register; `;` separates arguments in every locale. */
export function checkFormula(first: number, last: number): string {
  return `=SK_KIEMTRA(${columnLetters(first)}1:${columnLetters(last)};${settingsRange};${unitsRange})`;
}

/** The parts of one block of tabs from one call. */
export function summaryFormula(
  first: number,
  last: number,
  parts: readonly (keyof typeof partNames)[],
): string {
  const table = `'${tabs.register}'!${columnLetters(first)}1:${columnLetters(last)}`;
  return `=SK_TONGHOP(${table};${settingsRange};${unitsRange};"${parts.map((part) => partNames[part]).join("; ")}")`;
}
