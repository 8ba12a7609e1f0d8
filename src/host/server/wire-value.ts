import { types } from "node:util";

/** Thrown inside to give up on a whole value. */
class Untransferable extends Error {}

function copy(value: unknown, path: readonly unknown[]): unknown {
  if (value === undefined || value === null) {
    return null;
  }
  if (typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value !== "object" || types.isDate(value) || path.includes(value)) {
    throw new Untransferable();
  }
  const deeper = [...path, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown) => copy(item, deeper));
  }
  const entries = Object.entries(value).filter(
    ([, item]) => item !== undefined && typeof item !== "function",
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, deeper)]));
}

/**
 * What of a returned value reaches `withSuccessHandler`. One Date, function or cycle anywhere in it and the whole
 * value arrives as null, in silence: so does Google's wire.
 */
export function toWireValue(value: unknown): unknown {
  try {
    return copy(value, []);
  } catch (error) {
    if (error instanceof Untransferable) {
      return null;
    }
    throw error;
  }
}
