import { getOrMake } from "./get-or-make";
import type { Rectangle } from "./rectangle";

interface Line {
  readonly rows: Set<number>;
  first: number;
  last: number;
}

/** A set of cells of all sheets, quick to ask whether any lies in a block. */
export class CellSet {
  private readonly sheets = new Map<number, Map<number, Line>>();

  get empty(): boolean {
    return this.sheets.size === 0;
  }

  get size(): number {
    let size = 0;
    for (const columns of this.sheets.values()) for (const { rows } of columns.values()) size += rows.size;
    return size;
  }

  add(sheetId: number, row: number, column: number): void {
    const columns = getOrMake(this.sheets, sheetId, () => new Map<number, Line>());
    const line = columns.get(column);
    if (!line) columns.set(column, { rows: new Set([row]), first: row, last: row });
    else {
      line.rows.add(row);
      if (row < line.first) line.first = row;
      if (row > line.last) line.last = row;
    }
  }

  meets(sheetId: number, block: Rectangle): boolean {
    const columns = this.sheets.get(sheetId);
    if (!columns) return false;
    const bottom = block.row + block.rows;
    for (const [column, { rows, first, last }] of columns) {
      if (column < block.column || column >= block.column + block.columns) continue;
      if (last < block.row || first >= bottom) continue;
      if (first >= block.row || last < bottom) return true;
      if (block.rows < rows.size) {
        for (let row = block.row; row < bottom; row++) if (rows.has(row)) return true;
      } else {
        for (const row of rows) if (row >= block.row && row < bottom) return true;
      }
    }
    return false;
  }

  /** The cells by sheet, as two lists side by side. */
  *lists(): Generator<{ sheetId: number; rows: number[]; columns: number[] }> {
    for (const [sheetId, lines] of this.sheets) {
      const rows: number[] = [];
      const columns: number[] = [];
      for (const [column, line] of lines) {
        for (const row of line.rows) {
          rows.push(row);
          columns.push(column);
        }
      }
      yield { sheetId, rows, columns };
    }
  }

  clear(): void {
    this.sheets.clear();
  }

  drop(sheetId: number): void {
    this.sheets.delete(sheetId);
  }
}
