import { type Cell, isBlankCell, quoteCell } from "../reading/cell";
import { fingerprint } from "../reading/fingerprint";

/** What a row is told by when rows move: short fingerprints of its texts as somebody saw them; empty for a blank. */
export interface RowIdentity {
  code: string;
  unit: string;
  title: string;
}

export const identityColumns = ["code", "unit", "title"] as const satisfies readonly (keyof RowIdentity)[];

const RADIX = 36;

/** The identity of a row with these cells. */
export function identityOf(cellOf: (column: keyof RowIdentity) => Cell): RowIdentity {
  const short = (column: keyof RowIdentity) => {
    const cell = cellOf(column);
    if (isBlankCell(cell)) return "";
    return fingerprint(typeof cell === "string" ? cell : quoteCell(cell)).toString(RADIX);
  };
  return { code: short("code"), unit: short("unit"), title: short("title") };
}

/** A row as one short text: its identity, and a fingerprint of all its cells, which tells twins apart. */
export const rowKeyOf = ({ code, unit, title }: RowIdentity, all: string): string =>
  [code, unit, title, fingerprint(all).toString(RADIX)].join(".");

/** The parts of such a text, blank where it is none. */
export function readRowKey(key: string): { seen: RowIdentity; all: string } {
  const [code = "", unit = "", title = "", all = ""] = key.split(".");
  return { seen: { code, unit, title }, all };
}

/** Whether a row can be the one that was seen: all that was there must agree. */
export const agrees = (seen: RowIdentity, now: RowIdentity): boolean =>
  identityColumns.every((column) => seen[column] === "" || seen[column] === now[column]);

const isBlank = (now: RowIdentity | undefined): boolean =>
  now !== undefined && identityColumns.every((column) => now[column] === "");

/** A row that somebody asks for. */
export interface SoughtRow {
  seen: RowIdentity;
  /** Where it stood, from 1. */
  row: number;
  /** What it is told by once the change asked for is done: a request that is repeated finds its row. */
  becomes?: RowIdentity;
  /** Whether all the rest of a row is as it was seen, too: tells twins apart. */
  isAlike?(row: number): boolean;
}

/** One row; or those of which nobody can tell which one is meant, none of them when it is gone. */
export type FoundRow = { row: number } | { rows: readonly number[] };

/**
 * Finds rows by what was seen of them, wherever they stand now. The code alone, the title alone or the place alone do
 * not say which row is meant: of such a row the place must be right as well, and no other row may fit.
 */
export function rowFinder(now: ReadonlyMap<number, RowIdentity>): (sought: SoughtRow) => FoundRow {
  const indexes = new Map<string, number[]>();
  for (const [row, identity] of now) {
    for (const column of identityColumns) {
      const key = `${column} ${identity[column]}`;
      const rows = indexes.get(key);
      if (rows) rows.push(row);
      else indexes.set(key, [row]);
    }
  }
  const rowsWith = (column: keyof RowIdentity, text: string) => indexes.get(`${column} ${text}`) ?? [];
  /** A change that was cut off has left some of the three as they were. */
  const findChanged = (seen: RowIdentity, becomes: RowIdentity, row: number): FoundRow => {
    const parts = identityColumns.filter((column) => becomes[column] !== "");
    // Emptied: any blank row looks like it, and only one in its place can be it.
    if (parts.length === 0) return isBlank(now.get(row)) ? { row } : { rows: [] };
    const choices = (column: keyof RowIdentity) => new Set([becomes[column], seen[column]]);
    const [shortest = []] = parts
      .map((column) => [...choices(column)].flatMap((text) => rowsWith(column, text)))
      .sort((a, b) => a.length - b.length);
    const fitting = shortest.filter((each) =>
      parts.every((column) => choices(column).has(now.get(each)![column])),
    );
    const isTold = fitting.length === 1 && (parts.length > 1 || fitting[0] === row);
    return isTold ? { row: fitting[0]! } : { rows: fitting };
  };
  const find = ({ seen, row, becomes, isAlike }: SoughtRow): FoundRow => {
    const parts = identityColumns.filter((column) => seen[column] !== "");
    // A row with none of the three fits such rows alone.
    const [shortest = []] = (parts.length > 0 ? parts : identityColumns)
      .map((column) => rowsWith(column, seen[column]))
      .sort((a, b) => a.length - b.length);
    const fitting = shortest.filter((each) =>
      parts.length > 0 ? agrees(seen, now.get(each)!) : agrees(now.get(each)!, seen),
    );
    if (fitting.length === 0 && becomes) return findChanged(seen, becomes, row);
    if (fitting.length === 1 && (parts.length > 1 || fitting[0] === row)) return { row: fitting[0]! };
    const twins = isAlike ? fitting.filter(isAlike) : [];
    // Rows that are alike in every cell: it does no harm which of them is taken.
    if (twins.includes(row)) return { row };
    return twins.length === 1 && fitting.length > 1 ? { row: twins[0]! } : { rows: fitting };
  };
  return find;
}

/** The row that all but one of the three tell: somebody changed its code, its unit or its title. */
export function findNearly(
  find: (sought: SoughtRow) => FoundRow,
  { seen, row, becomes }: SoughtRow,
): number | undefined {
  const rows = identityColumns.flatMap((column) => {
    const rest = { ...seen, [column]: "" };
    const isEnough = seen[column] !== "" && identityColumns.some((each) => rest[each] !== "");
    const sought = { seen: rest, row, ...(becomes && { becomes: { ...becomes, [column]: "" } }) };
    const found = isEnough ? find(sought) : { rows: [] };
    return "row" in found ? [found.row] : [];
  });
  const [only] = rows;
  return rows.every((each) => each === only) ? only : undefined;
}
