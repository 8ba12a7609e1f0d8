import type { Grid, Workbook } from "../../core/assessment/open-workbook";
import { openWorkbook } from "../../core/assessment/open-workbook";
import { tableProblemTexts } from "../../core/assessment/problems-vi";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { headingKey } from "../../core/reading/headings";
import { sameCell } from "../../core/reading/same-cell";
import { type ActivityColumn, activityColumns } from "../../core/register/activity-columns";
import {
  type Column,
  type ColumnKey,
  columnKeys,
  columns,
  headingOf,
  resultHeadings,
} from "../../core/register/columns";
import {
  type FoundRow,
  identityColumns,
  identityOf,
  type RowIdentity,
  readRowKey,
  rowFinder,
  rowKeyOf,
  type SoughtRow,
} from "../../core/register/row-identity";
import { findTable } from "../../core/register/table";
import { fill } from "../../core/words/fill";
import { type OwnType, ownKeyOf, ownTypeWords } from "../../core/words/own-columns";
import { paperColumns } from "../../core/words/paper-columns";
import { tabs } from "../../core/words/words";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { tabMissing } from "../../messages/vi/vi";
import { bringColumnsBack } from "../platform/bring-columns-back";
import { Fault } from "../platform/fault";
import { valuesOf } from "../platform/values-of";
import { readActivityCells } from "./read-workbook";
import type { TabKey } from "./tabs";
import { findTab } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its columns found; rows and columns of `values` count from 0. */
export interface TableTab<K extends string> {
  sheet: Sheet;
  values: Cell[][];
  at: Readonly<Partial<Record<K, number>>>;
  headingRow: number;
}

/** The tab `Sáng kiến`. */
export type RegisterTab = TableTab<ColumnKey>;

/** The register together with the settings and the units it is judged by. */
export interface OpenedWorkbook extends RegisterTab {
  settings: Grid;
  units: Grid;
  activities: Grid;
  table: Workbook;
}

const HEADING_ROWS = 10;
const ownTypes = Object.keys(ownTypeWords) as OwnType[];

/** A tab, or the refusal that offers to set the workbook up. */
export function mustFindTab(spreadsheet: Spreadsheet, key: TabKey): Sheet {
  const sheet = findTab(spreadsheet, key);
  if (!sheet) throw new Fault("notSetUp", fill(tabMissing, { name: tabs[key] }));
  return sheet;
}

/** Reads the register in one read; `headingsOnly` reads just its first rows. */
export function readRegisterTab(
  spreadsheet: Spreadsheet,
  headingsOnly = false,
  sheet = mustFindTab(spreadsheet, "register"),
): RegisterTab {
  const values: Cell[][] = headingsOnly
    ? sheet.getRange(1, 1, Math.min(HEADING_ROWS, sheet.getMaxRows()), sheet.getMaxColumns()).getValues()
    : valuesOf(sheet);
  const table = mustFindTable(values, columns, "register");
  return { sheet, values, at: { ...ownPlaces(table.unknown), ...table.at }, headingRow: table.headingRow };
}

/** The tab `Hoạt động`. */
export function readActivityTab(sheet: Sheet): TableTab<ActivityColumn> {
  const values = valuesOf(sheet);
  const { at, headingRow } = mustFindTable(values, activityColumns, "activities");
  return { sheet, values, at, headingRow };
}

function mustFindTable<K extends string>(values: Grid, all: Readonly<Record<K, Column>>, key: TabKey) {
  const table = findTable(values, all, headingKey);
  if (table.ok) return table;
  const isBlank = table.problems.some(({ fault }) => fault === "noHeadings");
  const texts = tableProblemTexts(table.problems, tabs[key]);
  throw new Fault(isBlank ? "notSetUp" : "workbook", texts.join("\n"));
}

/**
 * Headings that are nobody's are found by whoever knows them for the campaign's own, and those of papers however people
 * spell them; of several the first.
 */
function ownPlaces(unknown: readonly { at: number; text: string }[]): RegisterTab["at"] {
  const ofPapers = new Map(Object.values(paperColumns).map(([, heading]) => [headingKey(heading), heading]));
  const namesOf = (text: string) => [
    text.replace(/\s+/g, " ").trim(),
    ofPapers.get(headingKey(text)) ?? text,
  ];
  return Object.fromEntries(
    [...unknown]
      .reverse()
      .flatMap(({ at, text }) =>
        namesOf(text).flatMap((name) => ownTypes.map((type) => [ownKeyOf(type, name), at])),
      ),
  );
}

/** Reads the tabs, each once, and opens them for judging. Whoever counts no activities gives none. */
export function readWorkbook(
  spreadsheet: Spreadsheet,
  register = readRegisterTab(spreadsheet),
  activities: Grid = readActivityCells(spreadsheet),
): OpenedWorkbook {
  const settings = readSettings(spreadsheet);
  const units = valuesOf(mustFindTab(spreadsheet, "units"));
  const reading = openWorkbook(register.values, settings, units, activities);
  if (!reading.ok) throw new Fault("workbook", reading.problems.join("\n"));
  const at = { ...register.at, ...reading.value.register.at };
  return { ...register, at, settings, units, activities, table: reading.value };
}

