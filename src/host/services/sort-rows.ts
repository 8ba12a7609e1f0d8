import { type Computed, isDateValue, isError } from "../model/cell";
import { makeEdit, planEdit } from "../model/edit-cells";
import { slideFormula } from "../model/formula";
import type { Rectangle } from "../model/rectangle";
import type { Execution } from "./execution";

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

const keysOf = (by: unknown): Key[] =>
  (Array.isArray(by) ? by : [by]).map((item: unknown) => {
    if (typeof item === "number") return { column: item - 1, ascending: true };
    const { column, ascending } = item as { column: number; ascending?: boolean };
    return { column: column - 1, ascending: ascending ?? true };
  });

/** Numbers, then texts, then booleans, then errors; blanks last whichever way it goes. */
const rank = (value: Computed): number =>
  typeof value === "number" || isDateValue(value)
    ? 0
    : typeof value === "string"
      ? 1
      : isError(value)
        ? 3
        : 2;

const compare = (a: Computed | undefined, b: Computed | undefined, ascending: boolean): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const by = rank(a) - rank(b);
  if (by !== 0) return ascending ? by : -by;
  const plain = (value: Computed) => (isDateValue(value) ? value.date : isError(value) ? value.error : value);
  const [x, y] = [plain(a), plain(b)];
  const order =
    typeof x === "string" && typeof y === "string" ? x.localeCompare(y, "vi") : Number(x) - Number(y);
  return ascending ? order : -order;
};

/** Sorts the rows of a block by columns counted from the sheet's first column as 1. */
export const sortRows = (x: Execution, sheetId: number, block: Rectangle, by: unknown): void => {
  const keys = keysOf(by);
  x.cost.structure(block.rows * block.columns);
  x.settle();
  x.act("sort", () => {
    const sheet = x.sheet(sheetId);
    x.mustEdit(sheet, block);
    const order = Array.from({ length: block.rows }, (_, index) => block.row + index);
    order.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const by = compare(sheet.valueAt(a, column), sheet.valueAt(b, column), ascending);
        if (by !== 0) return by;
      }
      return a - b;
    });
    const before = new Map(order.map((row) => [row, sheet.cells.row(row)?.slice()]));
    makeEdit(
      x.book,
      planEdit(sheet, block, (_, row, column) => {
        const from = order[row] as number;
        const cell = before.get(from)?.[block.column + column];
        if (!cell?.formula) return cell;
        return { ...cell, formula: slideFormula(cell.formula, block.row + row - from, 0) };
      }),
    );
  });
};
