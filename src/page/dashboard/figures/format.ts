import { formatCount, formatLevel } from "../../../core/words/number-vi";
import type { Value } from "./read-figures";

/** A whole number as `696.948`; a text stays as it is. */
export const countText = (value: Value): string => (typeof value === "number" ? formatCount(value) : value);

export const levelText = (level: Value, isShare: boolean): string =>
  isShare && typeof level === "number" ? formatLevel(level) : countText(level);
