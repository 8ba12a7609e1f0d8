import type { Cell, Computed } from "./cell";
import type { ChangeLog } from "./change-log";
import type { Custom } from "./custom-cell";
import { CustomCells } from "./custom-cells";
import type { CustomFunctions } from "./custom-functions";
import type { Engine } from "./engine";
import { computedOf } from "./engine-value";
import type { Token } from "./formula";
import { FormulaJudge } from "./formula-judge";
import { NativeCells, type NativeHost } from "./native-cells";
import { isDateFormat } from "./number-format";
import { Results } from "./results";
import type { Sheet } from "./sheet";
import type { Structure } from "./structure";

export interface CalculatorHost extends NativeHost {
  /** The reference token that a name stands for. */
  namedRange(name: string): Token | undefined;
  readonly log: ChangeLog;
}

/** A cell whose custom function runs again and again within one recomputation is in a circle. */
const mostRuns = 10;

const isOpen = (token: Token): boolean =>
  token.kind === "reference" &&
  (token.rows.last === Number.POSITIVE_INFINITY || token.columns.last === Number.POSITIVE_INFINITY);

/** Keeps every computed value in step with what was put in. */
export class Calculator {
  functions: CustomFunctions | undefined;
  private readonly judge: FormulaJudge;
  private readonly results: Results;
  private readonly natives: NativeCells;
  private readonly customs: CustomCells;
  private settling = false;

  constructor(readonly host: CalculatorHost) {
    this.judge = new FormulaJudge({
      customNames: () => this.functions?.names ?? new Map(),
      isNative: (name) => this.engine.knows(name),
      namedRange: (name) => host.namedRange(name),
    });
    this.results = new Results(host.log);
    this.natives = new NativeCells(host, this.judge, this.results);
    this.customs = new CustomCells(
      {
        host,
        engine: this.engine,
        resolved: (tokens) => this.judge.resolved(tokens),
        sendToEngine: () => this.natives.send(),
        valueForScript: (sheetId, row, column) => this.valueForScript(sheetId, row, column),
      },
      () => this.functions,
      (sheet, row, column, value) => {
        if (this.results.set(sheet, row, column, value)) this.natives.touch(sheet.id, row, column, false);
      },
    );
  }

  get engine(): Engine {
    return this.natives.engine;
  }

  /** How often custom functions ran. */
  get runs(): number {
    return this.customs.runs;
  }

  /** Takes note of a cell that was put in. */
  edit(sheet: Sheet, row: number, column: number, cell: Cell | undefined, before: Cell | undefined): void {
    const isFormula = cell?.formula !== undefined || before?.formula !== undefined;
    this.customs.edit(sheet.id, row, column);
    this.natives.touch(sheet.id, row, column, isFormula);
    if (isFormula) this.register(sheet, row, column, cell);
  }

  /**
   * A date format decides whether a script gets a Date: what reads the cell depends on it as on the value. A blank cell
   * is blank in every format, and whole columns of them are given one.
   */
  reformat(sheet: Sheet, row: number, column: number): void {
    if (sheet.valueAt(row, column) !== undefined) this.customs.edit(sheet.id, row, column);
  }

  private register(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const formula = cell?.formula;
    const call = formula && this.judge.callOf(formula);
    this.customs.register(sheet, row, column, formula, call);
    this.natives.remove(sheet.id, row, column);
    if (!formula) this.results.set(sheet, row, column, undefined);
    else if (!call) this.natives.add(sheet.id, row, column);
  }

  /** Before rows or columns change: everything must have been seen at its old place. */
  beforeStructure(sheetId: number, change: Structure): void {
    this.customs.beforeStructure(sheetId, change);
    this.natives.dissolveArrays(sheetId);
  }

  /** After the cells, results and formulas of a sheet were moved. */
  afterStructure(sheetId: number, change: Structure): void {
    this.engine.structure(sheetId, change);
    this.customs.afterStructure(sheetId, change);
    this.rebuild(sheetId);
  }

  /** Finds all formulas anew, because they moved, or because what counts as a custom function changed. */
  rebuild(changedSheet?: number): void {
    this.natives.clear();
    this.customs.rebuild(() => {
      for (const sheet of this.host.sheets) {
        for (const [row, column, cell] of sheet.cells.entries()) {
          if (!cell.formula) continue;
          this.register(sheet, row, column, cell);
          this.natives.touch(sheet.id, row, column, true);
        }
      }
    }, changedSheet);
  }

  /** The size of a sheet changed: ranges with an open end are others now. */
  resize(sheetId: number): void {
    this.customs.resize(sheetId, isOpen);
    this.natives.respell(isOpen);
  }

  removeSheet(sheetId: number): void {
    this.customs.removeSheet(sheetId);
    this.results.changed.drop(sheetId);
    this.natives.removeSheet(sheetId);
    this.rebuild();
  }

  /** Everything computed is forgotten and computed again. */
  reset(): void {
    this.engine.unload();
    for (const sheet of this.host.sheets) {
      for (const [row, column] of sheet.results.entries()) this.results.set(sheet, row, column, undefined);
    }
    this.customs.forget();
    this.rebuild();
  }

  /** Recomputes what depends on anything that changed; before each custom function `soFar` hears that others are done. */
  settle(soFar: () => void = () => {}): void {
    if (this.settling) return;
    this.settling = true;
    try {
      const counts = new Map<Custom, number>();
      for (;;) {
        this.natives.send();
        this.customs.collect(this.results.changed);
        const batch = this.customs.batch();
        if (batch.length === 0) break;
        soFar();
        for (const custom of batch) {
          const count = (counts.get(custom) ?? 0) + 1;
          counts.set(custom, count);
          if (count > mostRuns + 1) this.customs.skip(custom);
          else this.customs.compute(custom, count > mostRuns);
        }
      }
      this.functions?.many?.(0);
    } finally {
      this.settling = false;
    }
  }

  /** The engine's spelling of references needs names resolved first. */
  resolved(tokens: readonly Token[]): readonly Token[] {
    return this.judge.resolved(tokens);
  }

  /** Computes an expression in the engine's own spelling; for rules that are formulas. */
  evaluate(expression: string, sheetId: number): Computed | undefined {
    try {
      this.engine.load();
      this.natives.send();
      const value = this.engine.evaluate(expression, sheetId);
      return Array.isArray(value) ? undefined : computedOf(value, undefined);
    } catch {
      // An expression that the engine cannot read colours nothing, as on Google.
      return undefined;
    }
  }

  /** A single cell as a script receives it: a number in a date format is a moment. */
  private valueForScript(sheetId: number, row: number, column: number): Computed | undefined {
    const sheet = this.host.sheet(sheetId);
    const value = sheet?.valueAt(row, column);
    const isDate =
      typeof value === "number" && isDateFormat(sheet?.cells.get(row, column)?.style?.numberFormat);
    return isDate ? { date: value } : value;
  }
}
