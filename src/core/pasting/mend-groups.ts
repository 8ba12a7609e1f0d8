import type { FormCells } from "../assessment/judge-cells";
import { formText } from "../mending/cell-text";
import { cellMender } from "../mending/mend-cell";
import type { Programme } from "../programme/programme";
import type { Catalogue } from "../register/catalogue";
import { type ColumnKey, keysWith, typeOf } from "../register/columns";
import { sayingKey } from "./write-rows";

/** All cells of a column that say the same, and what is proposed in its place. */
export interface MendGroup {
  column: ColumnKey;
  text: string;
  count: number;
  /** Blank where nothing is proposed: a person has to choose. */
  value: string;
  /** The same meaning, written our way; else a guess. */
  sure: boolean;
}

interface Judged {
  cells: FormCells;
  findings: readonly { column: ColumnKey }[];
}

/** Whether writing the block makes a date or a number of the text anyway. */
const isEntered = (column: ColumnKey) => ["day", "moment", "money", "number"].includes(typeOf(column));
/** Columns whose values come from a list, be it of two. */
const isListed = (column: ColumnKey) => ["choice", "unit", "yesNo"].includes(typeOf(column));

/** What can be put right, each value once however many cells say it: the most first. */
export function mendGroups(
  rows: readonly Judged[],
  catalogue: Catalogue,
  programme: Programme,
): readonly MendGroup[] {
  const mend = cellMender(catalogue, programme);
  const keys = keysWith(programme.columns);
  const groups = new Map<string, MendGroup | undefined>();
  for (const { cells, findings } of rows) {
    for (const column of keys) {
      const text = cells[column];
      if (text === undefined || text === "") continue;
      const key = sayingKey(column, text);
      if (!groups.has(key)) {
        const mended = mend(column, text);
        const isAsked = isListed(column) && findings.some((finding) => finding.column === column);
        const value = mended === undefined ? "" : formText(column, mended.value);
        const sure = mended !== undefined && !mended.suggested;
        const isUseful = mended === undefined ? isAsked : !(sure && isEntered(column));
        groups.set(key, isUseful ? { column, text, count: 0, value, sure } : undefined);
      }
      const group = groups.get(key);
      if (group) group.count += 1;
    }
  }
  return [...groups.values()]
    .flatMap((group) => group ?? [])
    .sort((a, b) => Number(a.sure) - Number(b.sure) || b.count - a.count);
}
