import { awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";

/** Enough to recognise a tie by; without a bound, many with one initiative each would fill their cells. */
const NAMED = 3;

/** Why some share a rank: with whom, and in what they are equal; empty for who stands alone. */
export function tieText(own: number, names: readonly string[], equal: readonly string[]): string {
  if (names.length < 2) return "";
  const others = names.filter((_name, index) => index !== own);
  const list = others.slice(0, NAMED).join(", ");
  const more = others.length - NAMED;
  return fill(awardTies.with, {
    others: more > 0 ? fill(awardTies.more, { names: list, count: formatCount(more) }) : list,
    equal: equal.join(", "),
  });
}
