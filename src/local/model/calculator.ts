import { callCustom } from "./call-custom";
import type { Cell, Computed } from "./cell";
import { CellSet } from "./cell-set";
import type { ChangeLog } from "./change-log";
import { customCallOf, hasNestedCall } from "./custom-call";
import { type Custom, referencesOf } from "./custom-cell";
import type { CustomFunctions } from "./custom-functions";
import { Engine } from "./engine";
import { circularError, computedOf, crowdedError } from "./engine-value";
import { type Formula, printForEngine, type Token } from "./formula";
import type { Locale } from "./locale";
import { isDateFormat } from "./number-format";
import { placeResult } from "./place-result";
import { eachCell, holds, intersects } from "./rectangle";
import { blockOf } from "./reference";
import type { Sheet } from "./sheet";
import { type Structure, shiftRectangle } from "./structure";

export interface CalculatorHost {
  readonly sheets: readonly Sheet[];
  sheet(id: number): Sheet | undefined;
  locale(): Locale;
  /** The reference token that a name stands for. */
  namedRange(name: string): Token | undefined;
  readonly log: ChangeLog;
}

/** A cell whose custom function runs again and again within one recomputation is in a circle. */
const mostRuns = 10;
/** Of more waiting cells than this the order is not worked out: those computed too early are computed again. */
const manyCells = 64;

/** Keeps every computed value in step with what was put in. */
export class Calculator {
  readonly engine: Engine;
  functions: CustomFunctions | undefined;
  /** How often custom functions ran, and how many recomputations there were: for the cost. */
  runs = 0;
  private readonly customs = new Map<string, Custom>();
  private readonly natives = new Map<string, { sheetId: number; row: number; column: number }>();
  /** Native arrays that had no room. */
  private readonly crowded = new Map<string, { sheetId: number; row: number; column: number }>();
  private readonly pending = new Set<Custom>();
  /** Put in by a person or a script since the last recomputation. */
  private readonly edited = new CellSet();
  /** Results that came out different. */
  private readonly changed = new CellSet();
  private readonly unsent = new CellSet();
  private settling = false;

  constructor(readonly host: CalculatorHost) {
    this.engine = new Engine(
      () => host.sheets,
      (cell, sheetId) => this.spell(cell, sheetId),
      () => host.locale(),
    );
  }

  private get names(): ReadonlyMap<string, string> {
    return this.functions?.names ?? new Map();
  }

  /** The engine's text of a native formula that it can know. */
  private spell(cell: Cell, sheetId: number): string | undefined {
    const { formula } = cell;
    if (!formula || this.errorOf(formula) || customCallOf(formula, this.names)) return undefined;
    return `=${printForEngine(this.resolved(formula.tokens), sheetId, (id) => this.host.sheet(id)?.meta)}`;
  }

  /** Names of ranges replaced by what they stand for. */
  resolved(tokens: readonly Token[]): readonly Token[] {
    return tokens.map((token, index) => {
      if (token.kind !== "name" || tokens[index + 1]?.kind === "open") return token;
      return this.host.namedRange(token.text) ?? token;
    });
  }

  /** The error of a formula that nobody can compute. */
  private errorOf(formula: Formula): Computed | undefined {
    if (formula.unreadable !== undefined) return { error: "#ERROR!", message: "Formula parse error." };
    for (let index = 0; index < formula.tokens.length; index++) {
      const token = formula.tokens[index] as Token;
      if (token.kind === "reference" && token.unknownSheet !== undefined) {
        return { error: "#REF!", message: `Unresolved sheet name '${token.unknownSheet}'.` };
      }
      if (token.kind !== "name") continue;
      if (formula.tokens[index + 1]?.kind === "open") {
        if (!this.names.has(token.text.toUpperCase()) && !this.engine.knows(token.text)) {
          return { error: "#NAME?", message: `Unknown function: '${token.text}'.` };
        }
      } else if (!/^(true|false)$/i.test(token.text) && !this.host.namedRange(token.text)) {
        return { error: "#NAME?", message: `Unknown range name: '${token.text}'.` };
      }
    }
    if (!customCallOf(formula, this.names) && hasNestedCall(formula, this.names)) {
      return { error: "#ERROR!", message: "A custom function inside another formula is not emulated." };
    }
    return undefined;
  }

