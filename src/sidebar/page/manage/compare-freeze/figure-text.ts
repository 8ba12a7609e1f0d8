import { compareFreezeWords } from "../../../../messages/freeze-vi";
import { formatCount } from "../../../../messages/number-vi";
import type { FigureChange } from "../../../../summary/frozen/compare-blocks";
import { percentText } from "../../unit/percent-text";

/** A figure as people write it: a share in percent, a count with dots. */
export function figureText({ heading, name }: FigureChange, value: string | number | null): string {
  if (value === null || value === "") return compareFreezeWords.nothing;
  if (typeof value === "string") return value;
  const isShare = heading.startsWith("Tỷ lệ") || name === "Tỷ lệ" || (heading === "Mức" && value < 1);
  return isShare ? percentText(value, 1) : formatCount(value);
}
