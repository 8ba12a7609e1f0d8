import { mayEdit } from "../model/permission";
import { contains, intersects, type Rectangle } from "../model/rectangle";
import { notEmulated, ServiceException } from "./exception";
import { protect } from "./protection";
import { RangeEdit } from "./range-edit";
import { sortRows } from "./sort-rows";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A block of cells of one sheet. */
export class Range extends RangeEdit {
  override getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.block.rows || column > this.block.columns) {
      throw new ServiceException("Cell reference out of range");
    }
    return this.#at({
      row: this.block.row + row - 1,
      column: this.block.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  override offset(
    rowOffset: number,
    columnOffset: number,
    numRows?: number,
    numColumns?: number,
  ): GoogleRange {
    const block = {
      row: this.block.row + rowOffset,
      column: this.block.column + columnOffset,
      rows: numRows ?? this.block.rows,
      columns: numColumns ?? this.block.columns,
    };
    checkNumbers(block);
    return this.#at(block);
  }

  override activate(): GoogleRange {
    const { sheetId, block } = this;
    this.x.selection = { sheetId, ...block };
    this.x.show({ kind: "select", sheetId, ...block });
    return this;
  }

  override activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }

  override canEdit(): boolean {
    this.x.commit();
    return mayEdit(this.x.sheet(this.sheetId), this.block, this.x.person);
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.x.make.protection(this.sheetId, protect(this.x, this.sheetId, this.block));
  }

  override isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  override getMergedRanges(): GoogleRange[] {
    this.x.commit();
    this.x.cost.metadata();
    const { merges } = this.x.sheet(this.sheetId).meta;
    return merges.filter((merge) => intersects(merge, this.block)).map((merge) => this.#at(merge));
  }

  /** Sorts by columns counted from the sheet's first, as numbers or `{column, ascending}`. */
  override sort(by: unknown): this {
    sortRows(this.x, this.sheetId, this.block, by);
    return this;
  }

  override getDataRegion(dimension?: unknown): GoogleRange {
    if (dimension !== undefined) throw notEmulated("Range.getDataRegion(dimension)");
    this.x.settle();
    const sheet = this.x.sheet(this.sheetId);
    const filled = (block: Rectangle) => {
      for (let row = block.row; row < block.row + block.rows; row++) {
        for (let column = block.column; column < block.column + block.columns; column++) {
          if (sheet.valueAt(row, column) !== undefined) return true;
        }
      }
      return false;
    };
    let region: Rectangle = { ...this.block, rows: 1, columns: 1 };
    for (;;) {
      const { row, column, rows, columns } = region;
      const next = { row: Math.max(0, row - 1), column: Math.max(0, column - 1) };
      const grown = [
        { ...region, row: next.row, rows: row + rows - next.row },
        { ...region, column: next.column, columns: column + columns - next.column },
        { ...region, rows: Math.min(rows + 1, sheet.meta.rows - row) },
        { ...region, columns: Math.min(columns + 1, sheet.meta.columns - column) },
      ].find((candidate) => !contains(region, candidate) && filled(edge(region, candidate)));
      if (!grown) return this.#at(region);
      region = grown;
    }
  }

  #at(block: Rectangle): GoogleRange {
    const { row, column, rows, columns } = block;
    return this.x.make.range(this.sheetId, { row, column, rows, columns });
  }
}

/** The line that a block has more than another. */
const edge = (inner: Rectangle, outer: Rectangle): Rectangle => {
  if (outer.row < inner.row) return { ...outer, rows: 1 };
  if (outer.column < inner.column) return { ...outer, columns: 1 };
  if (outer.rows > inner.rows) return { ...outer, row: outer.row + outer.rows - 1, rows: 1 };
  return { ...outer, column: outer.column + outer.columns - 1, columns: 1 };
};

/** Throws Google's texts for a corner or a size that no range can have. */
export const checkNumbers = ({ row, column, rows, columns }: Rectangle): void => {
  if (row < 0) throw new ServiceException("The starting row of the range is too small.");
  if (column < 0) throw new ServiceException("The starting column of the range is too small.");
  if (rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
};
