import type { CellChange, CheckedRow } from "../../../api/bridge";
import type { ColumnKey } from "../../../core/register/columns";

/** Cells of one column that say the same and that nobody surely understands. */
export interface AskedGroup {
  column: ColumnKey;
  text: string;
  count: number;
  /** What it probably means; blank where a person has to choose. */
  value: string;
  /** The changes that put the value there. */
  changesTo(value: string): readonly CellChange[];
}

/** Each value that is not understood once, the most frequent first. */
export function valuesToMend(rows: readonly CheckedRow[]): readonly AskedGroup[] {
  const groups = new Map<string, CellChange[]>();
  const add = (change: CellChange) => {
    const name = `${change.column}\t${change.oldText}`;
    groups.set(name, [...(groups.get(name) ?? []), change]);
  };
  for (const { row, key, asked, fixes } of rows) {
    const guessed = fixes.filter(({ suggested }) => suggested);
    for (const fix of guessed) add(fix);
    for (const cell of asked)
      if (!guessed.some(({ column }) => column === cell.column))
        add({ ...cell, row, key, value: "", newText: "" });
  }
  return [...groups.values()]
    .map((cells): AskedGroup => {
      const { column, oldText, newText } = cells[0]!;
      return {
        column,
        text: oldText,
        count: cells.length,
        value: newText,
        changesTo: (value) =>
          value === newText ? cells : cells.map((cell) => ({ ...cell, value, newText: value })),
      };
    })
    .sort((a, b) => b.count - a.count);
}
