import { CellSet } from "./cell-set";

/** Beyond this a window reads the sheet anew rather than cell by cell. */
export const mostChanges = 20_000;

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

  /** Cells alone, and so few that no window reads a sheet anew because of them. */
  get light(): boolean {
    return this.sheets.size === 0 && !this.list && this.cells.size <= mostChanges;
  }

  clear(): void {
    this.cells.clear();
    this.sheets.clear();
    this.list = false;
  }
}
