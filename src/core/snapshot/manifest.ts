import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { fingerprint } from "../reading/fingerprint";
import type { WallTime } from "../reading/wall-time";
import { wallTimeOf } from "../reading/wall-time";
import type { Part } from "../words/summary-words";

/** What is known of a freeze beside its tab, where nobody can edit it: what it is of, and where what stands. */
export interface Manifest {
  at: WallTime;
  version: string;
  /** Empty for the whole programme. */
  phase: string;
  /** The end (exclusive) of the last day counted; absent when every day is. */
  asOf?: WallTime;
  /** The order of the cells in the machine's column. */
  columns: readonly string[];
  /** First row (from 1, headings included) and number of rows of each block of figures. */
  blocks: readonly (readonly [part: Part, row: number, rows: number])[];
  settings: readonly [row: number, rows: number];
  units: readonly [row: number, rows: number];
  /** Absent where a release froze that kept none. */
  activities?: readonly [row: number, rows: number];
  /** The first row below the headings, and how many. */
  rows: readonly [row: number, rows: number];
  /** The machine's column, from 1. */
  machine: number;
  /** Of everything from the figures down. */
  print: number;
}

/** A fingerprint of rows of cells that survives what a sheet may do to numbers and white space. */
export function fingerprintOf(rows: readonly (readonly Cell[])[]): number {
  let last: number | undefined;
  for (const row of rows)
    last = fingerprint(
      `${row
        .filter((cell) => !isBlankCell(cell))
        .map(plain)
        .join("\u0001")}\n`,
      last,
    );
  return last ?? 0;
}

function plain(cell: Cell): string {
  if (cell instanceof Date) return String(wallTimeOf(cell));
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  return String(cell).replace(/\s+/g, " ").trim();
}
