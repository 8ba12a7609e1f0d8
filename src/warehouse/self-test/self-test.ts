import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { rowsOf } from "../engine/count";
import { registerJudge } from "../engine/judge-function";
import { judgeRows } from "../judge/judge";

/** Rows that put a machine's texts, dates and numbers to the test. */
export const testBook = (): { context: string; rows: readonly string[] } =>
  JSON.parse(readFileSync(join(__dirname, "book.json"), "utf8")) as { context: string; rows: string[] };

const hashOf = (answers: readonly string[]) => createHash("sha256").update(answers.join("")).digest("hex");

/** What the rows must come to, by the core itself. */
export function expectedHash(): string {
  const { context, rows } = testBook();
  return hashOf(judgeRows(context, rows));
}

/** Whether the library inside the engine of this machine says what the core says. */
export async function selfTest(libraryFile: string): Promise<boolean> {
  const { context, rows } = testBook();
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  registerJudge(connection, libraryFile);
  await connection.run("CREATE TABLE told AS SELECT $1 AS context, $2 AS told", [context, rows.join("\n")]);
  const [told] = await rowsOf<{ answers: string }>(
    connection,
    "SELECT judge_rows(context, told) AS answers FROM told",
  );
  connection.closeSync();
  return told !== undefined && hashOf([told.answers]) === hashOf([`[${judgeRows(context, rows).join()}]`]);
}
