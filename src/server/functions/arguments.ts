import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";

/** What Sheets hands a custom function: a cell, a range, or nothing for an argument left out. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A range as it is, a cell as a range of one, nothing as no rows. */
export function toGrid(argument: Argument): readonly (readonly Cell[])[] {
  if (Array.isArray(argument)) return argument as readonly (readonly Cell[])[];
  if (argument === undefined || argument === null || argument === "") return [];
  return [[argument as Cell]];
}

/** One cell where one is meant: of a range, the first that is not blank. */
export function toCell(argument: Argument): Cell {
  return toGrid(argument)
    .flat()
    .find((cell) => !isBlankCell(cell));
}

/** Applies a function of one cell to a cell or to each cell of a range, keeping the shape. */
export function mapCells<T>(argument: Argument, read: (cell: Cell) => T): T | T[][] {
  if (Array.isArray(argument)) return (argument as readonly (readonly Cell[])[]).map((row) => row.map(read));
  return read(argument as Cell);
}
