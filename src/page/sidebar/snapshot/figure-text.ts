import type { FigureChange } from "../../../core/snapshot/compare-figures";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { percentText } from "../../kit/percent-text";

/** A figure as people write it: a share in percent, a count with dots. */
export function figureText({ kind }: FigureChange, value: string | number | null): string {
  if (value === null || value === "") return compareFreezeWords.nothing;
  if (typeof value === "string") return value;
  const isShare = kind === "share" || (kind === "level" && value < 1);
  return isShare ? percentText(value, 1) : formatCount(value);
}
