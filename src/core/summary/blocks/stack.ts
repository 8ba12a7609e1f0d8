import type { Cells, Value } from "./table";

/** Parts one below the other with a blank row between, as wide as the widest: Sheets spills rectangles only. */
export function stack(parts: readonly Cells[]): Value[][] {
  if (parts.length === 0) return [[""]];
  const rows = parts.flatMap((cells, index) => (index === 0 ? [...cells] : [[], ...cells]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}
