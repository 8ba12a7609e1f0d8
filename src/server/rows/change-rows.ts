import { type Cell, isBlankCell, quoteCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import type { ColumnKey } from "../../core/register/columns";
import {
  type FoundRow,
  findNearly,
  identityColumns,
  identityOf,
  type SoughtRow,
} from "../../core/register/row-identity";
import { pageLog } from "../../messages/vi/page-vi";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { Fault } from "../platform/fault";
import { isOfOurs } from "../platform/safe-text";
import { cellAt, type RegisterTab, readRegisterTab, registerFinder } from "../workbook/register-tab";
import { type CellWrite, putBack, writeCells } from "./write-cells";

/** A cell to change, of the row that its asker saw. */
export interface RowCellChange {
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
  outcomes: ReadonlyMap<RowCellChange, ChangeOutcome>;
}

/** A change with its place, row and column from 1. */
interface Placed extends CellWrite {
  change: RowCellChange;
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
 * in headings, identities and cells at once; after the write they are read again: what landed elsewhere gives way to what
 * stood there, and is written once more. What somebody typed over our value since is theirs. `together`: nothing is
 * begun unless all can be written. Run it under the lock.
 */
export function changeRows(
  first: RegisterTab,
  changes: readonly RowCellChange[],
  { together = false } = {},
): ChangedRows {
  let register = first;
  const begun = new Set<RowCellChange>();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { outcomes, placed } = plan(register, changes, begun);
    if (attempt === 1 && [...outcomes.values()].some(isGone)) {
      // Rows that were inserted right before the reading push the last ones out of what it took in.
      register = readAgain(register);
      continue;
    }
    const isStopped =
      together && begun.size === 0 && [...outcomes.values()].some(({ kind }) => kind !== "held");
    if (placed.length === 0 || isStopped) return { register, outcomes };
    const write = writeCells(register.sheet, placed);
    const sight = sightOf(register, placed);
    const before = sight();
    if (placed.some(({ row, column }) => !isInPlace(register, before, row, column))) {
      register = readAgain(register);
      continue;
    }
    const writable = placed.filter((each) => {
      const found = write.formulaAt(each) || foundAt(before, each);
      if (found) outcomes.set(each.change, { kind: "changed", row: each.row, found });
      return !found;
    });
    if (together && begun.size === 0 && writable.length < placed.length) return { register, outcomes };
    write.all(writable);
    for (const { change } of writable) begun.add(change);
    const after = sight();
    const wanted = withWritten(register, writable);
    const isRight = ({ row, column, value }: Placed) =>
      sameCell(cellIn(after, row, column), value) && isInPlace(wanted, after, row, column);
    if (writable.every(isRight)) {
      for (const { change, row } of writable) outcomes.set(change, { kind: "written", row });
      return { register: wanted, outcomes };
    }
    register = putBackMisplaced(register, writable, begun);
  }
  throw new Fault("busy", pageFaults.moving);
}

const readAgain = ({ sheet }: RegisterTab): RegisterTab => readRegisterTab(sheet.getParent(), false, sheet);

const isGone = (outcome: ChangeOutcome): boolean => outcome.kind === "unclear" && outcome.rows.length === 0;

function withWritten(register: RegisterTab, writes: readonly Placed[]): RegisterTab {
  const values = [...register.values];
  const own = new Set<number>();
  for (const { row, column, value } of writes) {
    if (!own.has(row)) values[row - 1] = [...values[row - 1]!];
    own.add(row);
    values[row - 1]![column - 1] = value;
  }
  return { ...register, values };
}

/** Finds the row of each change in what was read; what was begun is told also when somebody changed the row since. */
function plan(register: RegisterTab, changes: readonly RowCellChange[], begun: ReadonlySet<RowCellChange>) {
  const find = finderOf(register, begun);
  const outcomes = new Map<RowCellChange, ChangeOutcome>();
  const placed: Placed[] = [];
  for (const change of changes) {
    const found = find(change);
    if ("rows" in found) {
      outcomes.set(change, { kind: "unclear", rows: found.rows });
      continue;
    }
    const { row } = found;
    const column = (register.at[change.column] ?? -1) + 1;
    const old = register.values[row - 1]![column - 1];
    if (column === 0) outcomes.set(change, { kind: "changed", row, found: "" });
    else if (sameCell(old, change.value))
      outcomes.set(change, { kind: begun.has(change) ? "written" : "held", row });
    else if (sameCell(old, change.old)) placed.push({ change, row, column, old, value: change.value });
    else outcomes.set(change, { kind: "changed", row, found: quoteCell(old) });
  }
  return { outcomes, placed };
}

function finderOf(
  register: RegisterTab,
  begun: ReadonlySet<RowCellChange>,
): (change: RowCellChange) => FoundRow {
  const find = registerFinder(register);
  return (change) => {
    const found = find(change.sought);
    const row = "rows" in found && begun.has(change) ? findNearly(find, change.sought) : undefined;
    return row === undefined ? found : { row };
  };
}

/**
 * Rows or columns moved between the last look and the write: a cell that is not the one meant gets back what stood in it.
 * Gives the register as it is then.
 */
function putBackMisplaced(
  old: RegisterTab,
  writes: readonly Placed[],
  begun: ReadonlySet<RowCellChange>,
): RegisterTab {
  const now = readRegisterTab(old.sheet.getParent(), false, old.sheet);
  const find = finderOf(now, begun);
  const wanted = new Map<string, Cell>();
  for (const change of begun) {
    const found = find(change);
    if ("row" in found) wanted.set(`${found.row} ${(now.at[change.column] ?? -1) + 1}`, change.value);
  }
  const ours = new Set(writes.map(({ row, column }) => `${row} ${column}`));
  const stoodAt = contentBefore(old, now, ours);
  for (const { row, column, value } of writes) {
    const found = now.values[row - 1]?.[column - 1];
    const place = `${row} ${column}`;
    const isMeant = wanted.has(place) && sameCell(wanted.get(place), value);
    if (isMeant || !isOfOurs(found, value)) continue;
    const stood = stoodAt(row, column);
    if (sameCell(stood, found)) continue;
    putBack(now.sheet.getRange(row, column), value, stood);
    now.values[row - 1]![column - 1] = stood;
  }
  SpreadsheetApp.flush();
  return now;
}

/** Tells what a cell of the register held when it was read before, by its heading and what tells its row. */
function contentBefore(
  old: RegisterTab,
  now: RegisterTab,
  ours: ReadonlySet<string>,
): (row: number, column: number) => Cell {
  const find = registerFinder(old);
  const headings = old.values[old.headingRow]!;
  return (row, column) => {
    const heading = now.values[now.headingRow]![column - 1];
    const from = isBlankCell(heading) ? -1 : headings.findIndex((cell) => sameCell(cell, heading));
    // What we wrote tells nothing of a row.
    const seen = identityOf((each) =>
      ours.has(`${row} ${(now.at[each] ?? -1) + 1}`) ? "" : cellAt(now, row, each),
    );
    const found = find({ seen, row });
    const twin = "row" in found ? found.row : found.rows.includes(row) ? row : found.rows[0];
    const was = twin ?? findNearly(find, { seen, row });
    return from < 0 || was === undefined ? "" : old.values[was - 1]?.[from];
  };
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
  return sameCell(found, old) ? "" : quoteCell(found) || pageLog.emptied;
}
