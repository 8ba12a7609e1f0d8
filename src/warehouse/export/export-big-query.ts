import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countings } from "../engine/judge-book";
import { sqlText } from "../engine/sql";
import { expectedHash, testBook } from "../self-test/self-test";
import type { Store } from "../store/store";

/** What there is to fill in by whoever runs the statements. */
const LIBRARY = "gs://BUCKET/judge.js";

const shared = [
  ...["twins", "across", "placed", ...countings],
  ...["tallies", "phase-tallies", "reach-tallies", "rules-found"],
];

/** A BigQuery literal: JSON's escapes are among those that it knows. */
const literal = (text: string) => JSON.stringify(text);

/** A statement of BigQuery's with the shared ones in their places. */
export function bigQueryText(name: string): string {
  const text = sqlText(`bigquery/${name}`).replaceAll("{library}", LIBRARY);
  return shared.reduce((whole, each) => whole.replace(`{${each}}`, () => sqlText(`shared/${each}`)), text);
}

function selfTestText(): string {
  const { context, rows } = testBook();
  return bigQueryText("self-test")
    .replace("{hash}", expectedHash())
    .replace("{context}", () => literal(context))
    .replace("{told}", () => rows.map(literal).join(",\n"));
}

/** Writes all that a dataset is made of: files to load, the library and the statements. Nothing is sent. */
export function exportBigQuery(store: Store, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    written.push(join(folder, name));
  };
  const books = store.books();
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  put("workbook_order.ndjson", lines(books.map(({ key, name }, place) => ({ workbook: key, name, place }))));
  put(
    "contexts.ndjson",
    lines(
      books.map((book) => ({ workbook: book.key, context: readFileSync(store.contextFile(book), "utf8") })),
    ),
  );
  for (const book of books) {
    const rows = readFileSync(store.rowsFile(book), "utf8").split("\n").filter(Boolean);
    put(
      `source_rows-${book.key}.ndjson`,
      lines(
        rows.map((row) => {
          const { line, cells } = JSON.parse(row) as { line: number; cells: unknown };
          return { workbook: book.key, line, cells: JSON.stringify(cells) };
        }),
      ),
    );
  }
  copyFileSync(store.libraryFile, join(folder, "judge.js"));
  put("1-routine.sql", `${bigQueryText("routine")}\n`);
  put("2-self-test.sql", `${selfTestText()}\n`);
  put("3-judge.sql", `${bigQueryText("judge")}\n`);
  put("4-views.sql", `${bigQueryText("views")}\n`);
  return written;
}
