import type { FormCells } from "../../../core/assessment/judge-cells";
import type { Placing } from "../../../core/pasting/place-columns";
import type { PastedRow } from "../../../core/pasting/read-rows";
import type { ColumnKey } from "../../../core/register/columns";

/** Whether a column of ours is filled from the block. */
export const isPlaced = (placing: Placing, column: ColumnKey): boolean =>
  placing.columns.some((pasted) => pasted.column === column);

/** The same block with its first row as headings, or as a row like the others. */
export function withHeadings(
  { block, placing }: { block: readonly (readonly string[])[]; placing: Placing },
  has: boolean,
): Placing {
  const headings = has ? (block[0] ?? []) : [];
  return {
    headingRow: has ? 0 : -1,
    columns: placing.columns.map((pasted) => ({ ...pasted, heading: (headings[pasted.at] ?? "").trim() })),
  };
}

/** The columns that stay behind although they hold something, as people know them. */
export function unplacedNames(placing: Placing, nameOf: (at: number) => string): readonly string[] {
  return placing.columns
    .filter(({ column }) => column === null)
    .map(({ heading, at }) => heading || nameOf(at + 1));
}

/** The first filled cell of a column, so that a person knows it again. */
export function sampleOf(block: readonly (readonly string[])[], placing: Placing, at: number): string {
  for (const row of block.slice(placing.headingRow + 1)) {
    const text = (row[at] ?? "").replace(/\s+/g, " ").trim();
    if (text) return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }
  return "";
}

/** The rows as they are written: a block without a unit column is the unit's own. */
export function rowsToWrite(
  rows: readonly PastedRow[],
  unit: string,
): readonly { line: number; cells: FormCells; pairs: readonly [ColumnKey, string][] }[] {
  return rows.map(({ line, cells }) => {
    const pairs: [ColumnKey, string][] = cells.map(([column, text]) => [column, text]);
    if (unit) pairs.unshift(["unit", unit]);
    return { line, pairs, cells: Object.fromEntries(pairs) };
  });
}
