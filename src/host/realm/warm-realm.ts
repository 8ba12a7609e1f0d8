import type { Bundle } from "./bundle";
import { Realm, RealmTimeout } from "./realm";

const idle = new WeakMap<Bundle, Realm[]>();

/**
 * Lends a realm in which the bundle has run before, its code compiled and warm; a fresh one where all are at work. It is
 * for bundles that keep nothing from one run to the next, since Google would lose it. A run that was stopped in the
 * middle of anything leaves no realm behind.
 */
export const inWarmRealm = <T>(bundle: Bundle, run: (realm: Realm) => T): T => {
  const realms = idle.get(bundle) ?? [];
  idle.set(bundle, realms);
  const realm = realms.pop() ?? new Realm();
  let isWhole = true;
  try {
    return run(realm);
  } catch (error) {
    isWhole = !(error instanceof RealmTimeout);
    throw error;
  } finally {
    if (isWhole) realms.push(realm);
  }
};
