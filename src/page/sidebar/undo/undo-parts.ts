import type { CellChange } from "../../../api/bridge";

/**
 * Cells written in one call; the way to stop is between two. A call cannot be stopped once it writes, and takes nearly as
 * long for one cell as for so many (2.9 s and 3.5 s with 1,000 rows): smaller parts would only make a person wait longer.
 */
const AT_ONCE = 500;

/** The changes of a row together, since its title may be one of them, and no more rows than a part takes. */
export function undoParts(
  changes: readonly CellChange[],
  most = AT_ONCE,
): readonly (readonly CellChange[])[] {
  if (changes.length <= most) return [changes];
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  const parts: CellChange[][] = [];
  for (const row of rows.values()) {
    const last = parts.at(-1);
    if (last && last.length + row.length <= most) last.push(...row);
    else parts.push(row);
  }
  return parts;
}
