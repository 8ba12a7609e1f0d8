import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { fingerprint } from "../reading/fingerprint";
import { toDate, wallTimeOf } from "../reading/wall-time";
import { type ColumnKey, columnKeys, headingOf } from "../register/columns";
import type { Register } from "../register/open-register";
import { type OwnKey, readOwnKey } from "../words/own-columns";

/** A cell as JSON: `d` is a date's wall time; `h` the fingerprint of a text of `n` characters that was too long to keep. */
export type KeptCell = string | number | boolean | null | { d: number } | { h: number; n: number };

/** The input cells of a row, those of `columnKeys` first; blank ones at the end may be left out. */
export type KeptRow = readonly KeptCell[];

/** A cell of Sheets holds 50,000 characters. */
const LONGEST = 49_000;

export function keepCell(cell: Cell): KeptCell {
  if (isBlankCell(cell)) return null;
  return cell instanceof Date ? { d: wallTimeOf(cell) } : (cell as string | number | boolean);
}

/** Makes the keeper of rows (from 1), wherever their columns stand. */
export function rowKeeper({ find }: Register, keys: readonly ColumnKey[]): (row: number) => KeptCell[] {
  const columns = keys.map((key) => find(headingOf(key)));
  return (row) => columns.map((column) => keepCell(column?.cell(row)));
}

/** A row as compact JSON that fits into a cell: where it would not, the longest texts leave only a fingerprint. */
export function packRow(row: KeptRow): { text: string; cut: boolean } {
  const kept = [...row];
  while (kept.length > 0 && kept[kept.length - 1] === null) kept.pop();
  let text = JSON.stringify(kept);
  const cut = text.length > LONGEST;
  while (text.length > LONGEST) {
    const lengths = kept.map((cell) => (typeof cell === "string" ? cell.length : 0));
    const longest = lengths.indexOf(Math.max(...lengths));
    const { h, n } = cutCell(String(kept[longest]));
    kept[longest] = { h, n };
    text = JSON.stringify(kept);
  }
  return { text, cut };
}

const cutCell = (text: string) => ({ h: fingerprint(text), n: text.length });

/** The columns of kept rows: those that every register has, then those that the campaign had of its own. */
export const keptColumns = (columns: readonly string[]): readonly ColumnKey[] => [
  ...columnKeys,
  ...columns.filter((key): key is OwnKey => readOwnKey(key) !== undefined),
];

/** The row that was packed under columns in an order of its own; `undefined` for what is no such row. */
export function unpackRow(
  text: Cell,
  columns: readonly string[],
  keys: readonly ColumnKey[],
): KeptCell[] | undefined {
  let packed: unknown;
  try {
    packed = JSON.parse(String(text));
  } catch {
    // Said by the answer.
  }
  if (!Array.isArray(packed)) return undefined;
  return keys.map((key): KeptCell => (packed as KeptCell[])[columns.indexOf(key)] ?? null);
}

/** Whether two cells hold the same; a text that was too long is compared by its fingerprint. */
export function sameKept(a: KeptCell = null, b: KeptCell = null): boolean {
  if (typeof a === "string" && isCut(b)) return sameKept(b, a);
  const other = isCut(a) && typeof b === "string" ? cutCell(b) : b;
  return a === other || JSON.stringify(a) === JSON.stringify(other);
}

export const isCut = (cell: KeptCell): cell is { h: number; n: number } =>
  typeof cell === "object" && cell !== null && "h" in cell;

/** The cell that was kept; of a text that was too long nothing but its length is known. */
export function restoreCell(cell: KeptCell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  return "d" in cell ? toDate(cell.d) : "";
}
