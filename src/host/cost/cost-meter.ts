import type { Cost } from "../contract";
import { contains, type Rectangle } from "../model/rectangle";

/** Prices in seconds, fitted to published measurements; see the cost model in the project's notes. */
const price = {
  start: 0.3,
  startPerByte: 0.01 / 102_400,
  customFunction: 0.5,
  roundTrip: 0.7,
  localCall: 0.0001,
  firstTouch: 0.15,
  metadata: 0.001,
  read: 0.17,
  readColumn: 0.0008,
  readCell: 0.0000082,
  reread: 0.0003,
  rereadCell: 0.000001,
  write: 0.09,
  writeCell: 0.00001,
  commitCell: 0.00005,
  bigWriteCell: 0.00006,
  setter: 0.0012,
  append: 0.11,
  flush: 0.03,
  fill: 0.2,
  fillCell: 0.0000001,
  structure: 0.2,
  movedCell: 0.00001,
  lock: 0.06,
};

const bigWrite = 18_000;
/** One value for so few cells is buffered like one for a single cell. */
const smallFill = 10_000;
/** Google reads ahead around what was asked for: a small read beside an earlier one costs no journey. */
const smallRead = 1000;

/** Counts the service calls of one execution and adds up what they would take on Google. */
export class CostMeter {
  private readonly calls: Record<string, number> = {};
  private total = 0;
  private seconds = 0;
  private touched = false;
  private pendingCells = 0;
  private pendingWork = false;
  private readonly read: { sheetId: number; what: string; block: Rectangle }[] = [];

  start(bytes: number): void {
    this.seconds += price.start + bytes * price.startPerByte;
  }

  roundTrip(): void {
    this.seconds += price.roundTrip;
  }

  customFunction(): void {
    this.seconds += price.customFunction;
  }

  /** Time that passes without work: a script's sleep, or a lock that is waited for. */
  wait(seconds: number): void {
    this.seconds += seconds;
  }

  /** A service call by its name; what it does besides is said by the others. */
  call(name: string): void {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    this.total++;
    this.seconds += price.localCall;
  }

  /** A getter that needs the spreadsheet itself, such as getLastRow. */
  metadata(): void {
    this.seconds += this.touched ? price.metadata : price.firstTouch;
    this.touched = true;
  }

  /** Reads a block of values, formulas, backgrounds…, unless it is known from before. */
  readBlock(sheetId: number, what: string, block: Rectangle): void {
    this.commit();
    this.touched = true;
    const cells = block.rows * block.columns;
    const same = this.read.filter((known) => known.sheetId === sheetId && known.what === what);
    const known = same.some((each) => contains(each.block, block)) || (same.length > 0 && cells <= smallRead);
    if (known) this.seconds += price.reread + cells * price.rereadCell;
    else {
      this.seconds += price.read + block.columns * price.readColumn + cells * price.readCell;
      this.read.push({ sheetId, what, block });
    }
  }

  /** A table of values, one a cell. */
  writeBlock(cells: number): void {
    if (cells === 1) {
      this.setter();
      return;
    }
    this.forget();
    if (this.pendingCells + cells >= bigWrite) {
      this.seconds += cells * price.bigWriteCell;
      return;
    }
    this.seconds += price.write + cells * price.writeCell;
    this.pendingCells += cells;
  }

  /** One value for a whole block. */
  fill(cells: number): void {
    if (cells <= smallFill) {
      this.setter();
      return;
    }
    this.forget();
    this.seconds += price.fill + cells * price.fillCell;
  }

  /** A buffered setter of one thing. */
  setter(): void {
    this.forget();
    this.seconds += price.setter;
    this.pendingCells++;
  }

  append(): void {
    this.commit();
    this.forget();
    this.seconds += price.append;
  }

  structure(movedCells: number): void {
    this.commit();
    this.forget();
    this.seconds += price.structure + movedCells * price.movedCell;
  }

  lock(): void {
    this.seconds += price.lock;
  }

  /** What is buffered goes to the spreadsheet. */
  commit(): void {
    if (!this.pendingWork) return;
    this.seconds += price.flush + this.pendingCells * price.commitCell;
    this.pendingWork = false;
    this.pendingCells = 0;
  }

  private forget(): void {
    this.pendingWork = true;
    this.touched = false;
    this.read.length = 0;
  }

  report(): Cost {
    return { calls: { ...this.calls }, total: this.total, seconds: this.seconds };
  }
}
