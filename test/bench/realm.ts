import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { WireCell } from "./generate-register";

const root = join(__dirname, "../..");

/** The built bundle, compiled once: a realm then pays for evaluating it only, as a warm server does. */
export function compileBundle(folder = join(root, "dist")): vm.Script {
  return new vm.Script(readFileSync(join(folder, "Code.js"), "utf8"), { filename: "Code.js" });
}

/** A realm with nothing in it but ECMAScript and the bundle. */
export interface BareRealm {
  /** A table whose Dates are the realm's own, as Sheets hands them over. */
  table(rows: readonly (readonly WireCell[])[]): unknown;
  call(name: string, ...args: readonly unknown[]): unknown;
}

/** An ordinary contextified object makes every look-up of a global slow, which Apps Script is not. */
export function bareContext(): vm.Context {
  // The type of the constant is missing from the typings of Node 20.
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY: vm.Context };
  return vm.createContext(DONT_CONTEXTIFY);
}

export function bareRealm(bundle = compileBundle()): BareRealm {
  const context = bareContext();
  bundle.runInContext(context);
  const revive = vm.runInContext(
    "(json) => JSON.parse(json, (_, cell) => Array.isArray(cell) && cell.length === 5 && typeof cell[0] === 'number' ? new Date(...cell) : cell)",
    context,
  ) as (json: string) => unknown;
  return {
    table: (rows) => revive(JSON.stringify(rows)),
    call: (name, ...args) => {
      const run = (context as Record<string, unknown>)[name];
      if (typeof run !== "function") throw new Error(`The bundle has no ${name}.`);
      return run(...args) as unknown;
    },
  };
}
