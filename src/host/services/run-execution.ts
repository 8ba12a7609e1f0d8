import { types } from "node:util";
import type { Bundle } from "../realm/bundle";
import { Realm, RealmTimeout } from "../realm/realm";
import type { Bridge } from "./bridge";
import { ServiceException } from "./exception";
import { Execution, type ExecutionParts } from "./execution";
import { makeServices } from "./make-services";

/** What a script threw: its name and message, and the line of the bundle where it was. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly line: number;
}

export interface World {
  readonly realm: Realm;
  readonly bridge: Bridge;
  readonly x: Execution;
}

/** A realm with the services of one run and the workbook's clock; the bundle is not loaded yet in a fresh one. */
export const makeWorld = (parts: ExecutionParts, realm = new Realm()): World => {
  const x = new Execution(parts);
  const { bridge, globals } = makeServices(realm, x);
  realm.install(globals, () => x.now());
  return { realm, bridge, x };
};

/** Loads the bundle, calls a function, and makes what it left unwritten. Throws what the script throws. */
export const runFunction = (
  world: World,
  bundle: Bundle,
  name: string,
  args: readonly unknown[],
  timeout: number,
): unknown => {
  const { realm, x } = world;
  try {
    realm.load(bundle, timeout);
    const target = realm.function(name);
    if (!target) throw new ServiceException(`Script function not found: ${name}`);
    const value = realm.call(target, args, timeout);
    x.commit();
    return value;
  } catch (error) {
    // What was written before the error stays written.
    try {
      x.commit();
    } catch {
      // The first error is the one to report.
    }
    throw error;
  } finally {
    for (const [lock, holder] of x.shared.locks) if (holder === x) x.shared.locks.delete(lock);
  }
};

/** An error of either side as Google would name it. */
export const thrownOf = (error: unknown): Thrown => {
  if (error instanceof RealmTimeout) {
    return { name: "Exception", message: "Exceeded maximum execution time", line: 0 };
  }
  if (types.isNativeError(error)) {
    const line = Number(/Code\.js:(\d+)/.exec(error.stack ?? "")?.[1] ?? 0);
    return { name: error.name, message: error.message, line };
  }
  return { name: "Error", message: String(error), line: 0 };
};
