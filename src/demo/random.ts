/** A source of chance that gives the same figures for the same seed on every machine. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True in that share of the cases. */
  happens(share: number): boolean;
}

/** Mulberry32: thirty-two bits of state, even enough to spread rows over choices. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
    happens: (share) => next() < share,
  };
}

/** A copy in an order of chance (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = chance.between(0, last);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
