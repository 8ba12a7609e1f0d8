import { textKey } from "../reading/text-key";
import { columnKeys } from "../register/columns";
import type { KeptCell, KeptRow } from "./kept-cells";
import { sameKept } from "./kept-cells";

/** A row to find again. */
export interface Matchable {
  /** Row of the register, from 1. */
  row: number;
  cells: KeptRow;
}

const at = (key: (typeof columnKeys)[number]) => columnKeys.indexOf(key);
const [CODE, UNIT, TITLE] = [at("code"), at("unit"), at("title")];
const keyOf = (cell: KeptCell | undefined) => (typeof cell === "string" ? textKey(cell) : "");

/**
 * Finds rows again that were sorted, moved and edited: by a code that is one row's only, as they were, by unit and
 * title, and last by where they stand, if half of their cells are the same. Gives the present row of each old one.
 */
export function matchRows<A extends Matchable, B extends Matchable>(
  before: readonly A[],
  now: readonly B[],
): Map<A, B> {
  const found = new Map<A, B>();
  const taken = new Set<B>();
  const pair = (a: A, b: B) => {
    found.set(a, b);
    taken.add(b);
  };
  const byKey = (key: (row: Matchable) => string, onlyOnce: boolean) => {
    const group = <T extends Matchable>(rows: readonly T[]) => {
      const groups = new Map<string, T[]>();
      for (const row of rows) {
        const name = key(row);
        if (name === "") continue;
        const known = groups.get(name);
        if (known) known.push(row);
        else groups.set(name, [row]);
      }
      return groups;
    };
    const others = group(now.filter((row) => !taken.has(row)));
    for (const [name, rows] of group(before.filter((row) => !found.has(row)))) {
      const same = others.get(name) ?? [];
      if (onlyOnce && rows.length + same.length > 2) continue;
      rows.slice(0, same.length).forEach((row, index) => {
        pair(row, same[index]!);
      });
    }
  };
  byKey(({ cells }) => keyOf(cells[CODE]), true);
  byKey(({ cells }) => JSON.stringify(cells), false);
  byKey(({ cells }) => {
    const title = keyOf(cells[TITLE]);
    return title && `${keyOf(cells[UNIT])}\n${title}`;
  }, false);

  const free = new Map(now.filter((row) => !taken.has(row)).map((row) => [row.row, row]));
  let above: { before: number; now: number } | undefined;
  for (const row of before) {
    const known = found.get(row);
    if (known === undefined) {
      // Rows that come or go above move all others along.
      const places = [above && above.now + row.row - above.before, row.row];
      const next = places
        .map((place) => free.get(place ?? 0))
        .find((other) => other !== undefined && !taken.has(other) && isAlike(row.cells, other.cells));
      if (next) pair(row, next);
    }
    const other = found.get(row);
    if (other) above = { before: row.row, now: other.row };
  }
  return found;
}

/** Half of the cells that either of them has are the same. */
function isAlike(a: KeptRow, b: KeptRow): boolean {
  let [filled, same] = [0, 0];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    if ((a[index] ?? null) === null && (b[index] ?? null) === null) continue;
    filled += 1;
    if (sameKept(a[index], b[index])) same += 1;
  }
  return 2 * same >= filled;
}
