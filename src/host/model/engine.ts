import type { CellValue, ExportedChange, HyperFormula, RawCellContent } from "hyperformula";
import type { Cell, Computed } from "./cell";
import { isDateValue, isError } from "./cell";
import { computedOf } from "./engine-value";
import type { Locale } from "./locale";
import type { Rectangle } from "./rectangle";
import type { Sheet } from "./sheet";
import type { Structure } from "./structure";

/** A native result that the engine computed anew. */
export interface EngineChange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet, by row and column. */
export interface ChangedCells {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What the engine needs to know of a formula: its spelling, or undefined for one it must not see. */
export type Spell = (cell: Cell, sheetId: number) => string | undefined;

const manyBlocks = 200;

/** Its four hundred files are read only by a workbook that has a native formula. */
const library = (): typeof import("hyperformula") => require("hyperformula");

/**
 * HyperFormula, loaded when the first native formula asks for it: a workbook without any pays nothing.
 * Its sheets are called by id, so that a rename concerns nobody.
 */
export class Engine {
  private hf: HyperFormula | undefined;
  private readonly arrays = new Map<string, Rectangle & { sheetId: number }>();

  constructor(
    private readonly sheets: () => readonly Sheet[],
    private readonly spell: Spell,
    private readonly locale: () => Locale,
  ) {}

  get loaded(): boolean {
    return this.hf !== undefined;
  }

  /** Forgets everything computed; the next use builds it again. */
  unload(): void {
    this.hf?.destroy();
    this.hf = undefined;
    this.arrays.clear();
  }

  private engine(): HyperFormula {
    if (this.hf) return this.hf;
    const contents: Record<string, RawCellContent[][]> = {};
    for (const sheet of this.sheets()) contents[`s${sheet.id}`] = this.contentsOf(sheet);
    this.hf = library().HyperFormula.buildFromSheets(contents, {
      licenseKey: "gpl-v3",
      language: "enGB",
      maxRows: 1_048_576,
      undoLimit: 0,
      accentSensitive: true,
      ignoreWhiteSpace: "any",
      localeLang: this.locale().id.slice(0, 2),
      dateFormats:
        this.locale().order === "dmy"
          ? ["DD/MM/YYYY", "DD/MM/YY", "DD-MM-YYYY", "YYYY-MM-DD"]
          : ["MM/DD/YYYY", "MM/DD/YY", "YYYY-MM-DD"],
    });
    return this.hf;
  }

  private contentsOf(sheet: Sheet): RawCellContent[][] {
    const rows: RawCellContent[][] = [];
    const height = Math.max(sheet.cells.height, sheet.results.height);
    for (let row = 0; row < height; row++) {
      const width = Math.max(sheet.cells.row(row)?.length ?? 0, sheet.results.row(row)?.length ?? 0);
      const contents: RawCellContent[] = [];
      for (let column = 0; column < width; column++) contents.push(this.contentOf(sheet, row, column));
      rows.push(contents);
    }
    return rows;
  }

  private contentOf(sheet: Sheet, row: number, column: number): RawCellContent {
    const cell = sheet.cells.get(row, column);
    if (cell?.value !== undefined) return literal(cell.value);
    if (cell?.formula) {
      const spelled = this.spell(cell, sheet.id);
      if (spelled !== undefined) return spelled;
    } else if (this.arrayAt(sheet.id, row, column)) return null;
    const result = sheet.results.get(row, column);
    return result === undefined ? null : literal(result);
  }

  private arrayAt(sheetId: number, row: number, column: number): boolean {
    for (const block of this.arrays.values()) {
      if (block.sheetId !== sheetId || (row === block.row && column === block.column)) continue;
      if (row < block.row || row >= block.row + block.rows) continue;
      if (column >= block.column && column < block.column + block.columns) return true;
    }
    return false;
  }

  /** Loads what the sheets hold and answers every native formula cell. */
  load(): void {
    this.engine();
  }

  /** Takes over cells that changed, all of them before anything is computed. */
  update(changed: readonly ChangedCells[]): EngineChange[] {
    const hf = this.hf;
    if (!hf) return [];
    return this.exported(
      hf.batch(() => {
        for (const { sheet, rows, columns } of changed) {
          const id = hf.getSheetId(`s${sheet.id}`);
          if (id === undefined) continue;
          for (const block of blocksOf(rows, columns))
            hf.setCellContents(
              { sheet: id, row: block.row, col: block.column },
              this.contentsIn(sheet, block),
            );
        }
      }),
    );
  }

