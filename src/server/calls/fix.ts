import type { Fix, FixAnswer } from "../../api/bridge";
import { cellText } from "../../core/mending/cell-text";
import { quoteCell } from "../../core/reading/cell";
import type { ColumnKey } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { pageLog } from "../../messages/vi/page-vi";
import type { CellChange } from "../rows/change-cells";
import { changeCells } from "../rows/change-cells";
import { columnLetters } from "../workbook/formulas";
import { logQuietly } from "../workbook/log";
import type { RegisterTab } from "../workbook/open-register";
import { cellAt, readRegister, rowFinder, rowKey } from "../workbook/open-register";
import type { Call } from "./define-call";
import { isFix, list, MOST_CELLS, object } from "./is";
import { fromWireCell, sameCell, toWireCell } from "./wire";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that a line of the log names. */
const LOGGED = 20;

const takes = object({ fixes: list(isFix, MOST_CELLS) });

/** Applies proposed fixes where the cells still hold what they held. */
export const pageFix: Call<"pageFix"> = {
  takes,
  answer: ({ fixes }, spreadsheet) => change(spreadsheet, fixes, pageLog.fix),
};

/** Takes an application back, where the cells still hold what it wrote. */
export const pageUndo: Call<"pageUndo"> = {
  takes,
  answer: ({ fixes }, spreadsheet) => change(spreadsheet, fixes, pageLog.undo),
};

function change(spreadsheet: Spreadsheet, fixes: readonly Fix[], what: string): FixAnswer {
  const register = readRegister(spreadsheet);
  const { at, values } = register;
  const rowOf = rowFinder(register);
  const changed: { row: number; column: ColumnKey; expected: string; found: string }[] = [];
  const refuse = ({ row, column, oldText }: Fix, found: string) =>
    changed.push({ row, column, expected: oldText, found });
  const places = new Map<Fix, CellChange>();
  const repeated = new Set<Fix>();
  for (const fix of fixes) {
    const row = rowOf(fix.row, fix.key || "");
    const old = cellAt(register, row, fix.column);
    const held = toWireCell(old);
    const column = at[fix.column];
    const isRepeated = sameCell(held, fix.value);
    if (row === 0 || column === undefined || !(isRepeated || sameCell(held, fix.old))) {
      refuse(fix, cellText(fix.column, old));
      continue;
    }
    if (isRepeated) repeated.add(fix);
    places.set(fix, { row, column: column + 1, old, value: fromWireCell(fix.value) });
  }
  const refused = changeCells(
    register,
    [...places].flatMap(([fix, place]) => (repeated.has(fix) ? [] : [place])),
  );
  for (const [fix, place] of places) {
    const found = refused.get(place);
    if (found === undefined) values[place.row - 1]![place.column - 1] = place.value;
    else {
      refuse(fix, found);
      places.delete(fix);
    }
  }
  const done = [...places];
  const written = done.filter(([fix]) => !repeated.has(fix));
  const texts = written.slice(0, LOGGED).map(([fix, { row, column }]) => {
    return `${columnLetters(column)}${row} “${quoteCell(fix.oldText)}” → “${quoteCell(fix.newText)}”`;
  });
  if (written.length > LOGGED) texts.push(fill(pageLog.more, { count: written.length - LOGGED }));
  const detail = fill(pageLog.cells, { count: written.length, list: texts.join("; ") });
  if (written.length > 0) logQuietly(spreadsheet, { what, detail });
  return {
    applied: done.length,
    changed,
    undo: done.map(([fix, place]) => inverse(fix, place, register)),
  };
}

/** The way back, found by what the row is told by now. */
function inverse(fix: Fix, { row }: CellChange, register: RegisterTab): Fix {
  const { old, value, oldText, newText } = fix;
  return {
    ...fix,
    row,
    old: value,
    value: old,
    oldText: newText,
    newText: oldText,
    key: rowKey(register, row),
  };
}
