import { formatCount, formatShare } from "../../messages/number-vi";
import type { Value } from "./read-figures";

/** Where one decimal would round what is something to nothing, and what is not whole to whole. */
const LEAST = 0.0005;

/** A fraction as `232,3 %`; a text stays as it is. */
export function shareText(share: Value): string {
  if (typeof share !== "number") return share;
  if (share > 0 && share < LEAST) return `< ${formatShare(0.001)}`;
  if (share < 1 && share >= 1 - LEAST) return `> ${formatShare(0.999)}`;
  return formatShare(share);
}

/** A whole number as `696.948`; a text stays as it is. */
export const countText = (value: Value): string => (typeof value === "number" ? formatCount(value) : value);

/** A level is a share of one or less, or a count. */
export const isShareLevel = (level: Value): boolean => typeof level === "number" && level <= 1;

export const levelText = (level: Value): string =>
  isShareLevel(level) ? shareText(level) : countText(level);
