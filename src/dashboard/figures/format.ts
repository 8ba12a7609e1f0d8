import { formatCount } from "../../messages/number-vi";
import type { Value } from "./read-figures";

/** A fraction as `232,3 %`; a text stays as it is. */
export function shareText(share: Value, decimals = 1): string {
  if (typeof share !== "number") return share;
  const [whole = "", rest] = (share * 100).toFixed(decimals).split(".");
  return `${formatCount(Number(whole))}${rest === undefined ? "" : `,${rest}`} %`;
}

/** A whole number as `696.948`; a text stays as it is. */
export const countText = (value: Value): string => (typeof value === "number" ? formatCount(value) : value);

/** A level as people state it: a fraction of one or less is a share, anything else a count. */
export const levelText = (level: Value): string =>
  typeof level === "number" && level <= 1 && level > 0
    ? shareText(level, Number.isInteger(Math.round(level * 1e6) / 1e4) ? 0 : 1)
    : countText(level);
