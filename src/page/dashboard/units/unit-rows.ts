import { foldAccents } from "../../../core/reading/text-key";
import type { GroupKey } from "../../../core/summary/blocks/group-table";
import type { ColumnHead, ShownTable, Value } from "../../../core/summary/blocks/table";
import { rowsByKey } from "../figures/read-figures";

export type Row = Readonly<Record<GroupKey, Value>>;

/** The table of units: rows that are sorted and searched, and those that always end it. */
export interface UnitTable {
  rows: readonly Row[];
  /** Rows without a known unit, if there are any, and the total. */
  ends: readonly Row[];
}

/** Which column orders the table; without one it stands in the order of the catalogue. */
export interface SortOrder {
  column: GroupKey;
  direction: "ascending" | "descending";
}

/** What columns are about. */
export type ColumnGroup = "results" | "phases" | "money" | "target" | "people";

const groups: Readonly<Partial<Record<GroupKey, ColumnGroup>>> = {
  benefit: "money",
  benefitStated: "money",
  target: "target",
  targetShare: "target",
  people: "people",
  headCount: "people",
  participation: "people",
};

const groupOf = (key: GroupKey): ColumnGroup =>
  groups[key] ?? (key.startsWith("phase") ? "phases" : "results");

/** The columns behind the name by what they are about, in their order, and how many are about it. */
export function columnGroups(columns: readonly ColumnHead<GroupKey>[]): ReadonlyMap<ColumnGroup, number> {
  const counts = new Map<ColumnGroup, number>();
  for (const { key, kind } of columns) {
    if (kind === "name") continue;
    const group = groupOf(key);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** `ends` names the rows that stay below: they are no units. */
export function readUnits(table: ShownTable<GroupKey>, ends: readonly string[]): UnitTable {
  const rows = rowsByKey(table);
  const isEnd = ({ name }: Row) => ends.includes(String(name));
  return { rows: rows.filter((row) => !isEnd(row)), ends: rows.filter(isEnd) };
}

/** Nothing was entered for this unit. */
export const hasNothing = ({ entered }: Row): boolean => entered === 0;

/** The units whose name holds every word typed, accents or not. */
export function searchUnits(rows: readonly Row[], typed: string, onlyNothing: boolean): readonly Row[] {
  const words = foldAccents(typed).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (onlyNothing && !hasNothing(row)) return false;
    const name = foldAccents(String(row.name));
    return words.every((word) => name.includes(word));
  });
}

const compareNames = new Intl.Collator("vi", { numeric: true }).compare;

/** Sorted by a column. What is no number stands last either way; rows that are equal keep their order. */
export function sortUnitRows(rows: readonly Row[], order: SortOrder | undefined): readonly Row[] {
  if (!order) return rows;
  const { column, direction } = order;
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]];
    if (column === "name") return sign * compareNames(String(x), String(y));
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return Number(typeof x !== "number") - Number(typeof y !== "number");
  });
}

/** What a press on a heading asks for: the order that is most wanted first, then the other, then none. */
export function nextOrder(order: SortOrder | undefined, column: GroupKey): SortOrder | undefined {
  const [first, second] =
    column === "name" ? (["ascending", "descending"] as const) : (["descending", "ascending"] as const);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : undefined;
}