  private contentsIn(sheet: Sheet, { row, column, rows, columns }: Rectangle): RawCellContent[][] {
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => this.contentOf(sheet, row + down, column + right)),
    );
  }

  /** Empties one cell, so that what is put in next is looked at afresh. */
  clear(sheetId: number, row: number, column: number): void {
    const sheet = this.hf?.getSheetId(`s${sheetId}`);
    if (sheet !== undefined) this.hf?.setCellContents({ sheet, row, col: column }, null);
  }

  structure(sheetId: number, change: Structure): EngineChange[] {
    const hf = this.hf;
    const id = hf?.getSheetId(`s${sheetId}`);
    if (!hf || id === undefined) return [];
    const { width, height } = hf.getSheetDimensions(id);
    const size = change.axis === "row" ? height : width;
    const byRow = change.axis === "row";
    if (change.kind === "move") {
      const { at, count, before } = change;
      if (Math.min(at, before) >= size) return [];
      return this.exported(
        byRow ? hf.moveRows(id, at, count, before) : hf.moveColumns(id, at, count, before),
      );
    }
    if (change.at >= size) return [];
    if (change.kind === "insert") {
      return this.exported(
        byRow ? hf.addRows(id, [change.at, change.count]) : hf.addColumns(id, [change.at, change.count]),
      );
    }
    const count = Math.min(change.count, size - change.at);
    return this.exported(
      byRow ? hf.removeRows(id, [change.at, count]) : hf.removeColumns(id, [change.at, count]),
    );
  }

  addSheet(sheetId: number): void {
    this.hf?.addSheet(`s${sheetId}`);
  }

  removeSheet(sheetId: number): EngineChange[] {
    const id = this.hf?.getSheetId(`s${sheetId}`);
    if (!this.hf || id === undefined) return [];
    return this.exported(this.hf.removeSheet(id));
  }

  /** The value of a native formula or of a cell that one fills. */
  read(sheetId: number, row: number, column: number): Computed | undefined {
    const hf = this.hf;
    const sheet = hf?.getSheetId(`s${sheetId}`);
    if (!hf || sheet === undefined) return undefined;
    const address = { sheet, row, col: column };
    const value = hf.getCellValue(address);
    return computedOf(value, typeof value === "number" ? hf.getCellValueDetailedType(address) : undefined);
  }

  /** Where a native array formula spills, as last computed, and remembers it. */
  arrayBlock(sheetId: number, row: number, column: number): { before?: Rectangle; now?: Rectangle } {
    const hf = this.hf;
    const sheet = hf?.getSheetId(`s${sheetId}`);
    const key = `${sheetId}:${row}:${column}`;
    const before = this.arrays.get(key);
    if (!hf || sheet === undefined || hf.getCellType({ sheet, row, col: column }) !== "ARRAYFORMULA") {
      this.arrays.delete(key);
      return before ? { before } : {};
    }
    const isInner = (r: number, c: number) => hf.getCellType({ sheet, row: r, col: c }) === "ARRAY";
    let rows = 1;
    while (isInner(row + rows, column)) rows++;
    let columns = 1;
    while (isInner(row, column + columns)) columns++;
    const now = { sheetId, row, column, rows, columns };
    this.arrays.set(key, now);
    return before ? { before, now } : { now };
  }

  /** The cells of the array formulas that have spilled. */
  knownArrays(): { sheetId: number; row: number; column: number }[] {
    return [...this.arrays.values()];
  }

  /** Forgets where arrays were, because rows or columns moved. */
  forgetArrays(sheetId: number): Rectangle[] {
    const gone: Rectangle[] = [];
    for (const [key, block] of this.arrays) {
      if (block.sheetId !== sheetId) continue;
      gone.push(block);
      this.arrays.delete(key);
    }
    return gone;
  }

  /** Computes an expression as it would be in a cell of the sheet. */
  evaluate(expression: string, sheetId: number): CellValue | CellValue[][] {
    const hf = this.engine();
    return hf.calculateFormula(`=${expression}`, hf.getSheetId(`s${sheetId}`) ?? 0);
  }

  knows(functionName: string): boolean {
    return registered().has(functionName.toUpperCase());
  }

  private exported(changes: readonly ExportedChange[]): EngineChange[] {
    return changes.flatMap((change) => {
      if (!("address" in change)) return [];
      const { sheet, row, col } = change.address;
      const name = this.hf?.getSheetName(sheet);
      return name ? { sheetId: Number(name.slice(1)), row, column: col } : [];
    });
  }
}

let names: Set<string> | undefined;
const registered = (): Set<string> =>
  (names ??= new Set(library().HyperFormula.getRegisteredFunctionNames("enGB")));

const literal = (value: Computed): RawCellContent => {
  if (typeof value === "string") return `'${value}`;
  if (isError(value))
    return value.error === "#N/A" ? "=NA()" : `=${value.error === "#NULL!" ? "#VALUE!" : value.error}`;
  return isDateValue(value) ? value.date : value;
};

/** Cells gathered into blocks: equal stretches of neighbouring rows together, or one block for very many. */
const blocksOf = (rows: readonly number[], columns: readonly number[]): Rectangle[] => {
  const byRow = new Map<number, number[]>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const list = byRow.get(row);
    if (list) list.push(columns[index] as number);
    else byRow.set(row, [columns[index] as number]);
  }
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const list = (byRow.get(row) as number[]).sort((a, b) => a - b);
    for (let start = 0; start < list.length; ) {
      let end = start;
      while (end + 1 < list.length && (list[end + 1] as number) <= (list[end] as number) + 1) end++;
      const column = list[start] as number;
      const width = (list[end] as number) - column + 1;
      const key = `${column}:${width}`;
      const above = open.get(key);
      if (above && above.row + above.rows === row) above.rows++;
      else {
        const block = { row, column, rows: 1, columns: width };
        blocks.push(block);
        open.set(key, block);
      }
      start = end + 1;
    }
  }
  if (blocks.length <= manyBlocks) return blocks;
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map((block) => block.row + block.rows));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return [{ row, column, rows: bottom - row, columns: right - column }];
};
