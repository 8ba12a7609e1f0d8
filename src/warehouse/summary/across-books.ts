import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../../core/summary/blocks/table";
import type { Severity, Verdict } from "../../core/words/severity";
import { verdictWords } from "../../core/words/words";
import { rowsOf } from "../engine/count";
import { quoted, sqlText } from "../engine/sql";
import { verdictWith } from "../judge/judge";
import { TABLES } from "../messages-vi";

/** A row with the title and an author of a row in an earlier workbook. */
export interface AcrossRow {
  workbook: string;
  line: number;
  author: string;
  earlier_workbook: string;
  earlier_line: number;
  verdict: Verdict;
  reviewed: boolean;
}

/** The twins across workbooks, which stand in the order of their keys. */
export async function acrossBooks(
  connection: DuckDBConnection,
  keys: readonly string[],
): Promise<readonly AcrossRow[]> {
  const order = keys.map((key, place) => `(${quoted(key)}, ${place})`).join(", ");
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE workbook_order AS SELECT * FROM (VALUES ${order}) AS v(workbook, place)`,
  );
  return rowsOf(connection, sqlText("shared/across"));
}

/** The same as a table: what the row comes to in its workbook, and what it would come to by the severity of this finding. */
export const acrossTable = (
  rows: readonly AcrossRow[],
  severity: Severity | "off",
  nameOf: (key: string) => string,
): Cells => [
  TABLES.acrossHeadings,
  ...rows.map(({ workbook, line, author, earlier_workbook, earlier_line, verdict, reviewed }) => [
    ...[nameOf(workbook), line, author, nameOf(earlier_workbook), earlier_line],
    ...[verdictWords[verdict], verdictWords[verdictWith(verdict, severity, reviewed)]],
  ]),
];
