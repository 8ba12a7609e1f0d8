import { awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { othersTied, type Ranked } from "../figures/rank";

/** Why some share a rank: with whom, and in what they are equal; empty for who stands alone. */
export function tieText<T>(ranked: Ranked<T>, nameOf: (row: T) => string, equal: readonly string[]): string {
  const others = othersTied(ranked, nameOf);
  if (!others) return "";
  const { list, more } = others;
  return fill(awardTies.with, {
    others: more > 0 ? fill(awardTies.more, { names: list, count: formatCount(more) }) : list,
    equal: equal.join(", "),
  });
}
