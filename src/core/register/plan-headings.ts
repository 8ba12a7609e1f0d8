import type { Cell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import type { Column } from "./columns";
import { headingAliases } from "./table";

/** What leads from a row of headings to those of this release; places count from 0. */
export interface HeadingPlan<K extends string> {
  /** Headings that an earlier release gave and this one calls otherwise. */
  renamed: readonly { key: K; at: number; from: string }[];
  /** Headings that were erased or renamed by people, told by the note that set-up left on them. */
  restored: readonly { key: K; at: number; from: string }[];
  /** Where each column is that is there by its heading. */
  at: Map<K, number>;
  /** Columns that are not there. */
  missing: readonly K[];
}

/**
 * Compares a row of headings with the columns of this release. A heading that people chose themselves (an alias) stays
 * theirs; so does a former heading beside the column that has the present one.
 */
export function planHeadings<K extends string>(
  row: readonly Cell[],
  columns: Readonly<Record<K, Column>>,
  notes: readonly string[] = [],
  isNoteOf?: (key: K, note: string) => boolean,
): HeadingPlan<K> {
  const keys = Object.keys(columns) as K[];
  const at = placesOf(row, columns);
  const taken = new Set(at.values());
  const renamed: { key: K; at: number; from: string }[] = [];
  const restored: typeof renamed = [];
  const missing: K[] = [];
  for (const key of keys) {
    const place = at.get(key);
    if (place !== undefined) {
      const from = headingKey(row[place]);
      const isFormer = columns[key].former?.some((heading) => headingKey(heading) === from) ?? false;
      if (isFormer && from !== headingKey(columns[key].heading))
        renamed.push({ key, at: place, from: String(row[place]) });
      continue;
    }
    const noted = isNoteOf ? notes.findIndex((note, index) => !taken.has(index) && isNoteOf(key, note)) : -1;
    if (noted >= 0) restored.push({ key, at: noted, from: String(row[noted] ?? "") });
    else missing.push(key);
  }
  return { at, renamed, restored, missing };
}

/** Where each column stands; where several headings name one, its own heading, else the first. */
function placesOf<K extends string>(
  row: readonly Cell[],
  columns: Readonly<Record<K, Column>>,
): Map<K, number> {
  const aliases = headingAliases(columns, headingKey);
  const at = new Map<K, number>();
  row.forEach((cell, index) => {
    const key = aliases.get(headingKey(cell));
    if (key === undefined) return;
    const isOwn = headingKey(cell) === headingKey(columns[key].heading);
    const known = at.get(key);
    if (known === undefined || (isOwn && headingKey(row[known]) !== headingKey(cell))) at.set(key, index);
  });
  return at;
}
