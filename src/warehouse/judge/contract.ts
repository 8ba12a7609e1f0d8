import type { Cell } from "../../core/reading/cell";
import type { Verdict } from "../../core/words/severity";

/**
 * A cell as JSON: a Date is `[year, month from 0, day, hour, minute, second]` on the clock on the wall, empty where it
 * shows none. The text that a sheet displays is nowhere: `4/5/2022` is another day under another locale.
 */
export type CellJson = string | number | boolean | null | readonly number[];

/** What is the same for every row of a workbook. */
export interface Context {
  headings: readonly CellJson[];
  settings: readonly (readonly CellJson[])[];
  units: readonly (readonly CellJson[])[];
  /** They change no row; the figures of targets look at them. */
  activities?: readonly (readonly CellJson[])[];
}

/** A row to judge: its cells, and the earlier rows with its title that the judge is told of. */
export type RowJson = readonly [
  cells: readonly CellJson[],
  sameUnit: number | null,
  elsewhere: number | null,
  author: string | null,
];

/** What a row comes to; the names are the columns of the warehouse. */
export interface JudgedRow {
  /** The five cells of `SK_KIEMTRA`. */
  result: readonly string[];
  verdict: Verdict;
  /** Its place among the phases, from 0. */
  phase: number | null;
  unit: string;
  cluster: string;
  kind: string;
  /** Numbered through the years, as the core numbers them. */
  month: number | null;
  quarter: number | null;
  /** The moment by which its date is over; null for rows that no day counts. */
  counts_by: number | null;
  benefit: number;
  participant: string | null;
  /** Whoever it is credited to, in whatever unit. */
  person_key: string | null;
  /** Equal for the same unit of a workbook, and for the same title; null for a row that is nobody's copy. */
  unit_key: string | null;
  title_key: string | null;
  authors: readonly { key: string; name: string }[];
  /** Credited to somebody whom the catalogue or the row itself names as a full-time officer. */
  officer: boolean;
  reviewed: boolean;
  findings: readonly { rule: string; severity: string; clause: string }[];
  /** What stops it or asks something of it, as the chart of clauses names it. */
  reasons: readonly string[];
  own: readonly { part: string; name: string }[];
  /** What it brings to the targets that look at each row, by their place from 0. */
  reach: readonly { target: number; amount: number }[];
}

export function encodeCell(cell: Cell): CellJson {
  if (cell === undefined || cell === null || cell === "") return null;
  if (typeof cell !== "object") return cell;
  if (Number.isNaN(cell.getTime())) return [];
  return [
    ...[cell.getFullYear(), cell.getMonth(), cell.getDate()],
    ...[cell.getHours(), cell.getMinutes(), cell.getSeconds()],
  ];
}

export function decodeCell(json: CellJson): Cell {
  if (json === null) return "";
  if (typeof json !== "object") return json;
  const [year = Number.NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0] = json;
  const date = new Date(2000, 0, 1, hour, minute, second);
  // The constructor takes the years 0 to 99 for those of the last century.
  date.setFullYear(year, month, day);
  return date;
}

export const decodeRows = (rows: readonly (readonly CellJson[])[]): Cell[][] =>
  rows.map((row) => row.map(decodeCell));