/** One call less than by the tab: a check of the selected rows has none to spare. */
function readSettings(spreadsheet: Spreadsheet): Cell[][] {
  try {
    return spreadsheet.getRange(`'${tabs.settings}'!A:D`).getValues();
  } catch {
    return valuesOf(mustFindTab(spreadsheet, "settings"));
  }
}

/** The 0-based place of a column. */
export function placeInRegister({ at }: RegisterTab, column: ColumnKey): number {
  const place = at[column];
  if (place !== undefined) return place;
  throw new Fault("workbook", fill(pageFaults.columnGone, { heading: headingOf(column) }));
}

/** A cell by its row, from 1; blank where there is no such row or column. */
export function cellAt({ values, at }: RegisterTab, row: number, column: ColumnKey): Cell {
  const [cells, place] = [values[row - 1], at[column]];
  return cells && place !== undefined ? cells[place] : undefined;
}

/** The same as text. */
export function textAt(register: RegisterTab, row: number, column: ColumnKey): string {
  const cell = cellAt(register, row, column);
  return isBlankCell(cell) ? "" : String(cell);
}

/** What a row (from 1) is told by now. */
const identityAt = (register: RegisterTab, row: number): RowIdentity =>
  identityOf((column) => cellAt(register, row, column));

/** The same as a text that the page hands back as it is. */
export const rowKey = (register: RegisterTab, row: number): string =>
  rowKeyOf(identityAt(register, row), allCells(register, row));

const allCells = (register: RegisterTab, row: number): string =>
  columnKeys.map((column) => quoteCell(cellAt(register, row, column))).join("\t");

/** The row that such a text was made of, as it is looked for now; `row` is where it stood. */
export function soughtBy(register: RegisterTab, row: number, key: string): SoughtRow {
  const { seen } = readRowKey(key);
  return { seen, row, isAlike: (other) => rowKey(register, other) === key };
}

/** Finds rows of the register by what was seen of them. */
export function registerFinder(register: RegisterTab): (sought: SoughtRow) => FoundRow {
  const { headingRow, values } = register;
  const now = new Map<number, RowIdentity>();
  for (let row = headingRow + 2; row <= values.length; row++) now.set(row, identityAt(register, row));
  return rowFinder(now);
}

/**
 * Brings results and inputs back to their columns, A–E and the rest: results from between and behind columns that people
 * put there, inputs from where people deleted results. Gives whether it had to.
 */
export function bringResultsBack({ sheet, values, at, headingRow }: RegisterTab): boolean {
  const headings = values[headingRow]!;
  if (bringColumnsBack(sheet, headings, resultHeadings) || gatherColumns(sheet, headings, resultHeadings))
    return true;
  return makeRoom(sheet, Math.min(...columnKeys.flatMap((key) => at[key] ?? [])) + 1);
}

/**
 * Puts columns of ours, by their headings, that were dragged apart side by side again, from the first on. A list that has
 * not got all of them has columns of its own that are called so. Gives whether it had to.
 */
export function gatherColumns(sheet: Sheet, headings: readonly Cell[], wanted: readonly string[]): boolean {
  const now = [...headings];
  if (!wanted.every((heading) => now.includes(heading))) return false;
  let isMoved = false;
  wanted.forEach((heading, place) => {
    const from = now.indexOf(heading, place);
    if (from <= place) return;
    sheet.moveColumns(sheet.getRange(1, from + 1), place + 1);
    now.splice(place, 0, ...now.splice(from, 1));
    isMoved = true;
  });
  return isMoved;
}

/** Inserts what columns of results are lacking before the first of the inputs, from 1; says whether there were any. */
export function makeRoom(sheet: Sheet, first: number): boolean {
  const lacking = resultHeadings.length + 1 - first;
  if (lacking <= 0) return false;
  sheet.insertColumnsBefore(first, lacking);
  // They took over how their neighbours look, and what those offer.
  sheet.getRange(1, first, sheet.getMaxRows(), lacking).clearFormat().clearDataValidations();
  return true;
}

/**
 * Reads whether headings and identities of rows (from 1) still stand where they stood when the register was read;
 * `headed`: the columns whose headings are asked for.
 */
export function isUnmoved(
  { sheet, values, at, headingRow }: RegisterTab,
  top: number,
  bottom: number,
  headed: readonly ColumnKey[] = columnKeys,
): boolean {
  const placesOf = (keys: readonly ColumnKey[]) => keys.flatMap((key) => at[key] ?? []);
  const [places, own] = [placesOf(headed), placesOf(identityColumns)];
  const left = Math.min(...places);
  const size = [bottom - headingRow, Math.max(...places) - left + 1] as const;
  let now: Grid;
  try {
    now = sheet.getSheetValues(headingRow + 1, left + 1, ...size);
  } catch {
    // There are fewer rows or columns by now.
    return false;
  }
  return now.every((cells, index) => {
    const row = headingRow + index;
    const asked = index === 0 ? places : row + 1 < top ? [] : own;
    return asked.every((place) => sameCell(cells[place - left], values[row]?.[place]));
  });
}
