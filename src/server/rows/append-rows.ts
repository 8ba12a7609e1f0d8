import { formText } from "../../core/mending/cell-text";
import { enteredValue } from "../../core/mending/exact-value";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { readYesNo } from "../../core/reading/read-yes-no";
import { sameCell } from "../../core/reading/same-cell";
import { type ColumnKey, columnKeys, isFixed, typeOf } from "../../core/register/columns";
import { yesNoWords } from "../../core/words/words";
import { pageFaults } from "../../messages/vi/page-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { codeNumber, codeOf, recallSaved, rememberSaved, shortOf } from "../platform/saved-keys";
import type { Written } from "../platform/write-block";
import { writeBlock } from "../platform/write-block";
import type { RegisterTab } from "../workbook/register-tab";
import { cellAt, readRegisterTab } from "../workbook/register-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One row as typed. */
export type TypedRow = Readonly<Partial<Record<ColumnKey, string>>>;

/** The first row written (from 1), and the register with the new rows in it. */
export interface Appended {
  row: number;
  register: RegisterTab;
  /** False when a call with the same key wrote the rows before. */
  fresh: boolean;
}

/** How often the end of the table is looked for anew when people type there meanwhile. */
const ATTEMPTS = 5;

/**
 * Appends rows below the last one in one write, each with a code of its own. A call with a key that has been seen finds
 * the rows it wrote. Run it under the lock.
 */
export function appendRows(
  spreadsheet: Spreadsheet,
  key: string,
  typed: readonly TypedRow[],
  first: RegisterTab,
): Appended {
  const { last: lastEver, saved } = recallSaved(spreadsheet);
  const name = shortOf(key);
  const before = saved.find(([known]) => known === name)?.[1];
  const row = before === undefined ? 0 : rowOf(first, before);
  if (row > 0) return { row, register: first, fresh: false };

  const place = first.at.code ?? -1;
  let last = first.values.reduce((most, cells) => Math.max(most, codeNumber(cells[place])), lastEver);
  const rows = typed.map((cells) => (cells.code ? cells : { ...cells, code: codeOf(++last) }));
  const told = place >= 0 && !typed[0]?.code ? toldByCode(rows[0]?.code) : toldByAll(first, rows[0] ?? {});
  // Remembered before it is written, and also when the write fails: nobody knows then what was done, and the next call
  // with this key looks for the row.
  rememberSaved({ last, saved: [...saved.filter(([known]) => known !== name), [name, told]] });
  return write(spreadsheet, rows, first);
}

/** A code that we gave is no other row's, whatever becomes of the rest of the row. */
const toldByCode = (code: Cell): string => shortOf(`code ${code}`);

/** A code of people's own may stand elsewhere as well: such a row is told by all that is in it. */
const toldByAll = ({ at }: RegisterTab, cells: Readonly<Partial<Record<ColumnKey, Cell>>>): string =>
  shortOf(
    columnKeys
      .map((column) => (at[column] === undefined ? "" : asEntered(column, formText(column, cells[column]))))
      .join("\t"),
  );

/** A text as the sheet holds it once it is entered. */
function asEntered(column: ColumnKey, text: string): string {
  if (typeOf(column) === "yesNo" && readYesNo(text).kind === "yes") return yesNoWords.yes;
  return formText(column, enteredValue(column, text));
}

function rowOf(register: RegisterTab, told: string): number {
  for (let row = register.values.length; row > register.headingRow + 1; row--) {
    const cells = Object.fromEntries(columnKeys.map((column) => [column, cellAt(register, row, column)]));
    if (toldByCode(cells.code) === told || toldByAll(register, cells) === told) return row;
  }
  return 0;
}

