import { type CallContext, callCustom } from "./call-custom";
import type { Computed } from "./cell";
import { CellSet } from "./cell-set";
import type { CustomCall } from "./custom-call";
import { type Custom, referencesOf } from "./custom-cell";
import type { CustomFunctions } from "./custom-functions";
import { circularError } from "./engine-value";
import type { Formula, Token } from "./formula";
import { placeResult } from "./place-result";
import { eachCell, holds, intersects, type Rectangle } from "./rectangle";
import { blockOf } from "./reference";
import type { Sheet } from "./sheet";
import { type Structure, shiftRectangle } from "./structure";

/** Of more waiting cells than this the order is not worked out: those computed too early are computed again. */
const manyCells = 64;

/** Writes a value into a sheet's results, for the engine to see as well. */
export type WriteResult = (sheet: Sheet, row: number, column: number, value: Computed | undefined) => void;

/** The cells that custom functions compute, the blocks that they fill, and what waits to be computed. */
export class CustomCells {
  /** How often custom functions ran. */
  runs = 0;
  private readonly cells = new Map<string, Custom>();
  private readonly pending = new Set<Custom>();
  /** Put in by a person or a script since the last recomputation. */
  private readonly edited = new CellSet();

  constructor(
    private readonly context: CallContext,
    private readonly functions: () => CustomFunctions | undefined,
    private readonly write: WriteResult,
  ) {}

  edit(sheetId: number, row: number, column: number): void {
    // With nothing that depends on cells there is nobody to tell.
    if (this.cells.size > 0) this.edited.add(sheetId, row, column);
  }

  /** Puts a formula in charge of its cell, in place of what was; without a call, takes it out of charge. */
  register(
    sheet: Sheet,
    row: number,
    column: number,
    formula: Formula | undefined,
    call: CustomCall | undefined,
  ): void {
    const key = `${sheet.id}:${row}:${column}`;
    const known = this.cells.get(key);
    if (known) {
      this.cells.delete(key);
      this.pending.delete(known);
      if (!call) this.clearSpill(known);
    }
    if (!formula || !call) return;
    const custom: Custom = {
      sheetId: sheet.id,
      block: known?.block ?? { row, column, rows: 1, columns: 1 },
      formula,
      call,
      references: referencesOf(this.context.resolved(formula.tokens), sheet.id),
      blocked: undefined,
    };
    this.cells.set(key, custom);
    this.pending.add(custom);
  }

  private clearSpill({ sheetId, block }: Custom): void {
    const sheet = this.context.host.sheet(sheetId);
    if (sheet) eachCell(block, (row, column) => this.write(sheet, row, column, undefined));
  }

  /** Before a move the spills of a sheet are taken in: their cells would be carried apart. */
  beforeStructure(sheetId: number, change: Structure): void {
    if (change.kind !== "move") return;
    for (const custom of this.cells.values()) {
      if (custom.sheetId !== sheetId || custom.block.rows * custom.block.columns === 1) continue;
      this.clearSpill(custom);
      custom.block = { ...custom.block, rows: 1, columns: 1 };
    }
  }

  /** After the results were moved, the blocks follow; a formula that was deleted leaves nothing behind. */
  afterStructure(sheetId: number, change: Structure): void {
    for (const [key, custom] of this.cells) {
      if (custom.sheetId !== sheetId) continue;
      const anchor = shiftRectangle({ ...custom.block, rows: 1, columns: 1 }, change);
      const block = shiftRectangle(custom.block, change);
      if (block) custom.block = block;
      if (anchor) continue;
      this.cells.delete(key);
      if (block) this.clearSpill(custom);
    }
  }

  /** Registers all formulas anew through `register`, and lets them inherit the blocks of those before. */
  rebuild(register: () => void, changedSheet: number | undefined): void {
    const old = [...this.cells.values()];
    const waiting = new Set(this.pending);
    this.cells.clear();
    this.pending.clear();
    register();
    for (const custom of old) {
      const { sheetId, block, blocked } = custom;
      const heir = this.cells.get(`${sheetId}:${block.row}:${block.column}`);
      if (!heir) {
        this.clearSpill(custom);
        continue;
      }
      heir.block = block;
      heir.blocked = blocked;
      const touched =
        changedSheet === undefined ||
        sheetId === changedSheet ||
        heir.references.some((reference) => reference.sheetId === changedSheet);
      const isDone = !waiting.has(custom) && heir.formula === custom.formula;
      if (!touched && isDone) this.pending.delete(heir);
    }
  }

  /** Forgets everything without touching the results. */
  forget(): void {
    this.cells.clear();
    this.pending.clear();
  }

  removeSheet(sheetId: number): void {
    this.edited.drop(sheetId);
  }

  /** The size of a sheet changed: who reads it to its end, or had no room in it, is computed again. */
  resize(sheetId: number, isOpen: (token: Token) => boolean): void {
    for (const custom of this.cells.values()) {
      const reads = custom.references.some((each) => each.sheetId === sheetId && isOpen(each.reference));
      if (reads || (custom.blocked && custom.sheetId === sheetId)) this.pending.add(custom);
    }
  }

  /** Marks the cells that edits and changed results concern. */
  collect(changed: CellSet): void {
    if (this.edited.empty && changed.empty) return;
    for (const custom of this.cells.values()) {
      if (this.pending.has(custom)) continue;
      const inReach = this.blocksOf(custom).some(
        ({ sheetId, block }) => this.edited.meets(sheetId, block) || changed.meets(sheetId, block),
      );
      if (inReach || this.edited.meets(custom.sheetId, extentOf(custom))) this.pending.add(custom);
    }
    this.edited.clear();
    changed.clear();
  }

  private blocksOf({ references }: Custom): { sheetId: number; block: Rectangle }[] {
    return references.flatMap(({ sheetId, reference }) => {
      const size = this.context.host.sheet(sheetId)?.meta;
      const block = size && blockOf(reference, size);
      return block ? { sheetId, block } : [];
    });
  }

  /** A waiting cell that reads nothing another waiting cell may still change; very many at once. */
  batch(): Custom[] {
    const list = [...this.pending];
    if (list.length <= 1) return list;
    this.functions()?.many?.(list.length);
    if (list.length > manyCells) return list;
    const reads = (reader: Custom, other: Custom) =>
      this.blocksOf(reader).some(
        ({ sheetId, block }) => sheetId === other.sheetId && intersects(block, extentOf(other)),
      );
    const free = list.find((custom) => !list.some((other) => other !== custom && reads(custom, other)));
    return [free ?? (list[0] as Custom)];
  }

  /** Runs one cell's function and spills its result; only what differs is written. */
  compute(custom: Custom, isCircular: boolean): void {
    this.pending.delete(custom);
    const sheet = this.context.host.sheet(custom.sheetId);
    const functions = this.functions();
    if (!sheet || !functions) return;
    this.runs++;
    const outcome = isCircular ? { failed: circularError } : callCustom(custom, functions, this.context);
    const { block, blocked, valueAt } = placeResult(custom, outcome, sheet);
    const old = custom.block;
    custom.blocked = blocked;
    custom.block = block;
    eachCell(old, (row, column) => {
      if (!holds(block, row, column)) this.write(sheet, row, column, undefined);
    });
    eachCell(block, (row, column) => {
      this.write(sheet, row, column, valueAt(row - block.row, column - block.column));
    });
  }

  skip(custom: Custom): void {
    this.pending.delete(custom);
  }
}

/** The block that a cell fills, or would fill if it could. */
const extentOf = ({ block, blocked }: Custom): Rectangle => blocked ?? block;
