import type { Grid, OpenTable } from "../../core/assessment/open-workbook";
import { openTable } from "../../core/assessment/open-workbook";
import { tableProblemText } from "../../core/assessment/problems-vi";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { headingKey } from "../../core/reading/headings";
import { type ColumnKey, columns } from "../../core/register/columns";
import { findTable } from "../../core/register/table";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { pageFaults } from "../../messages/vi/page-vi";
import { tabMissing } from "../../messages/vi/vi";
import { Fault } from "../platform/fault";
import type { TabKey } from "./tabs";
import { findTab } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab `Sáng kiến` with its columns found; rows and columns of `values` count from 0. */
export interface RegisterTab {
  sheet: Sheet;
  values: Cell[][];
  at: Readonly<Partial<Record<ColumnKey, number>>>;
  headingRow: number;
}

/** The register together with the settings and the units it is judged by. */
export interface WholeRegister extends RegisterTab {
  settings: Grid;
  units: Grid;
  table: OpenTable;
}

const HEADING_ROWS = 10;

/** A tab, or the refusal that offers to set the workbook up. */
export function mustFindTab(spreadsheet: Spreadsheet, key: TabKey): Sheet {
  const sheet = findTab(spreadsheet, key);
  if (!sheet) throw new Fault("notSetUp", fill(tabMissing, { name: tabs[key] }));
  return sheet;
}

/** Reads the register in one read; `headingsOnly` reads just its first rows. */
export function readRegister(
  spreadsheet: Spreadsheet,
  headingsOnly = false,
  sheet = mustFindTab(spreadsheet, "register"),
): RegisterTab {
  const range = headingsOnly
    ? sheet.getRange(1, 1, Math.min(HEADING_ROWS, sheet.getMaxRows()), sheet.getMaxColumns())
    : sheet.getDataRange();
  const values: Cell[][] = range.getValues();
  const table = findTable(values, columns, headingKey);
  if (!table.ok) {
    const isBlank = table.problems.some(({ fault }) => fault === "noHeadings");
    const texts = table.problems.map((problem) => tableProblemText(problem, tabs.register));
    throw new Fault(isBlank ? "notSetUp" : "workbook", texts.join("\n"));
  }
  return { sheet, values, at: table.at, headingRow: table.headingRow };
}

/** Reads the three tabs, each once, and opens them for judging. */
export function readWhole(spreadsheet: Spreadsheet, register = readRegister(spreadsheet)): WholeRegister {
  const settings = readSettings(spreadsheet);
  const units = mustFindTab(spreadsheet, "units").getDataRange().getValues();
  const reading = openTable(register.values, settings, units);
  if (!reading.ok) throw new Fault("workbook", reading.problems.join("\n"));
  return { ...register, settings, units, table: reading.value };
}

/** One call less than by the tab: a check of the selected rows has none to spare. */
function readSettings(spreadsheet: Spreadsheet): Cell[][] {
  try {
    return spreadsheet.getRange(`'${tabs.settings}'!A:D`).getValues();
  } catch {
    return mustFindTab(spreadsheet, "settings").getDataRange().getValues();
  }
}

/** The 0-based place of a column. */
export function placeOf({ at }: RegisterTab, column: ColumnKey): number {
  const place = at[column];
  if (place !== undefined) return place;
  throw new Fault("workbook", fill(pageFaults.columnGone, { heading: columns[column].heading }));
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

/** What a row is told by when rows move: its code, else its title; empty when it has neither. */
export function rowKey(register: RegisterTab, row: number): string {
  return textAt(register, row, "code") || textAt(register, row, "title");
}

/** Finds the row (from 1) that has a key now: the one given if it still has it, else the only other one, else 0. */
export function rowFinder(register: RegisterTab): (row: number, key: string) => number {
  const { headingRow, values } = register;
  let rows: Map<string, number> | undefined;
  return (row, key) => {
    if (row > headingRow + 1 && row <= values.length && (key === "" || rowKey(register, row) === key))
      return row;
    if (key === "") return 0;
    if (rows === undefined) {
      rows = new Map();
      for (let other = headingRow + 2; other <= values.length; other++) {
        const own = rowKey(register, other);
        rows.set(own, rows.has(own) ? 0 : other);
      }
    }
    return rows.get(key) || 0;
  };
}
