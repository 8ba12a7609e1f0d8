import { enteredValue } from "../../core/mending/exact-value";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { readYesNo } from "../../core/reading/read-yes-no";
import { type ColumnKey, columnKeys } from "../../core/register/columns";
import { pageFaults } from "../../messages/vi/page-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { codeNumber, codeOf, recallSaved, rememberSaved, shortKey } from "../platform/saved-keys";
import type { Written } from "../platform/write-block";
import { writeBlock } from "../platform/write-block";
import type { RegisterTab } from "../workbook/open-register";
import { readRegister, rowKey } from "../workbook/open-register";

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
  const memory = recallSaved(spreadsheet);
  const before = memory.saved.find(([known]) => known === key)?.[1];
  const row = before === undefined ? 0 : rowOf(first, before);
  if (row > 0) return { row, register: first, fresh: false };

  const place = first.at.code ?? -1;
  let last = first.values.reduce((most, cells) => Math.max(most, codeNumber(cells[place])), memory.last);
  const rows = typed.map((cells) => (cells.code ? cells : { ...cells, code: codeOf(++last) }));
  const saved = memory.saved.filter(([known]) => known !== key);
  const name = shortKey((place < 0 ? "" : rows[0]?.code) || (rows[0]?.title ?? ""));
  // Remembered before it is written: were the run cut off in between, a repetition looks for the row and writes it.
  rememberSaved({ last, saved: [...saved, [key, name]] });
  try {
    return write(spreadsheet, rows, first);
  } catch (error) {
    rememberSaved({ last, saved });
    throw error;
  }
}

function rowOf(register: RegisterTab, key: string): number {
  for (let row = register.values.length; row > register.headingRow + 1; row--) {
    if (shortKey(rowKey(register, row)) === key) return row;
  }
  return 0;
}

function write(spreadsheet: Spreadsheet, rows: readonly TypedRow[], first: RegisterTab): Appended {
  let register = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { sheet, at } = register;
    const places = columnKeys.flatMap((column) => at[column] ?? []);
    const left = Math.min(...places);
    const width = Math.max(...places) - left + 1;
    const end = endOf(register, places);
    ensureSize(sheet, end + rows.length, 1);
    const range = sheet.getRange(end + 1, left + 1, rows.length, width);
    const formats = range.getNumberFormats();
    // Columns of people's own stand between ours: what is in them stays, formulas too.
    const formulas = width > places.length ? range.getFormulas() : [];
    // The last look before the write: nobody's typing is written over.
    const current: Cell[][] = range.getValues();
    if (current.every((cells) => places.every((column) => isFree(cells[column - left])))) {
      const values: Written[][] = current.map((cells, r) =>
        cells.map((cell, c) => (formulas[r]?.[c] ? { formula: formulas[r][c] } : cell)),
      );
      for (const column of columnKeys) {
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
        for (const column of places) own[column] = cells[column - left] as Cell;
        return own;
      });
      return {
        row: end + 1,
        register: { ...register, values: [...register.values.slice(0, end), ...added] },
        fresh: true,
      };
    }
    register = readRegister(spreadsheet, false, sheet);
  }
  throw new Fault("busy", pageFaults.crowded);
}

/** A box, ticked or not, says nothing of an initiative. */
const isFree = (cell: Cell) => typeof cell === "boolean" || isBlankCell(cell);

/** How many rows the table has by our own columns: results spill further, and boxes reach to the end of the sheet. */
function endOf({ values, headingRow }: RegisterTab, places: readonly number[]): number {
  let end = values.length;
  while (end > headingRow + 1 && places.every((place) => isFree(values[end - 1]![place]))) end -= 1;
  return end;
}
