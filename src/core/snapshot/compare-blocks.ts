import type { Block } from "../summary/blocks/block";
import type { Part } from "../words/summary-words";

/** A figure then and now; null where there was none. */
export interface FigureChange {
  part: Part;
  /** What the row is called. */
  name: string;
  heading: string;
  from: string | number | null;
  to: string | number | null;
}

/** Where the name of a row stands, if not in the first column. */
const names: Readonly<Partial<Record<Part, readonly number[]>>> = {
  clauses: [0, 1, 2],
  officers: [0, 1],
  ranking: [1],
  rankingExplained: [1],
};

/** The figures of a part that are not what they were; with `all`, also those that are. */
export function compareBlocks(part: Part, before: Block, now: Block, all = false): FigureChange[] {
  const columns = names[part] ?? [0];
  const nameOf = (row: Block[number]) => columns.map((column) => row[column]).join(" · ");
  const byName = (block: Block) => new Map(block.slice(1).map((row) => [nameOf(row), row]));
  const [old, present] = [byName(before), byName(now)];
  const headings = [...new Set([...(now[0] ?? []), ...(before[0] ?? [])].map(String))].filter(Boolean);
  const cell = (block: Block, row: Block[number] | undefined, heading: string) =>
    row?.[(block[0] ?? []).indexOf(heading)] ?? null;
  const changes: FigureChange[] = [];
  for (const name of new Set([...present.keys(), ...old.keys()])) {
    for (const heading of headings) {
      if (columns.some((column) => now[0]?.[column] === heading)) continue;
      const from = cell(before, old.get(name), heading);
      const to = cell(now, present.get(name), heading);
      if (all || !isSame(from, to)) changes.push({ part, name, heading, from, to });
    }
  }
  return changes;
}

/** A blank figure is none; a sheet may round the last digits of a share. */
function isSame(a: string | number | null, b: string | number | null): boolean {
  if (typeof a === "number" && typeof b === "number") return a.toPrecision(12) === b.toPrecision(12);
  return (a || 0) === (b || 0);
}
