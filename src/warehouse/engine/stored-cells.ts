import type { DuckDBConnection } from "@duckdb/node-api";
import type { CellJson } from "../judge/contract";
import { rowsOf } from "./count";
import { rowsIn } from "./judge-book";

/** The cells of some rows of a workbook. */
export async function storedCells(
  connection: DuckDBConnection,
  rowsFile: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, readonly CellJson[]>> {
  if (lines.length === 0) return new Map();
  const rows = await rowsOf<{ line: number; cells: string }>(
    connection,
    `SELECT line, cells FROM ${rowsIn(rowsFile)} WHERE line IN (${lines.join()})`,
  );
  return new Map(rows.map(({ line, cells }) => [line, JSON.parse(cells) as readonly CellJson[]]));
}
