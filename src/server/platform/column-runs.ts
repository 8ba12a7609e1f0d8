/** Neighbouring columns that get the same treatment, from 1. */
export interface ColumnRun<K> {
  first: number;
  keys: readonly K[];
}

/**
 * Joins columns that stand side by side and are alike, so that one call serves them all: each call to Sheets costs as
 * much for one column as for twenty.
 */
export function columnRuns<K>(
  at: ReadonlyMap<K, number>,
  alike: (a: K, b: K) => boolean = () => true,
): ColumnRun<K>[] {
  const sorted = [...at].sort(([, a], [, b]) => a - b);
  const runs: { first: number; keys: K[] }[] = [];
  for (const [key, column] of sorted) {
    const run = runs.at(-1);
    const last = run?.keys.at(-1);
    if (run && last !== undefined && run.first + run.keys.length === column && alike(last, key))
      run.keys.push(key);
    else runs.push({ first: column, keys: [key] });
  }
  return runs;
}

/** The same of those columns alone for which something holds. */
export const runsWhere = <K>(at: ReadonlyMap<K, number>, holds: (key: K) => boolean): ColumnRun<K>[] =>
  columnRuns(new Map([...at].filter(([key]) => holds(key))));
