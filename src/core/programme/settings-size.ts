/** More than any campaign needs: who opens another file by mistake is told at once. */
export const MOST_CHARACTERS = 500_000;
/** More lines than any campaign has settings. */
export const MOST_LINES = 4000;
/** Characters that a cell of a sheet can hold. */
const LONGEST_CELL = 50_000;

/** What is too much of settings, and how much it is. */
export interface SizeFault {
  fault: "tooLong" | "tooMany" | "longCell";
  size: number;
}

/** The most there may be, for the sentence. */
export const mostOf: Readonly<Record<SizeFault["fault"], number>> = {
  tooLong: MOST_CHARACTERS,
  tooMany: MOST_LINES,
  longCell: LONGEST_CELL,
};

/** What is too much of some lines; nothing where they fit into a sheet and an execution. */
export function sizeFault(lines: readonly (readonly unknown[])[]): SizeFault | undefined {
  if (lines.length > MOST_LINES) return { fault: "tooMany", size: lines.length };
  const lengths = lines.flatMap((line) => line.map((cell) => (typeof cell === "string" ? cell.length : 0)));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > LONGEST_CELL) return { fault: "longCell", size: longest };
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return all > MOST_CHARACTERS ? { fault: "tooLong", size: all } : undefined;
}
