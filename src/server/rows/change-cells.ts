import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { writeBlock } from "../platform/write-block";
import type { RegisterTab } from "../workbook/open-register";

/** A cell to change, rows and columns from 1. */
export interface CellChange {
  row: number;
  column: number;
  old: Cell;
  value: Cell;
}

/** A shorter run is written cell by cell: buffered single writes cost a hundredth of a table's. */
const LONG_RUN = 40;

/**
 * Writes cells that still hold what was just read of them, long runs of a column at once. Gives what was found in the
 * others: somebody's new value, or a formula, which is nobody's to write over. When a write fails, what was written
 * before it is taken back. Run it under the lock.
 */
export function changeCells(
  { sheet }: RegisterTab,
  changes: readonly CellChange[],
): ReadonlyMap<CellChange, string> {
  const refused = new Map<CellChange, string>();
  if (changes.length === 0) return refused;
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const block = sheet.getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const formulas = block.getFormulas();
  const formats = block.getNumberFormats();
  // The last look before the write: what somebody typed meanwhile stays.
  const now: Cell[][] = block.getValues();
  for (const change of changes) {
    const [r, c] = [change.row - top, change.column - left];
    const found = now[r]![c];
    if (formulas[r]![c]) refused.set(change, formulas[r]![c]!);
    else if (String(found) !== String(change.old ?? "")) refused.set(change, quoteCell(found));
  }
  // A look-up of a range commits what was written before it: all of them come first.
  const runs = runsOf(changes.filter((change) => !refused.has(change))).map((run) => {
    const { row, column } = run[0]!;
    const own = run.map((_, at) => [formats[row + at - top]![column - left]!]);
    return { run, own, range: sheet.getRange(row, column, run.length, 1) };
  });
  const write = ({ run, own, range }: (typeof runs)[number], which: "old" | "value") => {
    // A ticked box takes no words, and a word that was one becomes a box again.
    const present = run[0]![which === "old" ? "value" : "old"];
    if (typeof present === "boolean") range.removeCheckboxes();
    // In the format of the new value an old text would become a date.
    if (which === "old") range.setNumberFormats(own);
    writeBlock(
      range,
      run.map((change) => [change[which]]),
      own,
    );
    if (typeof run[0]![which] === "boolean") range.insertCheckboxes();
  };
  const begun: typeof runs = [];
  try {
    for (const run of runs) {
      begun.push(run);
      write(run, "value");
    }
    SpreadsheetApp.flush();
  } catch (error) {
    for (const run of begun) {
      try {
        write(run, "old");
        SpreadsheetApp.flush();
      } catch {
        // The cell that refused the new value holds the old one still.
      }
    }
    throw error;
  }
  return refused;
}

/** Changes of one column in neighbouring rows, of boxes and of words apart. */
function runsOf(changes: readonly CellChange[]): CellChange[][] {
  const runs: CellChange[][] = [];
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const change of sorted) {
    const run = runs[runs.length - 1];
    const before = run && run[run.length - 1]!;
    if (
      before &&
      before.column === change.column &&
      before.row + 1 === change.row &&
      typeof before.old === typeof change.old &&
      typeof before.value === typeof change.value
    ) {
      run.push(change);
    } else runs.push([change]);
  }
  return runs.flatMap((run) => (run.length < LONG_RUN ? run.map((each) => [each]) : [run]));
}
