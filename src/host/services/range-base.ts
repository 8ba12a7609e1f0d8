import { blockName, cellName } from "../model/a1";
import { withParts } from "../model/cell";
import { type Change, makeEdit, mostCharacters, planEdit } from "../model/edit-cells";
import { holds, intersects, type Rectangle } from "../model/rectangle";
import type { Sheet } from "../model/sheet";
import { satisfies } from "../model/validate";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

export interface RangeBase extends GoogleAppsScript.Spreadsheet.Range {}
/** Where a range is, and how it reads and writes. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export abstract class RangeBase extends Service {
  readonly serviceName = "SpreadsheetApp.Range";

  constructor(
    x: Execution,
    readonly sheetId: number,
    readonly block: Rectangle,
  ) {
    super(x);
  }

  getRow(): number {
    return this.block.row + 1;
  }

  getRowIndex(): number {
    return this.block.row + 1;
  }

  getColumn(): number {
    return this.block.column + 1;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getHeight(): number {
    return this.block.rows;
  }

  getWidth(): number {
    return this.block.columns;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns;
  }

  getGridId(): number {
    return this.sheetId;
  }

  getA1Notation(): string {
    return blockName(this.block);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.x.make.sheet(this.sheetId);
  }
}

/** How wide a setter reaches, for its price: a table of values, or one value for all cells. */
export type Reach = "table" | "fill";

/** Buffers a change of a range's cells; what forbids it is thrown when it is made. */
export const write = (range: RangeBase, call: string, reach: Reach, change: Change): void => {
  const { x, block } = range;
  const cells = block.rows * block.columns;
  if (reach === "table") x.cost.writeBlock(cells);
  else x.cost.fill(cells);
  x.write(call, () => {
    const sheet = x.sheet(range.sheetId);
    mustBeInside(sheet, block);
    x.mustEdit(sheet, block);
    const edit = planEdit(sheet, block, uncovered(sheet, block, change));
    edit.cells.forEach((cell, index) => {
      if (typeof cell?.value === "string" && cell.value.length > mostCharacters) {
        throw new ServiceException(
          "Your input contains more than the maximum of 50000 characters in a single cell.",
        );
      }
      if (!cell?.validation || cell.validation.allowInvalid || satisfies(x.book, cell)) return;
      const row = edit.rows[index] as number;
      const column = edit.columns[index] as number;
      // Formats and notes may be given to a cell that was wrong before.
      if (sheet.cells.get(row, column)?.value === cell.value) return;
      throw new ServiceException(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    });
    makeEdit(x.book, edit);
  });
};

const noContent = { value: undefined, formula: undefined };

/** Of a merged range only the first cell takes content; what is written to the others is dropped. */
const uncovered = (sheet: Sheet, block: Rectangle, change: Change): Change => {
  const merges = sheet.meta.merges.filter((merge) => intersects(merge, block));
  if (merges.length === 0) return change;
  return (cell, row, column) => {
    const after = change(cell, row, column);
    const at = { row: block.row + row, column: block.column + column };
    const isCovered = merges.some(
      (merge) => holds(merge, at.row, at.column) && (merge.row !== at.row || merge.column !== at.column),
    );
    return isCovered && after !== cell ? withParts(after, noContent) : after;
  };
};

/** Throws Google's text when a block leaves the sheet's grid. */
export const mustBeInside = (sheet: Sheet, block: Rectangle): void => {
  const { rows, columns } = sheet.meta;
  if (block.row + block.rows <= rows && block.column + block.columns <= columns) return;
  throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
};

/** The rows of a script's table; throws Google's texts when they do not match the range. */
export const tableFor = (range: RangeBase, table: unknown): readonly (readonly unknown[])[] => {
  const rows = table as readonly (readonly unknown[])[];
  const { block } = range;
  if (rows.length !== block.rows) {
    throw new ServiceException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${block.rows}.`,
    );
  }
  for (const row of rows) {
    if (Array.isArray(row) && row.length === block.columns) continue;
    const width = Array.isArray(row) ? row.length : 1;
    throw new ServiceException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${block.columns}.`,
    );
  }
  return rows;
};
