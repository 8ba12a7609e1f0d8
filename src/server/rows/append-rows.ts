import { formText } from "../../core/mending/cell-text";
import { enteredValue } from "../../core/mending/exact-value";
import type { Cell } from "../../core/reading/cell";
import { readYesNo } from "../../core/reading/read-yes-no";
import { type ColumnKey, columnKeys, typeOf } from "../../core/register/columns";
import { yesNoWords } from "../../core/words/words";
import { codeNumber, codeOf, recallSaved, rememberSaved, shortOf } from "../platform/saved-keys";
import type { RegisterTab } from "../workbook/register-tab";
import { cellAt, readRegisterTab } from "../workbook/register-tab";
import { type TableKind, type TypedRow, writeBelow } from "./write-below";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The first row written (from 1), and the register with the new rows in it. */
export interface Appended {
  row: number;
  register: RegisterTab;
  /** False when a call with the same key wrote the rows before. */
  fresh: boolean;
}

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
  const rows = typed.map((cells) =>
    cells.code
      ? { cells, isNumbered: false }
      : { cells: { ...cells, code: codeOf(++last) }, isNumbered: place >= 0 },
  );
  const [{ cells, isNumbered } = { cells: {}, isNumbered: false }] = rows;
  const told = isNumbered ? toldByCode(cells.code) : toldByAll(first, cells);
  // Remembered before it is written, and also when the write fails: nobody knows then what was done, and the next call
  // with this key looks for the row.
  rememberSaved({ last, saved: [...saved.filter(([known]) => known !== name), [name, told]] });
  return { ...writeBelow(rows, first, ofRegister), fresh: true };
}

const ofRegister: TableKind<ColumnKey> = {
  keys: columnKeys,
  read: (sheet) => readRegisterTab(sheet.getParent(), false, sheet),
  entered: enteredValue,
};

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
