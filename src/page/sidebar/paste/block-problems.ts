import type { Placing } from "../../../core/pasting/place-columns";
import { lastHeading } from "../../../core/pasting/place-columns";
import type { ColumnKey } from "../../../core/register/columns";

/** Whether a column of ours is filled from the block. */
export const isPlaced = (placing: Placing, column: ColumnKey): boolean =>
  placing.columns.some((pasted) => pasted.column === column);

/** The columns that stay behind although they hold something, as people know them. */
export function unplacedNames(
  block: readonly (readonly string[])[],
  placing: Placing,
  nameOf: (at: number) => string,
): readonly string[] {
  return placing.columns
    .filter(({ column, heading, at }) => column === null && (heading || sampleOf(block, placing, at)))
    .map(({ heading, at }) => heading || nameOf(at + 1));
}

/** The first filled cell of a column, so that a person knows it again. */
export function sampleOf(block: readonly (readonly string[])[], placing: Placing, at: number): string {
  for (const row of block.slice(lastHeading(placing) + 1)) {
    const text = (row[at] ?? "").replace(/\s+/g, " ").trim();
    if (text) return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }
  return "";
}
