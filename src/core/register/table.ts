import type { Cell } from "../reading/cell";
import { findHeadings } from "../reading/headings";
import type { Column } from "./columns";

/** Why a table as a whole cannot be read. */
export type TableProblem =
  | { fault: "noHeadings" }
  | { fault: "headingMissing"; heading: string }
  | { fault: "headingDoubled"; heading: string; columns: readonly number[] };

export type TableReading<K extends string> =
  | {
      ok: true;
      headingRow: number;
      at: Readonly<Partial<Record<K, number>>>;
      unknown: readonly { at: number; text: string }[];
    }
  | { ok: false; problems: readonly TableProblem[] };

/** The headings under which each column is found; a column's own heading wins over another's alias. */
export function headingAliases<K extends string>(
  columns: Readonly<Record<K, Column>>,
  keyOf: (heading: unknown) => string,
): ReadonlyMap<string, K> {
  const keys = Object.keys(columns) as K[];
  const aliases = new Map<string, K>();
  for (const key of keys) for (const alias of otherHeadings(columns[key])) aliases.set(keyOf(alias), key);
  for (const key of keys) aliases.set(keyOf(columns[key].heading), key);
  return aliases;
}

/** Every heading but its own under which a column is found. */
export const otherHeadings = ({ aliases, former = [] }: Column): readonly string[] => [...aliases, ...former];

/**
 * Finds the columns of a table by their headings: people move, rename and insert columns, and put a title
 * above the table. Row and column numbers count from 0.
 */
export function findTable<K extends string>(
  rows: readonly (readonly Cell[])[],
  columns: Readonly<Record<K, Column>>,
  keyOf: (heading: unknown) => string,
): TableReading<K> {
  const keys = Object.keys(columns) as K[];
  const found = findHeadings(rows, headingAliases(columns, keyOf));
  if (found === undefined) return { ok: false, problems: [{ fault: "noHeadings" }] };
  const problems: TableProblem[] = [];
  for (const { column, at } of found.doubled) {
    // `Đơn vị` beside `Cơ quan công tác`: the exact heading is the column, the alias is somebody's own.
    const exact = at.filter((index) => keyOf(rows[found.row]?.[index]) === keyOf(columns[column].heading));
    if (exact.length === 1) found.columns.set(column, exact[0]!);
    else problems.push({ fault: "headingDoubled", heading: columns[column].heading, columns: at });
  }
  for (const key of keys) {
    if (columns[key].required && !found.columns.has(key)) {
      problems.push({ fault: "headingMissing", heading: columns[key].heading });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const at: Partial<Record<K, number>> = {};
  for (const [key, index] of found.columns) at[key] = index;
  return { ok: true, headingRow: found.row, at, unknown: found.unknown };
}
