import { cellText } from "../../mending/cell-text";
import { fill } from "../../messages/fill";
import { pageLog } from "../../messages/page-vi";
import type { Cell } from "../../reading/cell";
import { quoteCell } from "../../reading/cell";
import type { CellChange } from "../../sheets/change-cells";
import { changeCells } from "../../sheets/change-cells";
import { columnLetters } from "../../sheets/formulas";
import { logQuietly } from "../../sheets/log";
import type { RegisterTab } from "../../sheets/open-register";
import { findRow, readRegister, rowKey } from "../../sheets/open-register";
import { withLock } from "../../sheets/with-lock";
import type { Fix, FixAnswer } from "../bridge";
import { answer } from "./answer";
import { requests } from "./requests";
import { fromWireCell, sameCell, toWireCell } from "./wire";

/** Applies proposed fixes where the cells still hold what they held. */
export const pageFix = (request: string) => change(request, pageLog.fix);

/** Takes an application back, where the cells still hold what it wrote. */
export const pageUndo = (request: string) => change(request, pageLog.undo);

/** Cells that a line of the log names. */
const LOGGED = 20;

function change(request: string, what: string): string {
  return answer(requests.fix, request, ({ fixes }, spreadsheet) =>
    withLock((): FixAnswer => {
      const register = readRegister(spreadsheet);
      const refused: { fix: Fix; found: string }[] = [];
      const done: { fix: Fix; place: CellChange; repeated: boolean }[] = [];
      for (const fix of fixes) {
        const row = fix.key ? findRow(register, fix.row, fix.key) : fix.row;
        const at = register.at[fix.column];
        const old: Cell = row === undefined || at === undefined ? undefined : register.values[row - 1]?.[at];
        const held = toWireCell(old);
        const repeated = sameCell(held, fix.value);
        if (row === undefined || at === undefined || !(repeated || sameCell(held, fix.old))) {
          refused.push({ fix, found: cellText(fix.column, old) });
          continue;
        }
        done.push({ fix, repeated, place: { row, column: at + 1, old, value: fromWireCell(fix.value) } });
      }
      const formulas = changeCells(
        register,
        done.filter(({ repeated }) => !repeated).map(({ place }) => place),
      );
      for (const { change: place, formula } of formulas) {
        const at = done.findIndex((each) => each.place === place);
        for (const { fix } of done.splice(at, 1)) refused.push({ fix, found: formula });
      }
      for (const { place } of done) {
        const cells = register.values[place.row - 1];
        if (cells) cells[place.column - 1] = place.value;
      }
      const texts = done.slice(0, LOGGED).map(({ fix, place }) => {
        const cell = `${columnLetters(place.column)}${place.row}`;
        return `${cell} “${quoteCell(fix.oldText)}” → “${quoteCell(fix.newText)}”`;
      });
      if (done.length > LOGGED) texts.push(fill(pageLog.more, { count: done.length - LOGGED }));
      const detail = fill(pageLog.cells, { count: done.length, list: texts.join("; ") });
      if (done.length > 0) logQuietly(spreadsheet, { what, detail });
      return {
        applied: done.length,
        changed: refused.map(({ fix: { row, column, oldText }, found }) => ({
          row,
          column,
          expected: oldText,
          found,
        })),
        undo: done.map(({ fix, place }) => inverse(fix, place, register)),
      };
    }),
  );
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
