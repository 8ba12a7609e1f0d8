import type { Cell, Scalar, Style, Validation } from "../model/cell";
import { type Formula, parseFormula, printFormula, type SheetNames } from "../model/formula";
import { getOrMake } from "../model/get-or-make";
import type { CellsOperation, Operation } from "../model/operation";
import { newSheetMeta } from "../model/sheet";

/** A cell in the file: nothing, a bare value, or the value with a style, a rule, a note, a formula. */
type StoredCell =
  | null
  | Scalar
  | {
      v?: Scalar;
      s?: number;
      r?: number;
      n?: string;
      f?: string /** A formula that cannot be read. */;
      u?: string;
    };

export interface StoredCells {
  readonly kind: "cells";
  readonly sheetId: number;
  readonly styles: readonly Style[];
  readonly rules: readonly Validation[];
  /** Stretches of neighbouring cells: row, first column, then the cells. */
  readonly runs: readonly (readonly [row: number, column: number, ...cells: StoredCell[]])[];
}

export type StoredOperation = StoredCells | Exclude<Operation, CellsOperation>;

/** In the file, formulas name sheets by id, so that a rename before or after changes nothing. */
const byId: SheetNames = {
  idOf: (name) => {
    const id = /^#(\d+)$/.exec(name)?.[1];
    return id === undefined ? undefined : Number(id);
  },
  nameOf: (id) => `#${id}`,
};

/** Puts equal objects into a list once. */
class Table<T extends object> {
  readonly items: T[] = [];
  private readonly known = new Map<T, number>();

  index(item: T): number {
    const known = this.known.get(item);
    if (known !== undefined) return known;
    this.known.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

export const encodeOperation = (operation: Operation): StoredOperation =>
  operation.kind === "cells" ? encodeCells(operation) : operation;

export const decodeOperation = (stored: StoredOperation): Operation => {
  if (stored.kind === "cells") return decodeCells(stored);
  if (stored.kind !== "meta" && stored.kind !== "addSheet") return stored;
  // A file written before a sheet could have charts, say, does not mention them.
  return { ...stored, meta: { ...newSheetMeta(stored.meta.name), ...stored.meta } };
};

const encodeCells = ({ sheetId, rows, columns, cells }: CellsOperation): StoredCells => {
  const styles = new Table<Style>();
  const rules = new Table<Validation>();
  const runs: [number, number, ...StoredCell[]][] = [];
  let run: [number, number, ...StoredCell[]] | undefined;
  let next = -1;
  // Blank cells of the same look are mostly one object.
  const known = new Map<Cell | undefined, StoredCell>();
  cells.forEach((cell, index) => {
    const row = rows[index] as number;
    const column = columns[index] as number;
    if (!run || run[0] !== row || column !== next) {
      run = [row, column];
      runs.push(run);
    }
    run.push(getOrMake(known, cell, () => encodeCell(cell, styles, rules)));
    next = column + 1;
  });
  return { kind: "cells", sheetId, styles: styles.items, rules: rules.items, runs };
};

const encodeCell = (cell: Cell | undefined, styles: Table<Style>, rules: Table<Validation>): StoredCell => {
  if (!cell) return null;
  const { value, style, validation, note, formula } = cell;
  if (!style && !validation && note === undefined && !formula && value !== undefined) return value;
  return {
    ...(value === undefined ? {} : { v: value }),
    ...(style ? { s: styles.index(style) } : {}),
    ...(validation ? { r: rules.index(validation) } : {}),
    ...(note === undefined ? {} : { n: note }),
    ...(formula ? encodeFormula(formula) : {}),
  };
};

const encodeFormula = (formula: Formula) =>
  formula.unreadable === undefined ? { f: printFormula(formula, "stored", byId) } : { u: formula.unreadable };

const decodeCells = (stored: StoredCells): CellsOperation => {
  const rows: number[] = [];
  const columns: number[] = [];
  const cells: (Cell | undefined)[] = [];
  const bare = new Map<number, Cell>();
  for (const run of stored.runs) {
    const [row, column] = run;
    for (let index = 2; index < run.length; index++) {
      rows.push(row);
      columns.push(column + index - 2);
      cells.push(decodeCell(run[index] as StoredCell, stored, bare));
    }
  }
  return { kind: "cells", sheetId: stored.sheetId, rows, columns, cells };
};

/** Blank cells of the same look are one object, `bare` by look: there are tens of thousands of them. */
const decodeCell = (
  cell: StoredCell,
  { styles, rules }: StoredCells,
  bare: Map<number, Cell>,
): Cell | undefined => {
  if (cell === null) return undefined;
  if (typeof cell !== "object") return { value: cell };
  const { v, s, r, n, f, u } = cell;
  if (v === undefined && n === undefined && f === undefined && u === undefined) {
    return getOrMake(bare, ((s ?? -1) + 1) * (rules.length + 1) + (r ?? -1) + 1, () => ({
      ...(s === undefined ? {} : { style: styles[s] }),
      ...(r === undefined ? {} : { validation: rules[r] }),
    }));
  }
  const formula = f === undefined ? undefined : parseFormula(f, "stored", byId);
  return {
    ...(v === undefined ? {} : { value: v }),
    ...(s === undefined ? {} : { style: styles[s] }),
    ...(r === undefined ? {} : { validation: rules[r] }),
    ...(n === undefined ? {} : { note: n }),
    ...(formula ? { formula } : u === undefined ? {} : { formula: { tokens: [], unreadable: u } }),
  };
};
