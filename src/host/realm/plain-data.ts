import { types } from "node:util";
import type { Realm } from "./realm";

/** A deep copy made of the realm's own objects. Takes plain data, Dates among it, of any realm. */
export const toRealm = (realm: Realm, value: unknown): unknown => {
  if (types.isDate(value)) return realm.make.date(value.getTime());
  if (Array.isArray(value)) return realm.make.array(value.map((item) => toRealm(realm, item)));
  if (typeof value === "object" && value !== null) {
    return realm.make.object(Object.entries(value).map(([name, item]) => [name, toRealm(realm, item)]));
  }
  return value;
};

/** The way back: a deep copy made of this realm's objects. Functions are left out. */
export const fromRealm = (value: unknown): unknown => {
  if (types.isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return Array.from(value, fromRealm);
  if (typeof value === "function") return undefined;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fromRealm(item)]));
  }
  return value;
};
