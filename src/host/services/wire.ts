import { types } from "node:util";

/** A value that the wire between page and script does not carry. */
class Unwireable extends Error {}

/**
 * What `google.script.run` brings to the page: plain values as they are, and null in place of everything
 * when a Date, a function or a number without a decimal form is anywhere in it.
 */
export const answerOf = (value: unknown): unknown => {
  try {
    return carry(value, new Set()) ?? null;
  } catch (error) {
    if (error instanceof Unwireable) return null;
    throw error;
  }
};

/** Whether the page could have sent this: plain values without Dates and functions. */
export const isWireable = (value: unknown): boolean => {
  try {
    carry(value, new Set());
    return true;
  } catch {
    return false;
  }
};

const carry = (value: unknown, above: Set<object>): unknown => {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Unwireable();
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw new Unwireable();
  if (typeof value !== "object" || value === null) return value;
  if (types.isDate(value) || types.isProxy(value) || above.has(value)) throw new Unwireable();
  above.add(value);
  const carried = Array.isArray(value)
    ? Array.from(value, (item) => carry(item, above) ?? null)
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) =>
          item === undefined ? [] : [[key, carry(item, above)]],
        ),
      );
  above.delete(value);
  return carried;
};