  /** Takes note of cells that were put in. */
  edit(sheet: Sheet, row: number, column: number, cell: Cell | undefined, before: Cell | undefined): void {
    const formulas = cell?.formula !== undefined || before?.formula !== undefined;
    // With nothing that depends on cells there is nobody to tell.
    if (this.customs.size > 0) this.edited.add(sheet.id, row, column);
    if (formulas || this.engine.loaded) this.unsent.add(sheet.id, row, column);
    if (formulas) this.register(sheet, row, column, cell);
  }

  private register(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const key = `${sheet.id}:${row}:${column}`;
    const known = this.customs.get(key);
    this.natives.delete(key);
    const call = cell?.formula && !this.errorOf(cell.formula) && customCallOf(cell.formula, this.names);
    if (known && (!call || known.formula !== cell?.formula)) {
      this.customs.delete(key);
      this.pending.delete(known);
      if (!call) this.clearSpill(known);
    }
    if (!cell?.formula) {
      this.setResult(sheet, row, column, undefined);
      return;
    }
    if (!call) {
      this.natives.set(key, { sheetId: sheet.id, row, column });
      return;
    }
    const custom: Custom = {
      sheetId: sheet.id,
      block: { row, column, rows: 1, columns: 1, ...(known ? sizeOf(known) : {}) },
      formula: cell.formula as Formula,
      call,
      references: referencesOf(this.resolved(cell.formula?.tokens ?? []), sheet.id),
      blocked: undefined,
    };
    this.customs.set(key, custom);
    this.pending.add(custom);
  }

  private clearSpill({ sheetId, block }: Custom): void {
    const sheet = this.host.sheet(sheetId);
    if (sheet) eachCell(block, (row, column) => this.writeResult(sheet, row, column, undefined));
  }

  private setResult(sheet: Sheet, row: number, column: number, value: Computed | undefined): void {
    const before = sheet.results.get(row, column);
    if (sameValue(before, value)) return;
    sheet.results.set(row, column, value);
    this.changed.add(sheet.id, row, column);
    this.host.log.cells.add(sheet.id, row, column);
  }

  /** Before rows or columns change: the engine must have seen everything at its old place. */
  beforeStructure(sheetId: number, change: Structure): void {
    if (change.kind === "move") {
      for (const custom of this.customs.values()) {
        if (custom.sheetId !== sheetId || custom.block.rows * custom.block.columns === 1) continue;
        this.clearSpill(custom);
        custom.block = { ...custom.block, rows: 1, columns: 1 };
      }
    }
    if (!this.engine.loaded) return;
    this.sendToEngine();
    const sheet = this.host.sheet(sheetId);
    for (const block of this.engine.forgetArrays(sheetId)) {
      if (sheet) eachCell(block, (row, column) => this.setResult(sheet, row, column, undefined));
    }
  }

  /** After the cells and formulas of a sheet were moved. */
  afterStructure(sheetId: number, change: Structure): void {
    this.engine.structure(sheetId, change);
    for (const [key, custom] of this.customs) {
      if (custom.sheetId !== sheetId) continue;
      const anchor = shiftRectangle({ ...custom.block, rows: 1, columns: 1 }, change);
      const block = shiftRectangle(custom.block, change);
      if (block) custom.block = block;
      if (anchor) continue;
      this.customs.delete(key);
      if (block) this.clearSpill(custom);
    }
    this.rebuild(sheetId);
  }

  /** Finds all formulas anew, because they moved, or because what counts as a custom function changed. */
  rebuild(changedSheet?: number): void {
    const old = [...this.customs.values()];
    this.customs.clear();
    this.natives.clear();
    this.crowded.clear();
    this.pending.clear();
    for (const sheet of this.host.sheets) {
      for (const [row, column, cell] of sheet.cells.entries()) {
        if (!cell.formula) continue;
        this.register(sheet, row, column, cell);
        this.unsent.add(sheet.id, row, column);
      }
    }
    for (const custom of old) {
      const { sheetId, block } = custom;
      const heir = this.customs.get(`${sheetId}:${block.row}:${block.column}`);
      if (!heir) {
        this.clearSpill(custom);
        continue;
      }
      heir.block = block;
      heir.blocked = custom.blocked;
      const touched =
        changedSheet === undefined ||
        sheetId === changedSheet ||
        heir.references.some((reference) => reference.sheetId === changedSheet);
      if (!touched && heir.formula === custom.formula) this.pending.delete(heir);
    }
  }

