import type { Block } from "./block";

/** Blocks one below the other with a blank row between, as wide as the widest: Sheets spills rectangles only. */
export function stack(blocks: readonly Block[]): (string | number)[][] {
  const rows = blocks.flatMap((block, index) => (index === 0 ? [...block] : [[], ...block]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}
