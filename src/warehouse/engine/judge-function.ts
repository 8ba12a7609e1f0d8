import { readFileSync } from "node:fs";
import vm from "node:vm";
import { type DuckDBConnection, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import type { judgeRows } from "../judge/judge";

/** Read once a thread: what is warm after one workbook serves the next, which takes a third of the time. */
const libraries = new Map<string, typeof judgeRows>();

/** What the library of a file exports, in this thread. */
export function libraryOf(file: string): typeof judgeRows {
  const known = libraries.get(file);
  if (known) return known;
  const source = `(() => {${readFileSync(file, "utf8")};return warehouse.judgeRows})()`;
  const judge = vm.runInThisContext(source, { filename: file }) as typeof judgeRows;
  libraries.set(file, judge);
  return judge;
}

/**
 * The library as `judge_rows(context, rows)` of one connection: rows a line each, answers as one JSON list. Each text
 * that crosses between engine and script costs as much as judging a third of a row, so that few long ones do.
 */
export function registerJudge(connection: DuckDBConnection, libraryFile: string): void {
  const judge = libraryOf(libraryFile);
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: "judge_rows",
      parameterTypes: [VARCHAR, VARCHAR],
      returnType: VARCHAR,
      mainFunction(_info, input, output) {
        const contexts = input.getColumnVector(0);
        const rows = input.getColumnVector(1);
        for (let at = 0; at < input.rowCount; at++) {
          const answers = judge(String(contexts.getItem(at)), String(rows.getItem(at)).split("\n"));
          output.setItem(at, `[${answers.join()}]`);
        }
        output.flush();
      },
    }),
  );
}
