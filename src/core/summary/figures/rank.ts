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
export const NAMED = 3;

/** The names of the others who share a row's rank, and how many more there are; nothing for who stands alone. */
export function othersTied<T>(
  { row, tied }: Ranked<T>,
  nameOf: (row: T) => string,
): { list: string; more: number } | undefined {
  if (tied.length < 2) return undefined;
  const others = tied.slice(0, NAMED + 1).filter((other) => other !== row);
  const named = others.slice(0, NAMED);
  return { list: named.map(nameOf).join(", "), more: tied.length - 1 - named.length };
}

/** The ranks of rows that are sorted already. */
export function rankSorted<T>(sorted: readonly T[], isEqual: (a: T, b: T) => boolean): Ranked<T>[] {
  let tied: T[] = [];
  let place: Omit<Ranked<T>, "row">;
  return sorted.map((row, index) => {
    if (index === 0 || !isEqual(sorted[index - 1]!, row)) {
      tied = [];
      place = { rank: index + 1, tied, ahead: () => sorted.slice(0, index) };
    }
    tied.push(row);
    return { row, ...place };
  });
}
