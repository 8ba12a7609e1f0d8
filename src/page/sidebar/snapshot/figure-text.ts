import type { FigureChange } from "../../../core/snapshot/compare-figures";
import { formatCount, formatLevel, formatShare } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";

/** A level is a share where one of both is less than the whole: 1 alone does not say whether it is all or one. */
const isShareLevel = ({ from, to }: FigureChange, value: number) =>
  value <= 1 && [from, to].some((each) => typeof each === "number" && each > 0 && each < 1);

/** A figure as people write it: a share in percent, a count with dots. */
export function figureText(figure: FigureChange, value: string | number | null): string {
  if (value === null || value === "") return compareFreezeWords.nothing;
  if (typeof value === "string") return value;
  const { kind } = figure;
  if (kind === "share") return formatShare(value);
  return kind === "level" && isShareLevel(figure, value) ? formatLevel(value) : formatCount(value);
}