function write(spreadsheet: Spreadsheet, rows: readonly TypedRow[], first: RegisterTab): Appended {
  let register = first;
  const own = ownKeysIn(rows);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { sheet, at, headingRow } = register;
    const places = [...columnKeys, ...own].flatMap((column) => at[column] ?? []);
    const left = Math.min(...places);
    const width = Math.max(...places) - left + 1;
    const end = endOf(register, places);
    ensureSize(sheet, end + rows.length, 1);
    const range = sheet.getRange(end + 1, left + 1, rows.length, width);
    const headings = sheet.getRange(headingRow + 1, left + 1, 1, width);
    const formats = range.getNumberFormats();
    // Columns of people's own stand between ours: what is in them stays, formulas too.
    const formulas = width > places.length ? range.getFormulas() : [];
    const isInPlace = () => {
      const now: Cell[] = headings.getValues()[0] ?? [];
      return places.every((place) => sameCell(now[place - left], register.values[headingRow]![place]));
    };
    const isStill = isInPlace();
    // The last look before the write: nobody's typing is written over.
    const current: Cell[][] = range.getValues();
    if (isStill && current.every((cells) => places.every((place) => isFree(cells[place - left])))) {
      const values: Written[][] = current.map((cells, r) =>
        cells.map((cell, c) => (formulas[r]?.[c] ? { formula: formulas[r][c] } : cell)),
      );
      for (const column of [...columnKeys, ...own]) {
        const c = (at[column] ?? -1) - left;
        if (c < 0) continue;
        const boxed = current.some((cells) => typeof cells[c] === "boolean");
        const texts = rows.map((cells) => cells[column] ?? "");
        const tickable = boxed && texts.every((text) => text === "" || readYesNo(text).kind === "yes");
        if (boxed && !tickable) {
          sheet.getRange(end + 1, left + c + 1, rows.length, 1).clearDataValidations();
        }
        texts.forEach((text, r) => {
          const cells = values[r];
          if (cells) cells[c] = tickable ? text !== "" : enteredValue(column, text);
        });
      }
      writeBlock(range, values, formats);
      SpreadsheetApp.flush();
      // Cells of people's own columns are nobody's to judge.
      const added = values.map((cells) => {
        const own: Cell[] = [];
        for (const place of places) own[place] = cells[place - left] as Cell;
        return own;
      });
      const stands = (grid: readonly (readonly Cell[])[], from = 0) =>
        added.every((cells, r) => places.every((place) => sameCell(grid[r]?.[place - from], cells[place])));
      const [above = [], ...after]: Cell[][] = sheet
        .getRange(end, left + 1, rows.length + 1, width)
        .getValues();
      const pushed = pushedBy(register.values, end, (cells) =>
        places.every((place) => sameCell(above[place - left], cells[place])),
      );
      if (isInPlace() && stands(after, left) && pushed === 0) {
        const values = [...register.values.slice(0, end), ...added];
        return { row: end + 1, register: { ...register, values }, fresh: true };
      }
      // Somebody moved rows or columns between the last look and the write.
      if (pushed > 0 && stands(after, left)) {
        // Rows that were pushed down to where we wrote get back what they held; ours come anew below them.
        const lost = register.values.slice(end - pushed, end).map((cells) => cells.slice(left, left + width));
        const back = [...lost, ...current].slice(0, rows.length);
        writeBlock(range, back, formats);
        SpreadsheetApp.flush();
      } else {
        const moved = readRegisterTab(spreadsheet, false, sheet);
        const row = moved.values.findIndex((_cells, index) => stands(moved.values.slice(index))) + 1;
        if (row > 0 && columnKeys.every((column) => moved.at[column] === at[column])) {
          return { row, register: moved, fresh: true };
        }
        // It stands under headings that are not its own: taken away, and written anew where it belongs.
        if (stands(after, left)) writeBlock(range, current, formats);
        SpreadsheetApp.flush();
      }
    }
    register = readRegisterTab(spreadsheet, false, sheet);
  }
  throw new Fault("busy", pageFaults.crowded);
}

/** The campaign's own columns that rows fill. */
export const ownKeysIn = (rows: readonly TypedRow[]): readonly ColumnKey[] => [
  ...new Set(rows.flatMap((cells) => (Object.keys(cells) as ColumnKey[]).filter((key) => !isFixed(key)))),
];

/** Rows that people insert at once while one of ours is written. */
const MOST_PUSHED = 100;

/** By how many rows the last ones (down to `end`, from 1) were pushed down, told by what stands in that row now. */
function pushedBy(
  rows: readonly Cell[][],
  end: number,
  isAbove: (cells: readonly Cell[]) => boolean,
): number {
  for (let pushed = 0; pushed <= MOST_PUSHED && pushed < end; pushed++) {
    if (isAbove(rows[end - 1 - pushed] ?? [])) return pushed;
  }
  return 0;
}

/** A box, ticked or not, says nothing of an initiative. */
const isFree = (cell: Cell) => typeof cell === "boolean" || isBlankCell(cell);

/** How many rows the table has by our own columns: results spill further, and boxes reach to the end of the sheet. */
function endOf({ values, headingRow }: RegisterTab, places: readonly number[]): number {
  let end = values.length;
  while (end > headingRow + 1 && places.every((place) => isFree(values[end - 1]![place]))) end -= 1;
  return end;
}
