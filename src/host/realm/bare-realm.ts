import { types } from "node:util";
import { bundleOfText } from "./bundle";
import { fromRealm, toRealm } from "./plain-data";
import { Realm, setScriptTimeZone } from "./realm";

/** A bundle in a realm without any service, for tests and measurements of pure functions. */
export interface BareRealm {
  /** Calls a top-level function with plain data (2-D arrays with Dates, say) and gives plain data back. */
  call(name: string, ...args: unknown[]): unknown;
  /** The value of an expression inside the realm. */
  has(name: string): boolean;
}

/**
 * Loads a bundle's text into a fresh realm. `timeZone` is the script's, `Asia/Ho_Chi_Minh` if absent; it is
 * set for the whole process. What the bundle throws is rethrown as an Error with its name and message.
 */
export const loadBareRealm = (text: string, timeZone = "Asia/Ho_Chi_Minh"): BareRealm => {
  setScriptTimeZone(timeZone);
  const realm = new Realm();
  realm.load(bundleOfText(text), 30_000);
  return {
    has: (name) => realm.function(name) !== undefined,
    call(name, ...args) {
      const target = realm.function(name);
      if (!target) throw new Error(`No function ${name} in the bundle`);
      try {
        const own = args.map((arg) => toRealm(realm, arg));
        return fromRealm(realm.call(target, own, 30_000));
      } catch (error) {
        if (!types.isNativeError(error)) throw error;
        const { name: errorName, message, stack } = error;
        throw Object.assign(new Error(message), { name: errorName, stack });
      }
    },
  };
};
