import { formatCount, formatShare } from "../../../core/words/number-vi";
import type { Value } from "./read-figures";

/** A fraction as `232,3 %`; a text stays as it is. */
export const shareText = (share: Value): string => (typeof share === "number" ? formatShare(share) : share);

/** A whole number as `696.948`; a text stays as it is. */
export const countText = (value: Value): string => (typeof value === "number" ? formatCount(value) : value);

/** A level is a share of one or less, or a count. */
export const isShareLevel = (level: Value): boolean => typeof level === "number" && level <= 1;

export const levelText = (level: Value): string =>
  isShareLevel(level) ? shareText(level) : countText(level);
