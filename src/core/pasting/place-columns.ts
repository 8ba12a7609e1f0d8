import type { OwnColumn } from "../programme/own";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { type ColumnKey, headingOf } from "../register/columns";
import { foreignKey, pastedHeadings } from "./foreign-headings";

/** One column of a pasted block and where it goes. */
export interface PastedColumn {
  /** 0-based in the block. */
  at: number;
  /** As pasted; empty without headings. */
  heading: string;
  /** Null where it is not placed. */
  column: ColumnKey | null;
}

/** What was understood of a pasted block. */
export interface Placing {
  /** 0-based row of the headings; -1 when the block has none. */
  headingRow: number;
  columns: readonly PastedColumn[];
}

/** A title and a blank row often stand above the headings. */
const LOOKED_AT = 10;

/** Finds the headings of a pasted block and what they mean; a second column of the same meaning is not placed. */
export function placeColumns(rows: readonly (readonly string[])[], own: readonly OwnColumn[] = []): Placing {
  let best: { row: number; found: (ColumnKey | null)[]; count: number } = { row: -1, found: [], count: 0 };
  rows.slice(0, LOOKED_AT).forEach((cells, row) => {
    const found = meaningsOf(cells, own);
    const count = found.filter((key) => key !== null).length;
    if (count > best.count) best = { row, found, count };
  });
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const headings = rows[best.row] ?? [];
  return {
    headingRow: best.row,
    columns: Array.from({ length: width }, (_, at) => ({
      at,
      heading: (headings[at] ?? "").replace(/\s+/g, " ").trim(),
      column: best.found[at] ?? null,
    })),
  };
}

function meaningsOf(headings: readonly string[], own: readonly OwnColumn[]): (ColumnKey | null)[] {
  const known = new Map<string, ColumnKey>([
    ...pastedHeadings(),
    ...own.map(({ key, heading }) => [headingKey(heading), key] as const),
  ]);
  const found = headings.map((heading) =>
    isBlankCell(heading) ? null : (known.get(headingKey(heading)) ?? known.get(foreignKey(heading)) ?? null),
  );
  const isExact = (at: number, key: ColumnKey) => headingKey(headings[at]) === headingKey(headingOf(key));
  return found.map((key, at) => {
    if (key === null) return null;
    const same = found.flatMap((other, index) => (other === key ? [index] : []));
    const chosen = same.find((index) => isExact(index, key)) ?? same[0];
    return chosen === at ? key : null;
  });
}

/** The same block with one column placed by hand; another column that stood there is taken out. */
export function placeAs(placing: Placing, at: number, column: ColumnKey | null): Placing {
  return {
    ...placing,
    columns: placing.columns.map((pasted) => {
      if (pasted.at === at) return { ...pasted, column };
      return column !== null && pasted.column === column ? { ...pasted, column: null } : pasted;
    }),
  };
}
