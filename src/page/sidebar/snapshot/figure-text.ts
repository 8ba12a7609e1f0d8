import type { FigureChange } from "../../../core/snapshot/compare-blocks";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { percentText } from "../../kit/percent-text";

/** A figure as people write it: a share in percent, a count with dots. */
export function figureText({ heading, name }: FigureChange, value: string | number | null): string {
  if (value === null || value === "") return compareFreezeWords.nothing;
  if (typeof value === "string") return value;
  const isShare = heading.startsWith("Tỷ lệ") || name === "Tỷ lệ" || (heading === "Mức" && value < 1);
  return isShare ? percentText(value, 1) : formatCount(value);
}
