import { types } from "node:util";
import { type Context, constants, createContext, runInContext, runInThisContext, Script } from "node:vm";
import type { Bundle } from "./bundle";

/** What the host makes inside a realm, so that `instanceof` holds there. */
interface Makers {
  date(instant: number): object;
  array(items: readonly unknown[]): unknown[];
  blankRows(rows: number, columns: number): unknown[][];
  object(entries: readonly (readonly [string, unknown])[]): object;
  error(name: string, message: string): object;
  invoke(target: (...args: unknown[]) => unknown, args: readonly unknown[]): () => unknown;
  follow(promise: unknown): { done: boolean; value?: unknown; error?: unknown };
  method(call: (args: readonly unknown[]) => unknown): (...args: unknown[]) => unknown;
  clock(now: () => number): void;
}

const makersScript = new Script(
  `({
    date: (instant) => new Date(instant),
    array: (items) => { const copy = []; for (let i = 0; i < items.length; i++) copy.push(items[i]); return copy; },
    blankRows: (rows, columns) => {
      const made = [];
      for (let i = 0; i < rows; i++) { const row = []; for (let j = 0; j < columns; j++) row.push(""); made.push(row); }
      return made;
    },
    object: (entries) => { const made = {}; for (let i = 0; i < entries.length; i++) made[entries[i][0]] = entries[i][1]; return made; },
    error: (name, message) => { const made = new Error(message); made.name = name; return made; },
    invoke: (target, args) => () => { const own = []; for (let i = 0; i < args.length; i++) own.push(args[i]); return target(...own); },
    method: (call) => (...args) => call(args),
    follow: (promise) => {
      const state = { done: false };
      promise.then((value) => { state.done = true; state.value = value; }, (error) => { state.done = true; state.error = error; state.failed = true; });
      return state;
    },
    clock: (now) => {
      const Real = Date;
      const Clocked = function (...args) {
        if (!new.target) return new Real(now()).toString();
        const given = args.length === 0 ? [now()] : args;
        return new.target === Clocked ? new Real(...given) : Reflect.construct(Real, given, new.target);
      };
      Object.defineProperty(Clocked, "name", { value: "Date" });
      Object.setPrototypeOf(Clocked, Real);
      Clocked.now = now;
      Clocked.prototype = Real.prototype;
      Real.prototype.constructor = Clocked;
      globalThis.Date = Clocked;
    },
  })`,
  { filename: "host" },
);
const callScript = new Script("(() => { const call = __call; delete globalThis.__call; return call(); })()", {
  filename: "host",
});

/** The execution took longer than it may; the message is Google's. */
export class RealmTimeout extends Error {
  override readonly name = "Exception";
}

/** A world holding ECMAScript, the globals it is given and one bundle, and nothing of Node's. */
export class Realm {
  private readonly context: Context;
  private readonly global: Record<string, unknown>;
  private loaded = false;
  private clock: (() => number) | undefined;
  readonly make: Makers;

  constructor() {
    // An ordinary contextified object makes every look-up of a global slow.
    const ordinary = (constants as unknown as { DONT_CONTEXTIFY?: object }).DONT_CONTEXTIFY;
    this.context = createContext(ordinary ?? {}, { microtaskMode: "afterEvaluate" });
    this.global = runInContext("globalThis", this.context) as Record<string, unknown>;
    for (const name of ["SharedArrayBuffer", "console"]) delete this.global[name];
    this.make = makersScript.runInContext(this.context) as Makers;
  }

  /** Puts services into their places and sets the clock, in the stead of those of an earlier run. */
  install(globals: Readonly<Record<string, unknown>>, clock: () => number): void {
    Object.assign(this.global, globals);
    if (this.clock === undefined) this.make.clock(() => this.clock!());
    this.clock = clock;
  }

  /** Runs the bundle's top level, once. */
  load(bundle: Bundle, timeout: number): void {
    if (this.loaded) return;
    this.timed(timeout, () => bundle.script.runInContext(this.context, { timeout }));
    this.loaded = true;
  }

  function(name: string): ((...args: unknown[]) => unknown) | undefined {
    const found = this.global[name];
    return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : undefined;
  }

  /** Calls a function with values of this realm; what it throws comes out as it is. */
  call(target: (...args: unknown[]) => unknown, args: readonly unknown[], timeout: number): unknown {
    const result = this.run(this.make.invoke(target, args), timeout);
    if (!types.isPromise(result)) return result;
    const state = this.run(() => this.make.follow(result), timeout) as {
      done: boolean;
      value?: unknown;
      error?: unknown;
      failed?: boolean;
    };
    if (state.failed) throw state.error;
    return state.value;
  }

  private run(call: () => unknown, timeout: number): unknown {
    this.global.__call = call;
    return this.timed(timeout, () => callScript.runInContext(this.context, { timeout }));
  }

  private timed(timeout: number, run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      const code = (error as { code?: unknown } | null | undefined)?.code;
      if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new RealmTimeout(`Exceeded maximum execution time after ${timeout} ms`);
    }
  }
}

/**
 * Sets the zone of `getDate()` and its like for the whole process: Apps Script's is the manifest's. Asks for
 * the true `process`, because a test runner may have put a copy in its place.
 */
export const setScriptTimeZone = (timeZone: string): void => {
  const { env } = runInThisContext("process") as NodeJS.Process;
  if (env.TZ !== timeZone) env.TZ = timeZone;
};
