import { renameSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { registerJudge } from "./judge-function";
import { quoted, sqlText } from "./sql";

/** A workbook whose rows are to be judged. */
export interface BookTask {
  workbook: string;
  /** `{"line":…,"cells":[…]}`, a row a line. */
  rowsFile: string;
  context: string;
  libraryFile: string;
  /** Parquet; there when all rows are judged and counted, never in part. */
  judgedFile: string;
}

/** What is counted of a judged workbook once, so that every day is a sum of few rows. */
export const countings = ["tallies-by-day", "reached-by-day", "rules-by-day", "reasons-by-day"] as const;

/** The file of one of them, beside that of the judged rows. */
export const countedFile = (judgedFile: string, counting: (typeof countings)[number]): string =>
  `${judgedFile}.${counting}`;

/** What `judge_rows` gives, as DuckDB reads it. */
const SHAPE = JSON.stringify({
  ...{ result: ["VARCHAR"], verdict: "VARCHAR", phase: "BIGINT" },
  ...{ unit: "VARCHAR", cluster: "VARCHAR", kind: "VARCHAR", month: "BIGINT", quarter: "BIGINT" },
  ...{ counts_by: "BIGINT", benefit: "DOUBLE", participant: "VARCHAR", person_key: "VARCHAR" },
  ...{ unit_key: "VARCHAR", title_key: "VARCHAR", authors: [{ key: "VARCHAR", name: "VARCHAR" }] },
  ...{ officer: "BOOLEAN", reviewed: "BOOLEAN" },
  findings: [{ rule: "VARCHAR", severity: "VARCHAR", clause: "VARCHAR" }],
  reasons: ["VARCHAR"],
  own: [{ part: "VARCHAR", name: "VARCHAR" }],
  reach: [{ target: "BIGINT", amount: "DOUBLE" }],
});

/** Rows a call of the judge: as many as one answer of BigQuery may hold. */
const PIECE = 1000;

/** Judges the rows of `source(line, cells, same_unit, elsewhere, author)`. */
export const judgedRows = (workbook: string, source: string) => `
  SELECT ${quoted(workbook)} AS workbook, told.line AS line, told.same_unit AS same_unit,
    told.elsewhere AS elsewhere, told.author AS author, UNNEST(answer)
  FROM (
    SELECT UNNEST(told) AS told,
      UNNEST(from_json(judge_rows((SELECT text FROM context), rows), ${quoted(`[${SHAPE}]`)})) AS answer
    FROM (
      SELECT
        LIST({'line': line, 'same_unit': same_unit, 'elsewhere': elsewhere, 'author': author} ORDER BY line) AS told,
        STRING_AGG('[' || cells || ',' || COALESCE(CAST(same_unit AS VARCHAR), 'null') || ','
          || COALESCE(CAST(elsewhere AS VARCHAR), 'null') || ','
          || COALESCE(CAST(to_json(author) AS VARCHAR), 'null') || ']', chr(10) ORDER BY line) AS rows
      FROM ${source} GROUP BY line // ${PIECE}
    )
  )
  WHERE answer IS NOT NULL`;

/** The rows of a file as a table. */
export const rowsIn = (file: string): string =>
  `read_json(${quoted(file)}, format = 'newline_delimited', maximum_object_size = 67108864,
    columns = {line: 'BIGINT', cells: 'VARCHAR'})`;

const shared = (name: string) => `shared/${name}`;

/** What besides the library a judgement comes of. */
export const judgingSql = (): string =>
  [
    judgedRows("", "source"),
    ...["duckdb/views", "shared/twins", "shared/placed", ...countings.map(shared)].map(sqlText),
  ].join("\n");

/** The rows of a workbook as `source`, and the judge that is asked of them. */
export async function readRows(
  connection: DuckDBConnection,
  { rowsFile, context, libraryFile }: Pick<BookTask, "rowsFile" | "context" | "libraryFile">,
): Promise<void> {
  registerJudge(connection, libraryFile);
  await connection.run("CREATE TABLE context AS SELECT $1 AS text", [context]);
  await connection.run(`CREATE TABLE source AS
    SELECT line, cells, NULL::BIGINT AS same_unit, NULL::BIGINT AS elsewhere, NULL::VARCHAR AS author
    FROM ${rowsIn(rowsFile)}`);
}

/** Judges a workbook in an engine of its own: without neighbours, then again the rows that have a twin above. */
export async function judgeBook({
  workbook,
  rowsFile,
  context,
  libraryFile,
  judgedFile,
}: BookTask): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "1GB" });
  const connection = await instance.connect();
  try {
    await readRows(connection, { rowsFile, context, libraryFile });
    await connection.run(`CREATE TABLE judged AS ${judgedRows(workbook, "source")}`);
    await connection.run(sqlText("duckdb/views"));
    await connection.run(`CREATE TABLE twins AS ${sqlText("shared/twins")}`);
    await connection.run(`CREATE TABLE told AS
      SELECT s.line, s.cells, t.same_unit, t.elsewhere, t.author FROM source AS s JOIN twins AS t ON t.line = s.line`);
    await connection.run(`CREATE TABLE again AS ${judgedRows(workbook, "told")}`);
    await connection.run("DELETE FROM judged WHERE line IN (SELECT line FROM twins)");
    await connection.run("INSERT INTO judged SELECT * FROM again");
    await connection.run(`CREATE VIEW placed AS ${sqlText("shared/placed")}`);
    for (const each of countings)
      await write(connection, sqlText(shared(each)), countedFile(judgedFile, each));
    const part = `${judgedFile}.part`;
    await write(connection, "FROM judged", part);
    renameSync(part, judgedFile);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function write(connection: DuckDBConnection, query: string, file: string): Promise<void> {
  await connection.run(`COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy)`);
}
