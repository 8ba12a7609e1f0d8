import { CellSet } from "./cell-set";

/** What the windows have not been told yet. */
export class ChangeLog {
  readonly cells = new CellSet();
  /** Sheets to be read anew: their structure, size or attributes changed. */
  readonly sheets = new Set<number>();
  /** Sheets were added, removed, renamed or reordered. */
  list = false;

  get empty(): boolean {
    return this.cells.empty && this.sheets.size === 0 && !this.list;
  }

  clear(): void {
    this.cells.clear();
    this.sheets.clear();
    this.list = false;
  }
}
