import { awardTies } from "../../words/award-words";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { NAMED, othersTied, type Ranked } from "../figures/rank";

/** What all say whom the sentence does not name: of thousands with one initiative each, nearly all. */
const ofUnnamed = new WeakMap<readonly unknown[], string>();

/** Why some share a rank: with whom, and in what they are equal; empty for who stands alone. */
export function tieText<T>(
  ranked: Ranked<T>,
  nameOf: (row: T) => string,
  equal: () => readonly string[],
): string {
  const { row, tied } = ranked;
  const isNamed = tied.slice(0, NAMED).includes(row);
  const said = isNamed ? undefined : ofUnnamed.get(tied);
  if (said !== undefined) return said;
  const others = othersTied(ranked, nameOf);
  if (!others) return "";
  const { list, more } = others;
  const text = fill(awardTies.with, {
    others: more > 0 ? fill(awardTies.more, { names: list, count: formatCount(more) }) : list,
    equal: equal().join(", "),
  });
  if (!isNamed) ofUnnamed.set(tied, text);
  return text;
}
