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
  /** Whether the bundle's top level has run. */
  loaded: boolean;
  readonly realm: Realm;
  readonly bridge: Bridge;
  readonly x: Execution;
}

/** A fresh realm with its services and the workbook's clock; the bundle is not loaded yet. */
export const makeWorld = (parts: ExecutionParts): World => {
  const x = new Execution(parts);
  let bridge: Bridge | undefined;
  const realm = new Realm((made) => {
    const services = makeServices(made, x);
    bridge = services.bridge;
    return services.globals;
  });
  realm.make.clock(() => x.now());
  return { loaded: false, realm, bridge: bridge as Bridge, x };
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
    if (!world.loaded) realm.load(bundle, timeout);
    world.loaded = true;
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
