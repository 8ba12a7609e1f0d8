import type { Bundle } from "./bundle";
import { Realm } from "./realm";

const realms = new WeakMap<Bundle, Realm>();

/** The one realm of a bundle for functions that use no service and keep nothing: its code is compiled and warm. */
export const warmRealmOf = (bundle: Bundle, timeout: number): Realm => {
  const known = realms.get(bundle);
  if (known) return known;
  const realm = new Realm(() => ({}));
  realm.load(bundle, timeout);
  realms.set(bundle, realm);
  return realm;
};
