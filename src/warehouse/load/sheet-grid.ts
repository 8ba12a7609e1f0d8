import type { Cell } from "../../core/reading/cell";
import { resultHeadings } from "../../core/register/columns";
import type { FileCell, FileSheet } from "../../host/contract";
import { isDateFormat } from "../../host/model/number-format";
import { utcOfSerial } from "../../host/model/serial";
import { decodeCell } from "../judge/contract";

/** A tab as a custom function would be handed it: moments as Dates on the clock on the wall. */
export function gridOf({ cells }: Pick<FileSheet, "cells">): Cell[][] {
  const grid: Cell[][] = [];
  for (const cell of cells) {
    while (grid.length <= cell.row) grid.push([]);
    grid[cell.row]![cell.column] = cellOf(cell);
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}

function cellOf({ value, format }: FileCell): Cell {
  if (typeof value !== "number" || !isDateFormat(format)) return value;
  // Seconds are what the core looks at.
  const utc = new Date(Math.round(utcOfSerial(value) / 1000) * 1000);
  return decodeCell([
    ...[utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()],
    ...[utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds()],
  ]);
}

/** A register without what the add-in itself wrote into it. */
export function withoutResults(grid: readonly (readonly Cell[])[], headingRow: number): Cell[][] {
  const own = new Set<string>(resultHeadings);
  const headings = grid[headingRow] ?? [];
  return grid.map((row) => row.map((cell, at) => (own.has(String(headings[at] ?? "")) ? "" : cell)));
}
