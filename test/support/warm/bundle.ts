import { readFileSync } from "node:fs";
import { join } from "node:path";
import { types } from "node:util";
import vm from "node:vm";
import { LocalAddIn, type LocalWorkbook } from "../../../src/host/host";
import { getOrMake } from "../../../src/host/model/get-or-make";
import { type Bundle as Built, readBundle } from "../../../src/host/realm/bundle";

const dist = join(__dirname, "../../../dist");
export const bundleFile = join(dist, "Code.js");

const read = new Map<string, Built>();

/**
 * The built add-in of a folder at work in a workbook; read once a test file. It keeps nothing from one run to
 * the next, which `test/server/warm.test.ts` proves: its runs share warm realms instead of a fresh one each.
 */
export const builtAddIn = (
  workbook: LocalWorkbook,
  { folder = dist, isWarm = true }: { folder?: string | undefined; isWarm?: boolean } = {},
): LocalAddIn =>
  new LocalAddIn(
    workbook,
    getOrMake(read, folder, () => readBundle(folder)),
    { isWarm },
  );

/** What Apps Script offers beside ECMAScript; the custom functions must not touch any of it. */
const services = [
  ...["SpreadsheetApp", "HtmlService", "LockService", "PropertiesService", "CacheService", "Session"],
  ...["Utilities", "Logger", "console", "ScriptApp", "UrlFetchApp", "DriveApp"],
];

/** Services that fail at the first look. */
export function throwingServices(): Record<string, unknown> {
  const refuse = (name: string) => () => {
    throw new Error(`${name} was called.`);
  };
  return Object.fromEntries(
    services.map((name) => [
      name,
      new Proxy(() => undefined, { get: refuse(name), apply: refuse(name), has: refuse(name) }),
    ]),
  );
}

export interface Bundle {
  /** The names of the realm that ECMAScript does not have. */
  names: readonly string[];
  /** Calls a custom function with arguments made in its realm; Dates come back as the test's own. */
  call(name: string, ...args: readonly unknown[]): unknown;
}

let script: vm.Script | undefined;

/**
 * The built bundle in a fresh realm that holds nothing but ECMAScript and what is given. An ordinary contextified
 * object would make every look-up of a global slow, which Apps Script is not.
 */
export function loadBundle(globals: Readonly<Record<string, unknown>> = {}): Bundle {
  script ??= new vm.Script(readFileSync(bundleFile, "utf8"), { filename: "Code.js" });
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY: vm.Context };
  const realm = vm.createContext(DONT_CONTEXTIFY) as Record<string, unknown>;
  const before = new Set(Object.getOwnPropertyNames(realm));
  Object.assign(realm, globals);
  script.runInContext(realm);
  const make = vm.runInContext("({ array: () => [], date: (time) => new Date(time) })", realm) as {
    array(): unknown[];
    date(time: number): unknown;
  };
  const into = (value: unknown): unknown => {
    if (value instanceof Date) return make.date(value.getTime());
    if (!Array.isArray(value)) return value;
    const array = make.array();
    for (const item of value) array.push(into(item));
    return array;
  };
  return {
    names: Object.getOwnPropertyNames(realm).filter((name) => !before.has(name)),
    call(name, ...args) {
      const run = realm[name];
      if (typeof run !== "function") throw new Error(`The bundle has no ${name}.`);
      return outOf(run(...args.map(into)));
    },
  };
}

function outOf(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, outOf);
  return types.isDate(value) ? new Date(value.getTime()) : value;
}
