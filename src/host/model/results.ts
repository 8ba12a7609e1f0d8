import type { Computed } from "./cell";
import { CellSet } from "./cell-set";
import type { ChangeLog } from "./change-log";
import type { Sheet } from "./sheet";

/** Writes computed values, and remembers which came out different. */
export class Results {
  /** Since the custom functions last looked. */
  readonly changed = new CellSet();

  constructor(private readonly log: ChangeLog) {}

  /** Whether the value is another than before. */
  set(sheet: Sheet, row: number, column: number, value: Computed | undefined): boolean {
    if (isSame(sheet.results.get(row, column), value)) return false;
    sheet.results.set(row, column, value);
    this.changed.add(sheet.id, row, column);
    this.log.cells.add(sheet.id, row, column);
    return true;
  }
}

const isSame = (a: Computed | undefined, b: Computed | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
