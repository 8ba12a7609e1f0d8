import { columnLetters } from "../../core/words/column-letters";
import { partNames } from "../../core/words/summary-words";
import { tabs } from "../../core/words/words";
import { NEW_TAB } from "../platform/ensure-size";
import { awardCells, choiceCells } from "./summary-layout";

/** The number of a column from its letters. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const settingsRange = `'${tabs.settings}'!A1:D`;

/** The columns that the formulas read, from 1. */
export interface TableSpan {
  /** Where the input columns of the register begin and end. */
  first: number;
  last: number;
  /** The last column of `Đơn vị`; people insert columns of their own there. */
  units: number;
  /** The same of `Hoạt động`; without it as far as a new tab has columns. */
  activities?: number;
}

const unitsRange = ({ units }: TableSpan) => `'${tabs.units}'!A1:${columnLetters(units)}`;

/** The one formula of the register; `;` separates arguments in every locale. */
export function checkFormula(span: TableSpan): string {
  const { first, last } = span;
  return `=SK_KIEMTRA(${columnLetters(first)}1:${columnLetters(last)};${settingsRange};${unitsRange(span)})`;
}

/**
 * The parts of one formula of a summary tab, from one call. All tabs follow the day that is chosen on `Tổng hợp`;
 * only its own formula follows the order of the units and counts activities, and that of `Khen thưởng` what is chosen
 * above it.
 */
export function summaryFormula(span: TableSpan, parts: readonly (keyof typeof partNames)[]): string {
  const { first, last } = span;
  const table = `'${tabs.register}'!${columnLetters(first)}1:${columnLetters(last)}`;
  const cell = ({ row, column }: { row: number; column: number }) => `$${columnLetters(column)}$${row}`;
  const day = `'${tabs.summary}'!${cell(choiceCells.asOf)}`;
  const { row, column, width } = awardCells;
  const activities = `'${tabs.activities}'!A1:${columnLetters(span.activities ?? NEW_TAB.columns)}`;
  const choices = parts.includes("units")
    ? `${cell(choiceCells.asOf)};${cell(choiceCells.sortBy)};"";${activities}`
    : parts.includes("awardUnits")
      ? `${day};"";${cell(awardCells)}:${cell({ row, column: column + width - 1 })}`
      : day;
  return `=SK_TONGHOP(${table};${settingsRange};${unitsRange(span)};${partsText(parts)};${choices})`;
}

/** The parts as they stand in a formula; they tell a formula of ours from one that people made. */
export const partsText = (parts: readonly (keyof typeof partNames)[]) =>
  `"${parts.map((part) => partNames[part]).join("; ")}"`;

/** Sheets hands a formula back with the separators of its locale. */
export function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string) => formula.replace(/[;,]/g, ";").replace(/\s+/g, "");
  return plain(a) === plain(b);
}