  /** The size of a sheet changed: ranges with an open end are others now. */
  resize(sheetId: number): void {
    const isOpen = (token: Token) =>
      token.kind === "reference" &&
      (token.rows.last === Number.POSITIVE_INFINITY || token.columns.last === Number.POSITIVE_INFINITY);
    for (const custom of this.customs.values()) {
      const { references, blocked } = custom;
      const reads = references.some((each) => each.sheetId === sheetId && isOpen(each.reference));
      if (reads || (blocked && custom.sheetId === sheetId)) this.pending.add(custom);
    }
    for (const { sheetId: own, row, column } of this.natives.values()) {
      const formula = this.host.sheet(own)?.cells.get(row, column)?.formula;
      if (formula?.tokens.some(isOpen)) this.unsent.add(own, row, column);
    }
  }

  removeSheet(sheetId: number): void {
    this.edited.drop(sheetId);
    this.changed.drop(sheetId);
    this.unsent.drop(sheetId);
    this.engine.removeSheet(sheetId);
    this.rebuild();
  }

  /** Everything computed is forgotten and computed again. */
  reset(): void {
    this.engine.unload();
    for (const sheet of this.host.sheets) {
      for (const [row, column] of sheet.results.entries()) this.setResult(sheet, row, column, undefined);
    }
    this.customs.clear();
    this.rebuild();
  }

  /** Recomputes what depends on anything that changed. */
  settle(): void {
    if (this.settling) return;
    this.settling = true;
    try {
      const counts = new Map<Custom, number>();
      for (;;) {
        this.sendToEngine();
        this.collect();
        const batch = this.batch();
        if (batch.length === 0) break;
        for (const next of batch) {
          this.pending.delete(next);
          const count = (counts.get(next) ?? 0) + 1;
          counts.set(next, count);
          if (count <= mostRuns + 1) this.compute(next, count > mostRuns);
        }
      }
      this.functions?.many?.(0);
    } finally {
      this.settling = false;
    }
  }

  /** Marks the custom cells that a change concerns. */
  private collect(): void {
    if (this.edited.empty && this.changed.empty) return;
    for (const custom of this.customs.values()) {
      if (this.pending.has(custom)) continue;
      const inReach = custom.references.some(({ sheetId, reference }) => {
        const size = this.host.sheet(sheetId)?.meta;
        const block = size && blockOf(reference, size);
        return block && (this.edited.meets(sheetId, block) || this.changed.meets(sheetId, block));
      });
      const inSpill = this.edited.meets(custom.sheetId, custom.blocked ?? custom.block);
      if (inReach || inSpill) this.pending.add(custom);
    }
    this.edited.clear();
    this.changed.clear();
  }

  /** A waiting cell that reads nothing another waiting cell may still change; very many at once. */
  private batch(): Custom[] {
    const list = [...this.pending];
    if (list.length <= 1) return list;
    this.functions?.many?.(list.length);
    if (list.length > manyCells) return list;
    const reads = (reader: Custom, other: Custom) =>
      reader.references.some(({ sheetId, reference }) => {
        const size = this.host.sheet(sheetId)?.meta;
        const block = size && blockOf(reference, size);
        return other.sheetId === sheetId && block && intersects(block, other.blocked ?? other.block);
      });
    const free = list.find((custom) => !list.some((other) => other !== custom && reads(custom, other)));
    return [free ?? (list[0] as Custom)];
  }

  private compute(custom: Custom, circular: boolean): void {
    const sheet = this.host.sheet(custom.sheetId);
    if (!sheet || !this.functions) return;
    this.runs++;
    const outcome = circular ? { failed: circularError } : callCustom(custom, this.functions, this);
    const placed = placeResult(custom, outcome, sheet);
    custom.blocked = placed.blocked;
    const old = custom.block;
    custom.block = placed.block;
    eachCell(old, (row, column) => {
      if (!holds(placed.block, row, column)) this.writeResult(sheet, row, column, undefined);
    });
    eachCell(placed.block, (row, column) => {
      this.writeResult(
        sheet,
        row,
        column,
        placed.valueAt(row - placed.block.row, column - placed.block.column),
      );
    });
  }

