import { type Cell, isBlankCell } from "../../core/reading/cell";
import type { Book } from "../book";
import { type CellJson, type Context, encodeCell } from "../judge/contract";

const UNFIT = /\p{Surrogate}|\0/gu;

/** Engines refuse texts that are no Unicode, and end them at a NUL; no file but our own can hold either. */
function encode(cell: Cell): CellJson {
  const json = encodeCell(cell);
  return typeof json === "string" ? json.replace(UNFIT, "") : json;
}

const encodeRows = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map(encode));

/** What the judge needs beside a row; `headingRow` counts from 0. */
export const contextOf = (
  { register, settings, units, activities = [] }: Book,
  headingRow: number,
): Context => ({
  headings: (register[headingRow] ?? []).map(encode),
  settings: encodeRows(settings),
  units: encodeRows(units),
  activities: encodeRows(activities),
});

/** The rows below the headings that hold anything, each with its row of the sheet, as lines of a file. */
export function* rowLines({ register }: Book, headingRow: number): Generator<string> {
  for (const [at, row] of register.entries()) {
    if (at <= headingRow || row.every((cell) => typeof cell === "boolean" || isBlankCell(cell))) continue;
    const cells = row.map(encode);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    yield `${JSON.stringify({ line: at + 1, cells })}\n`;
  }
}
