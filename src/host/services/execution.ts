import type { Person, Selection, UiEvent } from "../contract";
import type { CostMeter } from "../cost/cost-meter";
import type { Book } from "../model/book";
import { mayEdit } from "../model/permission";
import type { Rectangle } from "../model/rectangle";
import type { Sheet } from "../model/sheet";
import type { Bundle } from "../realm/bundle";
import { notPermitted, ServiceException } from "./exception";
import type { Factory } from "./factory";
import type { Shared } from "./shared";

/** What an execution may do; see Google's table of authorization modes. */
export type Authority = "CUSTOM_FUNCTION" | "LIMITED" | "FULL";

export interface ExecutionParts {
  readonly book: Book;
  readonly bundle: Bundle;
  readonly person: Person;
  readonly authority: Authority;
  readonly cost: CostMeter;
  readonly shared: Shared;
  readonly selection: Selection;
  readonly show: (event: UiEvent) => void;
  /** Called before and after each service call, so that a test can let another person act or the call fail there. */
  readonly beforeServiceCall?: ((name: string) => void) | undefined;
  readonly afterServiceCall?: ((name: string) => void) | undefined;
}

/** Thrown by a test out of a service call: what the script has written and not committed is lost with it. */
export class WritesLost extends ServiceException {}

/** One run of the add-in: who runs it, what it may, and what it has not written yet. */
export class Execution {
  readonly book: Book;
  readonly bundle: Bundle;
  readonly person: Person;
  readonly authority: Authority;
  readonly cost: CostMeter;
  readonly shared: Shared;
  readonly show: (event: UiEvent) => void;
  selection: Selection;
  /** Makes the objects that services answer with. */
  make!: Factory;
  /** Seconds that the script has slept; the clock goes on by them. */
  slept = 0;
  private readonly before: ((name: string) => void) | undefined;
  private readonly after: ((name: string) => void) | undefined;
  private readonly pending: (() => void)[] = [];

  constructor(parts: ExecutionParts) {
    this.book = parts.book;
    this.bundle = parts.bundle;
    this.person = parts.person;
    this.authority = parts.authority;
    this.cost = parts.cost;
    this.shared = parts.shared;
    this.show = parts.show;
    this.selection = parts.selection;
    this.before = parts.beforeServiceCall;
    this.after = parts.afterServiceCall;
  }

  /** The service behind an object inside an array that a script passed; set by the bridge. */
  raw: (value: unknown) => unknown = (value) => value;

  /** The present moment on the execution's own clock, in milliseconds. */
  now(): number {
    return this.book.now().getTime() + this.slept * 1000;
  }

  /** Lets time pass on the execution's own clock, which the realm's Date follows. */
  sleep(seconds: number): void {
    this.slept += seconds;
    this.cost.wait(seconds);
  }

  beforeCall(name: string): void {
    this.interrupt(this.before, name);
    this.cost.call(name);
  }

  afterCall(name: string): void {
    this.interrupt(this.after, name);
  }

  private interrupt(hook: ((name: string) => void) | undefined, name: string): void {
    try {
      hook?.(name);
    } catch (error) {
      if (error instanceof WritesLost) this.pending.length = 0;
      throw error;
    }
  }

  /** Refuses what the authority does not cover. */
  mustWrite(call: string): void {
    if (this.authority === "CUSTOM_FUNCTION") throw notPermitted(call);
  }

  /** Buffers a change, as Google does: it is made at the next read, at a flush, or at the end. */
  write(call: string, change: () => void): void {
    this.mustWrite(call);
    this.pending.push(change);
  }

  /** Makes a change at once, after the buffered ones: structure is never buffered. */
  act<T>(call: string, change: () => T): T {
    this.mustWrite(call);
    this.commit();
    return change();
  }

  /** Makes the buffered changes. The first that fails is dropped with its error; the rest wait on. */
  commit(): void {
    this.cost.commit();
    while (this.pending.length > 0) this.pending.shift()?.();
  }

  /** Before a value is read: everything written is in place, and everything due is computed. */
  settle(): void {
    const written = this.pending.length > 0;
    this.commit();
    const runs = this.book.calculator.runs;
    this.book.calculator.settle();
    // Google makes the script wait while custom functions work; they run side by side.
    if (written && this.book.calculator.runs > runs) this.cost.customFunction();
  }

  /** The sheet, which another execution or person may have deleted meanwhile. */
  sheet(id: number): Sheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
    return sheet;
  }

  mustEdit(sheet: Sheet, block: Rectangle): void {
    if (mayEdit(sheet, block, this.person)) return;
    throw new ServiceException(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}
