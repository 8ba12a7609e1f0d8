import type { Structure } from "./structure";

/** A sparse table that rows and columns can be inserted into, deleted from and moved in. */
export class Grid<T> {
  private rows: ((T | undefined)[] | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  /** The cells of one row, for reading only. */
  row(row: number): readonly (T | undefined)[] | undefined {
    return this.rows[row];
  }

  /** One past the last row that was ever written. */
  get height(): number {
    return this.rows.length;
  }

  set(row: number, column: number, cell: T | undefined): void {
    let cells = this.rows[row];
    if (!cells) {
      if (cell === undefined) return;
      // Filled rows keep the engine's fast arrays; far writes would turn a sparse array into a dictionary.
      while (this.rows.length <= row) this.rows.push(undefined);
      cells = this.rows[row] = [];
    }
    if (cell === undefined && column >= cells.length) return;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  *entries(): Generator<[row: number, column: number, cell: T]> {
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }

  /** All cells as lists side by side, which a sheet of tens of thousands fills quicker than `entries`. */
  lists(): { rows: number[]; columns: number[]; cells: T[] } {
    const lists = { rows: [] as number[], columns: [] as number[], cells: [] as T[] };
    for (let row = 0; row < this.rows.length; row++) {
      this.rows[row]?.forEach((cell, column) => {
        if (cell === undefined) return;
        lists.rows.push(row);
        lists.columns.push(column);
        lists.cells.push(cell);
      });
    }
    return lists;
  }

  apply(change: Structure): void {
    if (change.axis === "row") this.rows = spliced(this.rows, change);
    else {
      for (let row = 0; row < this.rows.length; row++) {
        const cells = this.rows[row];
        if (cells) this.rows[row] = spliced(cells, change);
      }
    }
  }
}

const spliced = <T>(list: (T | undefined)[], change: Structure): (T | undefined)[] => {
  const { at, count } = change;
  if (change.kind === "insert") {
    if (at >= list.length) return list;
    const gap = new Array<T | undefined>(count).fill(undefined);
    return [...list.slice(0, at), ...gap, ...list.slice(at)];
  }
  if (change.kind === "delete")
    return at >= list.length ? list : [...list.slice(0, at), ...list.slice(at + count)];
  const full = list.slice();
  while (full.length < Math.max(at + count, change.before)) full.push(undefined);
  const moved = full.splice(at, count);
  full.splice(change.before > at ? change.before - count : change.before, 0, ...moved);
  return full;
};
