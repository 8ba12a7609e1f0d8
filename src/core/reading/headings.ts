import { type Cell, isBlankCell, quoteCell } from "./cell";
import { textKey } from "./text-key";

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*(?: ?[.)/:-] ?| )|s?tt[ .:-]+)(?=\p{L})/u;
const TRAILING = /(?:[\s.,:;*?!]|\(\*+\))+$/;
/** A longer cell is no heading. */
const LOOKED_AT = 300;

/** Where the columns of a table are, by a row of headings. */
export interface Headings<K> {
  /** Index into the rows given. */
  row: number;
  /** The first column of each kind. */
  columns: Map<K, number>;
  /** Kinds with several columns, and all of these. */
  doubled: { column: K; at: number[] }[];
  /** Headings that no alias knows, quoted. */
  unknown: { at: number; text: string }[];
}

/** The key by which headings match names and aliases: `textKey` without numbering ("9.") and trailing marks ("(*)", ":"). */
export function headingKey(text: unknown): string {
  if (typeof text !== "string") return typeof text === "number" ? String(text) : "";
  return textKey(text.slice(0, LOOKED_AT)).replace(TRAILING, "").replace(NUMBERING, "");
}

/**
 * The row among the first `within` that names most columns, the first of equals; undefined when none names one.
 * Real lists have a merged title and an empty row above their headings.
 */
export function findHeadings<K extends string>(
  rows: readonly (readonly Cell[])[],
  aliases: ReadonlyMap<string, K>,
  within = 10,
): Headings<K> | undefined {
  let best: Headings<K> | undefined;
  for (let row = 0; row < Math.min(within, rows.length); row++) {
    const found = headingsOf(rows[row] ?? [], row, aliases);
    if (found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best;
}

function headingsOf<K extends string>(
  cells: readonly Cell[],
  row: number,
  aliases: ReadonlyMap<string, K>,
): Headings<K> {
  const places = new Map<K, number[]>();
  const unknown: { at: number; text: string }[] = [];
  cells.forEach((cell, at) => {
    if (isBlankCell(cell)) return;
    const column = aliases.get(headingKey(cell));
    if (column === undefined) unknown.push({ at, text: quoteCell(cell) });
    else places.set(column, [...(places.get(column) ?? []), at]);
  });
  const doubled = [...places].filter(([, at]) => at.length > 1).map(([column, at]) => ({ column, at }));
  return { row, columns: new Map([...places].map(([column, at]) => [column, at[0]!])), doubled, unknown };
}
