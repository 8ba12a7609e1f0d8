/** A row with its rank: equals share one, and the next is left out. */
export interface Ranked<T> {
  row: T;
  rank: number;
  /** All with this rank, in their order. */
  tied: readonly T[];
  /** All with a better rank. */
  ahead(): readonly T[];
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
