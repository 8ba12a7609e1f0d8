import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { foldAccents } from "../../../core/reading/text-key";
import type { Value } from "../figures/read-figures";

type Row = readonly Value[];
type Block = DashboardFigures["units"];

/** The table of units: rows that are sorted and searched, and those that always end it. */
export interface UnitTable {
  headings: readonly string[];
  rows: readonly Row[];
  /** Rows without a known unit, if there are any, and the total. */
  ends: readonly Row[];
}

/** Which column orders the table; without one it stands in the order of the catalogue. */
export interface SortOrder {
  column: number;
  direction: "ascending" | "descending";
}

/** What a column holds, by the order that `SK_TONGHOP` keeps to. */
export type UnitColumnKind = "name" | "count" | "share" | "money";

/** Behind the name: what was entered and the five results. */
const RESULTS = 6;
/** Behind the phases: two of money, then target, share, people, head count, participation. */
const BEHIND_PHASES = 7;

/** The columns of the block by what they are about, as half-open ranges of places. */
export interface UnitColumns {
  results: readonly [number, number];
  phases: readonly [number, number];
  money: readonly [number, number];
  target: readonly [number, number];
  people: readonly [number, number];
}

export function unitColumns(width: number): UnitColumns {
  const phases = 1 + RESULTS;
  const money = Math.max(phases, width - BEHIND_PHASES);
  return {
    results: [1, phases],
    phases: [phases, money],
    money: [money, money + 2],
    target: [money + 2, money + 4],
    people: [money + 4, money + 7],
  };
}

export function kindOf(column: number, width: number): UnitColumnKind {
  const { money, target, people } = unitColumns(width);
  if (column === 0) return "name";
  if (column === money[0]) return "money";
  return column === target[1] - 1 || column === people[1] - 1 ? "share" : "count";
}

/** `ends` names the rows that stay below: they are no units. */
export function readUnits(block: Block, ends: readonly string[]): UnitTable {
  const [headings = [], ...rows] = block;
  const isEnd = (row: Row) => ends.includes(String(row[0]));
  return {
    headings: headings.map(String),
    rows: rows.filter((row) => !isEnd(row)),
    ends: rows.filter(isEnd),
  };
}

/** Nothing was entered for this unit. */
export const hasNothing = (row: Row): boolean => row[1] === 0;

/** The units whose name holds every word typed, accents or not. */
export function searchUnits(rows: readonly Row[], typed: string, onlyNothing: boolean): readonly Row[] {
  const words = foldAccents(typed).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (onlyNothing && !hasNothing(row)) return false;
    const name = foldAccents(String(row[0]));
    return words.every((word) => name.includes(word));
  });
}

const compareNames = new Intl.Collator("vi", { numeric: true }).compare;

/** Sorted by a column. What is no number stands last either way; rows that are equal keep their order. */
export function sortUnits(rows: readonly Row[], order: SortOrder | undefined): readonly Row[] {
  if (!order) return rows;
  const { column, direction } = order;
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x = "", y = ""] = [a[column], b[column]];
    if (column === 0) return sign * compareNames(String(x), String(y));
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return Number(typeof x !== "number") - Number(typeof y !== "number");
  });
}

/** What a press on a heading asks for: the order that is most wanted first, then the other, then none. */
export function nextOrder(order: SortOrder | undefined, column: number): SortOrder | undefined {
  const [first, second] =
    column === 0 ? (["ascending", "descending"] as const) : (["descending", "ascending"] as const);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : undefined;
}
