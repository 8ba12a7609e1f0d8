import type { Cell } from "../../core/reading/cell";
import { writeBlock } from "../platform/write-block";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to write, row and column from 1. */
export interface CellWrite {
  row: number;
  column: number;
  old: Cell;
  value: Cell;
}

/** A shorter run is written cell by cell: buffered single writes cost a hundredth of a table's. */
const LONG_RUN = 40;

/** Cells that are about to be written: all that has to be asked is asked here, before anything is. */
export function writeCells(sheet: Sheet, cells: readonly CellWrite[]) {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const block = sheet.getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const formulas = block.getFormulas();
  const formats = block.getNumberFormats();
  // A look-up of a range commits what was written before it: all of them come first.
  const runs = runsOf(cells).map((run): Run => {
    const { row, column } = run[0]!;
    const own = run.map((_, at) => [formats[row + at - top]![column - left]!]);
    return { run, own, range: sheet.getRange(row, column, run.length, 1) };
  });
  return {
    formulaAt: ({ row, column }: CellWrite): string => formulas[row - top]![column - left]!,

    /** Writes some of the cells, long runs of a column at once. When a write fails, those before it are taken back. */
    all(chosen: readonly CellWrite[]): void {
      const isChosen = new Set(chosen);
      const begun: Run[] = [];
      try {
        for (const each of runs) {
          const parts = each.run.every((cell) => isChosen.has(cell)) ? [each] : partsOf(each, isChosen);
          for (const part of parts) {
            begun.push(part);
            write(part, "value");
          }
        }
        SpreadsheetApp.flush();
      } catch (error) {
        for (const part of begun) {
          try {
            write(part, "old");
            SpreadsheetApp.flush();
          } catch {
            // The cell that refused the new value holds the old one still.
          }
        }
        throw error;
      }
    },
  };
}

/** Puts back into a cell what stood there before one of our values came into it; its format is its own. */
export function putBack(cell: Range, ours: Cell, stood: Cell): void {
  if (typeof ours === "boolean") cell.removeCheckboxes();
  writeBlock(cell, [[stood]]);
  if (typeof stood === "boolean") cell.insertCheckboxes();
}

interface Run {
  run: readonly CellWrite[];
  own: string[][];
  range: Range;
}

function write({ run, own, range }: Run, which: "old" | "value"): void {
  // A ticked box takes no words, and a word that was one becomes a box again.
  const present = run[0]![which === "old" ? "value" : "old"];
  if (typeof present === "boolean") range.removeCheckboxes();
  // In the format of the new value an old text would become a date.
  if (which === "old") range.setNumberFormats(own);
  writeBlock(
    range,
    run.map((cell) => [cell[which]]),
    own,
  );
  if (typeof run[0]![which] === "boolean") range.insertCheckboxes();
}

/** The cells of a run that are written, one by one: a run with a gap is no block. */
function partsOf({ run, own, range }: Run, isChosen: ReadonlySet<CellWrite>): Run[] {
  return run.flatMap((cell, at) =>
    isChosen.has(cell) ? [{ run: [cell], own: [own[at]!], range: range.getCell(at + 1, 1) }] : [],
  );
}

/** Cells of one column in neighbouring rows, of boxes and of words apart. */
function runsOf(cells: readonly CellWrite[]): CellWrite[][] {
  const runs: CellWrite[][] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const before = run && run[run.length - 1]!;
    if (
      before &&
      before.column === cell.column &&
      before.row + 1 === cell.row &&
      typeof before.old === typeof cell.old &&
      typeof before.value === typeof cell.value
    ) {
      run.push(cell);
    } else runs.push([cell]);
  }
  return runs.flatMap((run) => (run.length < LONG_RUN ? run.map((each) => [each]) : [run]));
}
