import type { DuckDBConnection } from "@duckdb/node-api";
import type { Counts } from "../engine/count";
import { storedCells } from "../engine/stored-cells";
import type { CountedBook } from "./summarise-counts";

/** The cells of the rows of a workbook that the core looks at by itself. */
export async function officerCells(
  connection: DuckDBConnection,
  rowsFile: string,
  { officers }: Pick<Counts, "officers">,
): Promise<CountedBook["cellsOf"]> {
  const cells = await storedCells(
    connection,
    rowsFile,
    officers.map(({ line }) => line),
  );
  return (line) => cells.get(line) ?? [];
}
