import { types } from "node:util";
import type { CriteriaValue } from "../model/cell";
import { Instant } from "./bridge-instant";
import type { Execution } from "./execution";
import { RangeBase } from "./range-base";

/** Arguments of a criterion as a script gives them; dates lose their time of day. */
export const criteriaFromScript = (x: Execution, values: readonly unknown[]): CriteriaValue[] =>
  values.map((given) => {
    const value = x.raw(given);
    if (value instanceof RangeBase) return { range: { ...value.block, sheetId: value.sheetId } };
    if (types.isDate(value)) return { date: Math.floor(x.book.zone.serialOf(value.getTime())) };
    if (typeof value === "number" || typeof value === "boolean") return value;
    return String(value);
  });

/** The same as a script gets them back. */
export const criteriaToScript = (
  x: Execution,
  criteria: string,
  values: readonly CriteriaValue[],
): unknown[] => {
  if (criteria === "VALUE_IN_LIST") return [values, true];
  return values.map((value) => {
    if (typeof value !== "object") return value;
    if ("date" in value) return new Instant(x.book.zone.instantOf(value.date));
    return x.make.range(value.range.sheetId, value.range);
  });
};
