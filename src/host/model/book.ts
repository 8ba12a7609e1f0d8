import { randomBytes } from "node:crypto";
import type { Person } from "../contract";
import { Refusal } from "../refusal";
import { applyOperation } from "./apply-operation";
import type { BookState } from "./book-state";
import { Calculator } from "./calculator";
import { ChangeLog } from "./change-log";
import type { SheetNames, Token } from "./formula";
import { type Locale, localeOf, vietnamese } from "./locale";
import type { BookMeta, Operation } from "./operation";
import type { Sheet } from "./sheet";
import { type Zone, zoneOf } from "./zone";

/** One thing that a person or an execution did, to be undone as one. */
export interface Step {
  readonly inverse: Operation[];
}

/** What happened to the workbook, for those who keep it and show it. */
export interface BookListener {
  /** After each action or execution, in order, and while its results come; `operations` may be empty. */
  settled(operations: readonly Operation[], log: ChangeLog): void;
}

const mostSteps = 200;

/** A workbook: its sheets, what is computed from them, and the way back. */
export class Book implements BookState {
  readonly sheets: Sheet[] = [];
  readonly log = new ChangeLog();
  readonly calculator: Calculator;
  readonly properties = new Map<string, Record<string, string>>();
  readonly undoable: Step[] = [];
  readonly redoable: Step[] = [];
  readonly listeners = new Set<BookListener>();
  /** Where a browser finds the workbook, while it is served. */
  address: string | undefined;
  private readonly unwritten: Operation[] = [];
  private step: Step | undefined;
  private depth = 0;

  constructor(
    public meta: BookMeta,
    /** The present moment, for what a text such as `8.5` means and for TODAY. */
    readonly now: () => Date,
  ) {
    this.calculator = new Calculator({
      sheets: this.sheets,
      sheet: (id) => this.sheet(id),
      locale: () => this.locale,
      namedRange: (name) => this.namedRange(name),
      log: this.log,
    });
  }

  get locale(): Locale {
    return localeOf(this.meta.locale) ?? vietnamese;
  }

  get zone(): Zone {
    return zoneOf(this.meta.timeZone);
  }

  /** How formulas name sheets: in either case, as Google does. */
  readonly names: SheetNames = {
    idOf: (name) => this.sheetByName(name)?.id,
    nameOf: (id) => this.sheet(id)?.meta.name,
  };

  sheet(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.meta.name.toLowerCase() === wanted);
  }

  private namedRange(name: string): Token | undefined {
    const wanted = name.toLowerCase();
    const entry = Object.entries(this.meta.namedRanges).find(([each]) => each.toLowerCase() === wanted);
    if (!entry) return undefined;
    const { sheetId, row, column, rows, columns } = entry[1];
    return {
      kind: "reference",
      sheetId,
      rows: { first: row, last: row + rows - 1 },
      columns: { first: column, last: column + columns - 1 },
      range: rows * columns > 1,
      fixed: [true, true, true, true],
    };
  }

  /** Makes one small change, and remembers the way back. */
  apply(operation: Operation): void {
    const inverse = applyOperation(this, operation);
    this.unwritten.push(operation);
    if (operation.kind !== "properties") this.step?.inverse.unshift(...inverse);
  }

  /**
   * Runs one action or execution; what happens inside another one belongs to that one. With `rollBack`, an
   * error takes back all that was done.
   */
  run<T>(options: { rollBack: boolean; undoable?: boolean }, action: () => T): T {
    if (this.depth > 0) return this.nested(action);
    const step: Step = { inverse: [] };
    this.step = step;
    this.depth = 1;
    try {
      return action();
    } catch (error) {
      if (options.rollBack) {
        this.step = undefined;
        for (const operation of step.inverse.splice(0)) this.apply(operation);
      }
      throw error;
    } finally {
      this.step = undefined;
      this.depth = 0;
      if (step.inverse.length > 0 && options.undoable !== false) {
        this.undoable.push(step);
        if (this.undoable.length > mostSteps) this.undoable.shift();
        this.redoable.length = 0;
      }
      this.settle();
    }
  }

  private nested<T>(action: () => T): T {
    this.depth++;
    try {
      return action();
    } finally {
      this.depth--;
      this.publish();
    }
  }

  /**
   * Computes what is due, and tells the keepers and the windows: of each result as soon as it is there, as on Google,
   * unless windows would read a sheet anew for every one of them.
   */
  settle(): void {
    this.calculator.settle(() => {
      if (this.log.light) this.publish();
    });
    this.publish();
  }

  private publish(): void {
    if (this.unwritten.length === 0 && this.log.empty) return;
    const operations = this.unwritten.splice(0);
    for (const listener of this.listeners) listener.settled(operations, this.log);
    this.log.clear();
  }

  /** Takes the last step back, or makes it again. */
  travel(from: Step[], to: Step[]): boolean {
    // In the middle of an execution the last step is not complete.
    const step = this.depth > 0 ? undefined : from.pop();
    if (!step) return false;
    const back: Step = { inverse: [] };
    this.run({ rollBack: false, undoable: false }, () => {
      this.step = back;
      for (const operation of step.inverse) this.apply(operation);
    });
    to.push(back);
    return true;
  }

  /** Whoever opens the workbook may edit it, and is known to protections from then on. */
  meet(person: Pick<Person, "email" | "through">): void {
    const { owner, editors } = this.meta;
    // The file names the group, or nobody at all, in the place of such a person.
    if (person.through !== undefined) return;
    if (person.email === owner.email || editors.includes(person.email)) return;
    this.apply({ kind: "book", book: { ...this.meta, editors: [...editors, person.email] } });
  }

  /** The sheet, or a Refusal: another person may have deleted it. */
  requireSheet(id: number): Sheet {
    const sheet = this.sheet(id);
    if (!sheet) throw new Refusal("Trang tính này không còn nữa.");
    return sheet;
  }
}

export const newBookMeta = (parts: Partial<BookMeta> & { name: string }): BookMeta => ({
  id: randomBytes(24).toString("base64url"),
  locale: "vi_VN",
  timeZone: "Asia/Ho_Chi_Minh",
  owner: { name: "chu-so-huu", email: "chu-so-huu@example.com" },
  editors: [],
  namedRanges: {},
  metadata: [],
  nextId: 1,
  ...parts,
});
