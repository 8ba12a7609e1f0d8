import { CellSet } from "./cell-set";
import { Engine } from "./engine";
import { crowdedError } from "./engine-value";
import { type Formula, printForEngine, type Token } from "./formula";
import type { FormulaJudge } from "./formula-judge";
import type { Locale } from "./locale";
import { eachCell } from "./rectangle";
import type { Results } from "./results";
import type { Sheet } from "./sheet";

interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface NativeHost {
  readonly sheets: readonly Sheet[];
  sheet(id: number): Sheet | undefined;
  locale(): Locale;
}

/** The cells that the engine computes, and those that nobody can. */
export class NativeCells {
  readonly engine: Engine;
  private readonly places = new Map<string, Place>();
  /** Arrays that had no room. */
  private readonly crowded = new Map<string, Place>();
  /** What the engine has not seen yet. */
  private readonly unsent = new CellSet();

  constructor(
    private readonly host: NativeHost,
    private readonly judge: FormulaJudge,
    private readonly results: Results,
  ) {
    this.engine = new Engine(
      () => host.sheets,
      ({ formula }, sheetId) => {
        if (!formula || judge.errorOf(formula) || judge.callOf(formula)) return undefined;
        return `=${printForEngine(judge.resolved(formula.tokens), sheetId, (id) => host.sheet(id)?.meta)}`;
      },
      () => host.locale(),
    );
  }

  /** A cell changed, whatever is in it. An engine that is not loaded needs to hear of formulas only. */
  touch(sheetId: number, row: number, column: number, isFormula: boolean): void {
    if (isFormula || this.engine.loaded) this.unsent.add(sheetId, row, column);
  }

  add(sheetId: number, row: number, column: number): void {
    this.places.set(`${sheetId}:${row}:${column}`, { sheetId, row, column });
  }

  remove(sheetId: number, row: number, column: number): void {
    const key = `${sheetId}:${row}:${column}`;
    this.places.delete(key);
    this.crowded.delete(key);
  }

  clear(): void {
    this.places.clear();
    this.crowded.clear();
  }

  /** Ranges with an open end are others now: their formulas are spelled anew. */
  respell(isOpen: (token: Token) => boolean): void {
    for (const place of this.places.values()) {
      if (this.formulaAt(place)?.tokens.some(isOpen)) this.unsent.add(place.sheetId, place.row, place.column);
    }
  }

  removeSheet(sheetId: number): void {
    this.unsent.drop(sheetId);
    this.engine.removeSheet(sheetId);
  }

  /** Takes the arrays of a sheet away before its rows or columns move. */
  dissolveArrays(sheetId: number): void {
    if (!this.engine.loaded) return;
    this.send();
    const sheet = this.host.sheet(sheetId);
    for (const block of this.engine.forgetArrays(sheetId)) {
      if (sheet) eachCell(block, (row, column) => this.results.set(sheet, row, column, undefined));
    }
  }

  /** Hands the engine what it has not seen, and takes over what it computed. */
  send(): void {
    if (this.unsent.empty) return;
    const lists = [...this.unsent.lists()];
    this.unsent.clear();
    this.showErrors();
    if (!this.engine.loaded) {
      if ([...this.places.values()].some((place) => this.isForEngine(place))) this.load();
      return;
    }
    const changed = lists.flatMap(({ sheetId, rows, columns }) => {
      const sheet = this.host.sheet(sheetId);
      return sheet ? { sheet, rows, columns } : [];
    });
    for (const change of this.engine.update(changed)) {
      if (this.places.has(`${change.sheetId}:${change.row}:${change.column}`)) this.take(change);
    }
    for (const place of this.engine.knownArrays()) this.take(place);
    this.retryArrays();
  }

  private load(): void {
    this.engine.load();
    for (const place of this.places.values()) this.take(place);
  }

  /** The engine does not look again whether there is room for an array: it is told to. */
  private retryArrays(): void {
    for (const place of [...this.crowded.values()]) {
      const sheet = this.host.sheet(place.sheetId);
      if (!sheet) continue;
      this.engine.clear(place.sheetId, place.row, place.column);
      this.engine.update([{ sheet, rows: [place.row], columns: [place.column] }]);
      this.take(place);
    }
  }

  private formulaAt({ sheetId, row, column }: Place): Formula | undefined {
    return this.host.sheet(sheetId)?.cells.get(row, column)?.formula;
  }

  private isForEngine(place: Place): boolean {
    const formula = this.formulaAt(place);
    return formula !== undefined && this.judge.errorOf(formula) === undefined;
  }

  private showErrors(): void {
    for (const place of this.places.values()) {
      const sheet = this.host.sheet(place.sheetId);
      const formula = this.formulaAt(place);
      const error = formula && this.judge.errorOf(formula);
      if (sheet && error) this.results.set(sheet, place.row, place.column, error);
    }
  }

  private take({ sheetId, row, column }: Place): void {
    const sheet = this.host.sheet(sheetId);
    const formula = sheet?.cells.get(row, column)?.formula;
    if (!sheet || !formula) return;
    const value = this.judge.errorOf(formula) ?? this.engine.read(sheetId, row, column);
    this.results.set(sheet, row, column, value);
    const key = `${sheetId}:${row}:${column}`;
    if (value === crowdedError) this.crowded.set(key, { sheetId, row, column });
    else this.crowded.delete(key);
    const { before, now } = this.engine.arrayBlock(sheetId, row, column);
    for (const block of [before, now]) {
      if (!block) continue;
      eachCell(block, (r, c) => {
        const own = sheet.cells.get(r, c);
        if ((r === row && c === column) || own?.formula) return;
        // What was typed over an array's cell must not come back as the array's.
        const filled = own?.value === undefined ? this.engine.read(sheetId, r, c) : undefined;
        this.results.set(sheet, r, c, filled);
      });
    }
  }
}
