import type { Grid, JudgedWorkbook } from "../../core/assessment/open-workbook";
import type { OwnColumn } from "../../core/programme/own";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { columnLetters } from "../../core/words/column-letters";
import { tabs } from "../../core/words/words";
import { TAB_NAMES } from "../workbook/find-by-content";
import {
  checkFormula,
  columnNumber,
  sameFormula,
  summaryFormula,
  type TableSpan,
} from "../workbook/formulas";
import { freshness, isKeptFresh } from "../workbook/mode";
import { ageOf } from "../workbook/release";
import { type SummaryTab, summaryFormulas, summaryTabs } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";
import type { Rows } from "./own-block";
import { isStatic } from "./place-formula";
import { checkPlace, neededSpan } from "./set-up-register";
import { chosenIn, lateWorkbook, shownChecks, shownParts } from "./shown-results";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * `changed`: it is a formula, and not the one that set-up would write; `stuck`: values that the last who was to write them
 * was not allowed to.
 */
export type FormulaState = "static" | "gone" | "changed" | "blocked" | "stuck";

/** What is not in order with one of our formulas. */
export interface FormulaFault {
  state: FormulaState;
  /** `Tổng hợp!A4` */
  cell: string;
  /** Of a formula that is blocked: the cells in its way, `C12`. */
  by?: readonly string[];
}

interface Wanted {
  row: number;
  column: number;
  formulaOf(span: TableSpan): string;
  /** What it shows where nothing is in its way. */
  shows(workbook: JudgedWorkbook, spreadsheet: Spreadsheet): Rows;
}

/** What the formulas must read at least. */
type Needed = NonNullable<ReturnType<typeof neededSpan>>;

/** As many cells as a sentence names. */
const MOST_NAMED = 5;

function wantedOn(key: "register" | SummaryTab): readonly Wanted[] {
  if (key === "register") return [{ ...checkPlace, formulaOf: checkFormula, shows: shownChecks }];
  return summaryFormulas[key].map(({ parts, ...place }) => ({
    ...place,
    formulaOf: (span) => summaryFormula(span, parts),
    shows: (workbook, spreadsheet) => shownParts(workbook, parts, chosenIn(spreadsheet)),
  }));
}

/**
 * Compares the formulas of our tabs with those that set-up would write, by what was read already. In the mode for
 * many people there are none, and values may be stuck.
 */
export function formulaFaults(
  spreadsheet: Spreadsheet,
  { register, units, own }: { register: Grid; units: Grid; own?: readonly OwnColumn[] },
): FormulaFault[] {
  const needed = neededSpan(register, units, own);
  if (!needed) return [];
  if (isKeptFresh()) return freshness().isStuck ? [{ state: "stuck", cell: "" }] : [];
  const faults = (["register", ...summaryTabs] as const).flatMap((key) => faultsOn(spreadsheet, key, needed));
  const isOther = faults.length > 0 && !["none", "present"].includes(ageOf(spreadsheet).kind);
  // Another release has other formulas, in other places; an upgrade brings ours.
  return isOther ? faults.filter(({ state }) => state === "static" || state === "blocked") : faults;
}

function faultsOn(spreadsheet: Spreadsheet, key: "register" | SummaryTab, needed: Needed): FormulaFault[] {
  const wanted = wantedOn(key);
  const isRegister = key === "register";
  const row = isRegister
    ? formulaRow(spreadsheet, needed.headingRow)
    : Math.min(...wanted.map((each) => each.row));
  const cells = rowOf(spreadsheet, key, row, Math.max(...wanted.map(({ column }) => column)));
  if (!cells) return [];
  const isTop = (top: number) => (isRegister ? top === row : top <= needed.headingRow);
  const formulas = cells
    .getFormulas()[0]!
    .map(plainNames(spreadsheet))
    .map((formula) => formula.replace(TOP, (all, start, top) => (isTop(Number(top)) ? `${start}1:` : all)));
  const values: Cell[] = cells.getValues()[0]!;
  const workbook = lateWorkbook(() => spreadsheet);
  return wanted.flatMap(({ column, formulaOf, shows }) => {
    const formula = formulas[column - 1] ?? "";
    const isValue = formula === "" && column <= formulas.length;
    const state =
      isValue && isStatic(cells.getCell(1, column).getNote())
        ? "static"
        : stateOf(formula, values[column - 1], formulaOf, needed);
    if (!state) return [];
    const cell = `${cells.getSheet().getName()}!${columnLetters(column)}${row}`;
    const read = state === "blocked" ? workbook() : undefined;
    const by = read && cellsIn(cells.getSheet(), row, column, shows(read, spreadsheet));
    return [{ state, cell, ...(by && { by }) }];
  });
}

