/** A row with its rank: equals share one, and the next is left out. */
export interface Ranked<T> {
  row: T;
  rank: number;
  /** All with this rank, in their order. */
  tied: readonly T[];
  /** All with a better rank. */
  ahead(): readonly T[];
}

/** Enough to recognise a tie by; without a bound, many with one initiative each would fill their cells. */
const NAMED = 3;

/** The names of those who share a rank, but for one's own, and how many more there are. */
export function othersTied(names: readonly string[], own: number): { list: string; more: number } {
  const others = names.slice(0, NAMED + 1).filter((_name, index) => index !== own);
  const named = others.slice(0, NAMED);
  return { list: named.join(", "), more: names.length - 1 - named.length };
}

/** The ranks of rows that are sorted already. */
export function rankSorted<T>(sorted: readonly T[], isEqual: (a: T, b: T) => boolean): Ranked<T>[] {
  let rank = 0;
  let tied: T[] = [];
  return sorted.map((row, index) => {
    const above = sorted[index - 1];
    if (index === 0 || !isEqual(above as T, row)) {
      rank = index + 1;
      tied = [];
    }
    tied.push(row);
    const better = rank - 1;
    return { row, rank, tied, ahead: () => sorted.slice(0, better) };
  });
}