  private writeResult(sheet: Sheet, row: number, column: number, value: Computed | undefined): void {
    if (sameValue(sheet.results.get(row, column), value)) return;
    this.setResult(sheet, row, column, value);
    this.unsent.add(sheet.id, row, column);
  }

  /** Hands the engine what it has not seen, and takes over what it computed. */
  sendToEngine(): void {
    if (this.unsent.empty) return;
    const lists = [...this.unsent.lists()];
    this.unsent.clear();
    if (!this.engine.loaded) {
      if (![...this.natives.values()].some((place) => this.isForEngine(place))) {
        this.showErrors();
        return;
      }
      this.engine.load();
      for (const place of this.natives.values()) this.takeNative(place.sheetId, place.row, place.column);
      return;
    }
    for (const { sheetId, rows, columns } of lists) {
      const sheet = this.host.sheet(sheetId);
      if (!sheet) continue;
      for (const change of this.engine.update(sheet, rows, columns)) {
        if (this.natives.has(`${change.sheetId}:${change.row}:${change.column}`)) {
          this.takeNative(change.sheetId, change.row, change.column);
        }
      }
    }
    this.showErrors();
    for (const { sheetId, row, column } of this.engine.knownArrays()) this.takeNative(sheetId, row, column);
    this.retryArrays();
  }

  /** The engine does not look again whether there is room for an array: it is told to. */
  private retryArrays(): void {
    for (const { sheetId, row, column } of [...this.crowded.values()]) {
      const sheet = this.host.sheet(sheetId);
      if (!sheet?.cells.get(row, column)?.formula) continue;
      this.engine.clear(sheetId, row, column);
      this.engine.update(sheet, [row], [column]);
      this.takeNative(sheetId, row, column);
    }
  }

  private isForEngine(place: { sheetId: number; row: number; column: number }): boolean {
    const formula = this.host.sheet(place.sheetId)?.cells.get(place.row, place.column)?.formula;
    return formula !== undefined && this.errorOf(formula) === undefined;
  }

  private showErrors(): void {
    for (const { sheetId, row, column } of this.natives.values()) {
      const sheet = this.host.sheet(sheetId);
      const formula = sheet?.cells.get(row, column)?.formula;
      const error = formula && this.errorOf(formula);
      if (sheet && error) this.setResult(sheet, row, column, error);
    }
  }

  private takeNative(sheetId: number, row: number, column: number): void {
    const sheet = this.host.sheet(sheetId);
    const formula = sheet?.cells.get(row, column)?.formula;
    if (!sheet || !formula) return;
    const value = this.errorOf(formula) ?? this.engine.read(sheetId, row, column);
    this.setResult(sheet, row, column, value);
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
        if (own?.value !== undefined) {
          this.setResult(sheet, r, c, undefined);
          return;
        }
        this.setResult(sheet, r, c, this.engine.read(sheetId, r, c));
      });
    }
  }

  /** Computes an expression in the engine's own spelling; for rules that are formulas. */
  evaluate(expression: string, sheetId: number): Computed | undefined {
    try {
      this.engine.load();
      this.sendToEngine();
      const value = this.engine.evaluate(expression, sheetId);
      return Array.isArray(value) ? undefined : computedOf(value, undefined);
    } catch {
      // An expression that the engine cannot read colours nothing, as on Google.
      return undefined;
    }
  }

  /** A single cell as a script receives it: a number in a date format is a moment. */
  valueForScript(sheetId: number, row: number, column: number): Computed | undefined {
    const sheet = this.host.sheet(sheetId);
    const value = sheet?.valueAt(row, column);
    const isDate =
      typeof value === "number" && isDateFormat(sheet?.cells.get(row, column)?.style?.numberFormat);
    return isDate ? { date: value } : value;
  }

  /** Whether a computed cell belongs to an array that spilled from elsewhere. */
  isSpilled(sheet: Sheet, row: number, column: number): boolean {
    return sheet.results.get(row, column) !== undefined && !sheet.cells.get(row, column)?.formula;
  }
}

const sizeOf = (custom: Custom) => ({ rows: custom.block.rows, columns: custom.block.columns });

const sameValue = (a: Computed | undefined, b: Computed | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