/** Rows that people insert above the headings push the formula down with them; it judges what stands from its row on. */
function formulaRow(spreadsheet: Spreadsheet, headingRow: number): number {
  const sheet = headingRow > 1 && findTab(spreadsheet, "register");
  if (!sheet) return checkPlace.row;
  const formulas = sheet.getRange(1, checkPlace.column, headingRow, 1).getFormulas();
  return (
    Math.max(
      0,
      formulas.findIndex(([formula]) => formula!.startsWith("=SK_")),
    ) + 1
  );
}

/** The filled cells where a formula in a row and a column would show its rows. */
function cellsIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  rows: Rows,
): string[] {
  const height = Math.min(rows.length, sheet.getMaxRows() - row + 1);
  const width = Math.min(
    rows.reduce((widest, { length }) => Math.max(widest, length), 0),
    sheet.getMaxColumns() - column + 1,
  );
  if (height < 1 || width < 1) return [];
  const values: Cell[][] = sheet.getRange(row, column, height, width).getValues();
  return values
    .flatMap((cells, r) =>
      cells.flatMap((cell, c) =>
        r + c === 0 || isBlankCell(cell) ? [] : [`${columnLetters(column + c)}${row + r}`],
      ),
    )
    .slice(0, MOST_NAMED);
}

/** A row of a tab as far as a column; by the tab's name, which takes one call, where it has it still. */
function rowOf(
  spreadsheet: Spreadsheet,
  key: "register" | SummaryTab,
  row: number,
  width: number,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return spreadsheet.getRange(`'${tabs[key]}'!A${row}:${columnLetters(width)}${row}`);
  } catch {
    const sheet = findTab(spreadsheet, key);
    if (!sheet || row > sheet.getMaxRows()) return undefined;
    return sheet.getRange(row, 1, 1, Math.min(width, sheet.getMaxColumns()));
  }
}

function stateOf(
  formula: string,
  value: Cell,
  formulaOf: (span: TableSpan) => string,
  needed: TableSpan,
): FormulaState | undefined {
  if (!formula.startsWith("=SK_")) return "gone";
  const span = spanOf(formula);
  // People's own columns beside ours may be read too: they change nothing.
  const reaches =
    span && span.first <= needed.first && span.last >= needed.last && span.units >= needed.units;
  if (!reaches || !sameFormula(formula, formulaOf(span))) return "changed";
  return String(value) === "#REF!" ? "blocked" : undefined;
}

const ACTIVITIES = new RegExp(`'${tabs.activities}'!A1:([A-Z]+)`);
/** The first row that a formula reads of the register, from its beginning. */
const TOP = /^(=SK_[A-Z]+\((?:'[^']*'!)?[A-Z]+)(\d+):/;
const SPAN = /\((?:'[^']*'!)?([A-Z]+)1:([A-Z]+)[;,][^;,]*[;,]\s*'[^']*'!A1:([A-Z]+)[;,)]/;

function spanOf(formula: string): TableSpan | undefined {
  const [, first, last, units] = SPAN.exec(formula) ?? [];
  if (!first || !last || !units) return undefined;
  // Sheets widens it itself when people insert columns there.
  const [, activities] = ACTIVITIES.exec(formula) ?? [];
  return {
    ...{ first: columnNumber(first), last: columnNumber(last), units: columnNumber(units) },
    ...(activities && { activities: columnNumber(activities) }),
  };
}

/** Formulas as they would be if every tab of ours had its own name: Sheets follows people who rename one. */
function plainNames(spreadsheet: Spreadsheet): (formula: string) => string {
  const keys = ["register", "settings", "units", "activities", "summary"] as const;
  return (formula) =>
    formula.replace(TAB_NAMES, (text, quoted?: string, bare?: string) => {
      const name = quoted?.replace(/''/g, "'") ?? bare;
      if (keys.some((each) => tabs[each] === name)) return text;
      const key = keys.find((each) => findTab(spreadsheet, each)?.getName() === name);
      return key ? `'${tabs[key]}'!` : text;
    });
}
