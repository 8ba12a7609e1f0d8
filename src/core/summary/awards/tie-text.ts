import { awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { othersTied } from "../figures/rank";

/** Why some share a rank: with whom, and in what they are equal; empty for who stands alone. */
export function tieText(own: number, names: readonly string[], equal: readonly string[]): string {
  if (names.length < 2) return "";
  const { list, more } = othersTied(names, own);
  return fill(awardTies.with, {
    others: more > 0 ? fill(awardTies.more, { names: list, count: formatCount(more) }) : list,
    equal: equal.join(", "),
  });
}
