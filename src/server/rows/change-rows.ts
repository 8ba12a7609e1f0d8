import { type Cell, quoteCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import type { ColumnKey } from "../../core/register/columns";
import {
  identityColumns,
  identityOf,
  type RowIdentity,
  type SoughtRow,
} from "../../core/register/row-identity";
import { pageFaults } from "../../messages/vi/page-vi";
import { Fault } from "../platform/fault";
import { type RegisterTab, readRegisterTab, registerFinder } from "../workbook/register-tab";
import { type CellWrite, writeCells } from "./write-cells";

/** A cell to change, of the row that its asker saw. */
export interface RowChange {
  sought: SoughtRow;
  column: ColumnKey;
  old: Cell;
  value: Cell;
}

/** What became of a change; rows from 1. */
export type ChangeOutcome =
  /** `held`: the cell had the value already. */
  | { kind: "written" | "held"; row: number }
  /** The cell holds something else, or a formula, which is nobody's to write over. */
  | { kind: "changed"; row: number; found: string }
  /** The row is gone, or several rows fit. */
  | { kind: "unclear"; rows: readonly number[] };

/** The register as it is now, and what became of each change. */
export interface ChangedRows {
  register: RegisterTab;
  outcomes: ReadonlyMap<RowChange, ChangeOutcome>;
}

/** A change with its place, row and column from 1. */
interface Placed extends CellWrite {
  change: RowChange;
}

/** What one read takes in: headings, identities and the cells to change; its corner from 1. */
interface Look {
  top: number;
  left: number;
  cells: Cell[][];
}

/** How often rows are looked for anew when people sort or insert meanwhile. */
const ATTEMPTS = 4;

/**
 * Writes cells that hold what their asker saw, each in the row that is meant, wherever it stands now. The last look takes
 * in headings, identities and cells at once; after the write they are read again, and what does not stand beside its
 * identity is put back. `together`: all are written or none. Run it under the lock.
 */
export function changeRows(
  first: RegisterTab,
  changes: readonly RowChange[],
  { together = false } = {},
): ChangedRows {
  let register = first;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { outcomes, placed } = plan(register, changes);
    const isStopped = together && [...outcomes.values()].some(({ kind }) => kind !== "held");
    if (placed.length === 0 || isStopped) return { register, outcomes };
    const write = writeCells(register.sheet, placed);
    const sight = sightOf(register, placed);
    const before = sight();
    if (placed.some(({ row, column }) => !isInPlace(register, before, row, column))) {
      register = readRegisterTab(register.sheet.getParent(), false, register.sheet);
      continue;
    }
    const writable = placed.filter((each) => {
      const found = write.formulaAt(each) || foundAt(before, each);
      if (found) outcomes.set(each.change, { kind: "changed", row: each.row, found });
      return !found;
    });
    if (together && writable.length < placed.length) return { register, outcomes };
    write.all(writable);
    for (const { row, column, value } of writable) register.values[row - 1]![column - 1] = value;
    const after = sight();
    for (const each of writable) {
      const { change, row, column } = each;
      const found = cellIn(after, row, column);
      const isRight = sameCell(found, each.value) && isInPlace(register, after, row, column);
      outcomes.set(
        change,
        isRight ? { kind: "written", row } : { kind: "changed", row, found: quoteCell(found) },
      );
      if (!isRight && sameCell(found, each.value))
        write.back(each, stoodThere(register, before, after, each));
    }
    const right = writable.filter(({ change }) => outcomes.get(change)!.kind === "written");
    if (together && right.length < writable.length) {
      for (const each of right) {
        write.back(each, each.old);
        outcomes.set(each.change, { kind: "changed", row: each.row, found: quoteCell(each.old) });
      }
    }
    return { register, outcomes };
  }
  throw new Fault("busy", pageFaults.moving);
}

/** Finds the row of each change in what was read. */
function plan(register: RegisterTab, changes: readonly RowChange[]) {
  const find = registerFinder(register);
  const outcomes = new Map<RowChange, ChangeOutcome>();
  const placed: Placed[] = [];
  for (const change of changes) {
    const found = find(change.sought);
    if ("rows" in found) {
      outcomes.set(change, { kind: "unclear", rows: found.rows });
      continue;
    }
    const { row } = found;
    const column = (register.at[change.column] ?? -1) + 1;
    const old = register.values[row - 1]![column - 1];
    if (column === 0) outcomes.set(change, { kind: "changed", row, found: "" });
    else if (sameCell(old, change.value)) outcomes.set(change, { kind: "held", row });
    else if (sameCell(old, change.old)) placed.push({ change, row, column, old, value: change.value });
    else outcomes.set(change, { kind: "changed", row, found: quoteCell(old) });
  }
  return { outcomes, placed };
}

/** Reads from the headings down to the last change, in the columns of the identity and of the changes. */
function sightOf({ sheet, at, headingRow }: RegisterTab, placed: readonly Placed[]): () => Look {
  const columns = [
    ...placed.map(({ column }) => column),
    ...identityColumns.flatMap((column) => (at[column] === undefined ? [] : [at[column] + 1])),
  ];
  const [top, left] = [headingRow + 1, Math.min(...columns)];
  const bottom = Math.max(...placed.map(({ row }) => row));
  const range = sheet.getRange(top, left, bottom - headingRow, Math.max(...columns) - left + 1);
  return () => ({ top, left, cells: range.getValues() });
}

const cellIn = ({ top, left, cells }: Look, row: number, column: number): Cell =>
  cells[row - top]?.[column - left];

const identityIn = ({ at }: RegisterTab, look: Look, row: number): RowIdentity =>
  identityOf((column) => {
    const place = at[column];
    return place === undefined ? "" : cellIn(look, row, place + 1);
  });

/** Whether a cell still stands beside its identity and under its heading, as the register was read. */
function isInPlace(register: RegisterTab, look: Look, row: number, column: number): boolean {
  const { at, values, headingRow } = register;
  const places = identityColumns.flatMap((each) => (at[each] === undefined ? [] : [at[each] + 1]));
  return (
    [column, ...places].every((each) =>
      sameCell(cellIn(look, headingRow + 1, each), values[headingRow]![each - 1]),
    ) && places.every((each) => sameCell(cellIn(look, row, each), values[row - 1]![each - 1]))
  );
}

function foundAt(look: Look, { row, column, old }: Placed): string {
  const found = cellIn(look, row, column);
  return sameCell(found, old) ? "" : quoteCell(found) || pageFaults.emptied;
}

/** What the cell of a place held before our value came into it: rows or columns have moved since the last look. */
function stoodThere(register: RegisterTab, before: Look, after: Look, { row, column }: Placed): Cell {
  const headingRow = register.headingRow + 1;
  const heading = cellIn(after, headingRow, column);
  const from = before.cells[0]!.findIndex((cell) => sameCell(cell, heading)) + before.left;
  const now = JSON.stringify(identityIn(register, after, row));
  const rows = before.cells.map((_cells, index) => index + before.top).slice(1);
  if (from < before.left) return "";
  const was = rows.find((each) => JSON.stringify(identityIn(register, before, each)) === now);
  if (was !== undefined) return cellIn(before, was, from);
  // It came up from below the last look, where the register was read and nothing was to be written.
  const all: Look = { top: 1, left: 1, cells: register.values };
  const below = register.values.findIndex(
    (_cells, index) => JSON.stringify(identityIn(register, all, index + 1)) === now,
  );
  return below < 0 ? "" : cellIn(all, below + 1, from);
}
