import { type Cell, withParts } from "../model/cell";
import { displayAt } from "../model/display";
import { readFormula } from "../model/enter";
import { printFormula, slideFormula } from "../model/formula";
import type { Sheet } from "../model/sheet";
import { RangeBase, tableFor, write } from "./range-base";
import { enterWritten, fromScript, toScript, type Written } from "./script-value";

/** A range's values, formulas and displayed texts. */
export abstract class RangeValues extends RangeBase {
  override getValue(): unknown {
    return readTable(this, "values", valueAt, 1)[0]?.[0];
  }

  override getValues(): unknown[][] {
    return readTable(this, "values", valueAt);
  }

  override getDisplayValue(): string {
    return readTable(this, "displays", displayed, 1)[0]?.[0] as string;
  }

  override getDisplayValues(): string[][] {
    return readTable(this, "displays", displayed);
  }

  override getFormula(): string {
    return readTable(this, "formulas", formulaAt, 1)[0]?.[0] as string;
  }

  override getFormulas(): string[][] {
    return readTable(this, "formulas", formulaAt);
  }

  override isBlank(): boolean {
    return readTable(this, "values", (_, sheet, row, column) => {
      const value = sheet.valueAt(row, column);
      return (value === undefined || value === "") && !sheet.cells.get(row, column)?.formula;
    }).every((row) => row.every((blank) => blank));
  }

  override setValue(value: unknown): this {
    const written = fromScript(value);
    write(this, "setValue", "fill", (cell) => enterWritten(this.x.book, cell, written));
    return this;
  }

  override setValues(values: unknown[][]): this {
    const written: Written[][] = tableFor(this, values).map((row) => Array.from(row, fromScript));
    write(this, "setValues", "table", (cell, row, column) =>
      enterWritten(this.x.book, cell, written[row]?.[column]),
    );
    return this;
  }

  override setFormula(formula: string): this {
    write(this, "setFormula", "fill", (cell, row, column) => enterFormula(this, cell, formula, row, column));
    return this;
  }

  override setFormulas(formulas: string[][]): this {
    const texts = tableFor(this, formulas).map((row) =>
      Array.from(row, (text: unknown) => (text === null || text === undefined ? "" : String(text))),
    );
    write(this, "setFormulas", "table", (cell, row, column) =>
      enterFormula(this, cell, texts[row]?.[column] as string),
    );
    return this;
  }

  override trimWhitespace(): this {
    write(this, "trimWhitespace", "fill", (cell) =>
      typeof cell?.value === "string"
        ? withParts(cell, { value: cell.value.trim().replace(/\s+/g, " ") })
        : cell,
    );
    return this;
  }

  override check(): this {
    write(this, "check", "fill", (cell) => setChecked(cell, 0, true));
    return this;
  }

  override uncheck(): this {
    write(this, "uncheck", "fill", (cell) => setChecked(cell, 1, false));
    return this;
  }

  override isChecked(): boolean | null {
    const states = readTable(this, "values", (_, sheet, row, column) => {
      const cell = sheet.cells.get(row, column);
      if (cell?.validation?.criteria !== "CHECKBOX") return null;
      return cell.value === (cell.validation.values[0] ?? true);
    }).flat();
    return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
  }
}

const setChecked = (cell: Cell | undefined, which: 0 | 1, plain: boolean): Cell | undefined => {
  if (cell?.validation?.criteria !== "CHECKBOX") return cell;
  const value = cell.validation.values[which] ?? plain;
  return withParts(cell, { value: typeof value === "object" ? plain : value, formula: undefined });
};

/** One formula for a block is that of its first cell: its references slide with the others. */
const enterFormula = (
  range: RangeBase,
  cell: Cell | undefined,
  text: string,
  down = 0,
  across = 0,
): Cell | undefined => {
  if (text === "") return withParts(cell, { value: undefined, formula: undefined });
  const formula = readFormula(range.x.book, text.replace(/^=/, ""), "script");
  return withParts(cell, { value: undefined, formula: slideFormula(formula, down, across) });
};

type At<T> = (range: RangeBase, sheet: Sheet, row: number, column: number) => T;

const valueAt: At<unknown> = (range, sheet, row, column) =>
  toScript(range.x.book, sheet.valueAt(row, column), sheet.cells.get(row, column)?.style?.numberFormat);

const displayed: At<string> = (range, sheet, row, column) => displayAt(range.x.book, sheet, row, column);

const formulaAt: At<string> = (range, sheet, row, column) => {
  const { book } = range.x;
  const formula = sheet.cells.get(row, column)?.formula;
  return formula ? `=${printFormula(formula, book.locale, book.names)}` : "";
};

/** A table of something about the cells, after all that was written is in place. */
export const readTable = <T>(range: RangeBase, what: string, at: At<T>, only?: 1): T[][] => {
  const { x, sheetId } = range;
  const block = only ? { ...range.block, rows: 1, columns: 1 } : range.block;
  if (what === "values" || what === "displays") x.settle();
  else x.commit();
  x.cost.readBlock(sheetId, what, block);
  const sheet = x.sheet(sheetId);
  const rows: T[][] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    const line: T[] = [];
    for (let column = block.column; column < block.column + block.columns; column++) {
      line.push(at(range, sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
};
