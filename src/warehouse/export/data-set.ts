import { readFileSync } from "node:fs";
import { countings } from "../engine/judge-book";
import { sqlText } from "../engine/sql";
import { expectedHash, testBook } from "../self-test/self-test";
import type { Store } from "../store/store";

/** A table that is loaded: its columns with their types, and its rows, each an object as a line of JSON. */
export interface SourceTable {
  name: string;
  columns: Readonly<Record<string, "STRING" | "INT64">>;
  rows(): Iterable<string>;
}

/** A statement, or several that run one after the other. */
export interface Statement {
  name: string;
  sql: string;
}

/** Where a data set stands; a part that is not known yet is for whoever runs the statements to fill in. */
export interface Place {
  /** `project.dataset`; names stand alone without it. */
  dataset?: string | undefined;
  /** The address of the judge's library in Cloud Storage. */
  library?: string | undefined;
}

const shared = [
  ...["twins", "across", "placed", ...countings],
  ...["tallies", "phase-tallies", "reach-tallies", "rules-found", "reasons-found", "eligible-days"],
];

/** A BigQuery literal: JSON's escapes are among those that it knows. */
const literal = (text: string) => JSON.stringify(text);

/** What there is to load: the order of the workbooks, what each says beside its rows, and the rows. */
export const sourceTables = (store: Store): readonly SourceTable[] => [
  {
    name: "workbook_order",
    columns: { workbook: "STRING", name: "STRING", place: "INT64" },
    *rows() {
      for (const [place, { key, name }] of store.books().entries())
        yield JSON.stringify({ workbook: key, name, place });
    },
  },
  {
    name: "contexts",
    columns: { workbook: "STRING", context: "STRING" },
    *rows() {
      for (const book of store.books())
        yield JSON.stringify({ workbook: book.key, context: readFileSync(store.contextFile(book), "utf8") });
    },
  },
  {
    name: "source_rows",
    columns: { workbook: "STRING", line: "INT64", cells: "STRING" },
    *rows() {
      for (const book of store.books())
        for (const row of readFileSync(store.rowsFile(book), "utf8").split("\n")) {
          if (row === "") continue;
          const { line, cells } = JSON.parse(row) as { line: number; cells: unknown };
          yield JSON.stringify({ workbook: book.key, line, cells: JSON.stringify(cells) });
        }
    },
  },
];

/** Rows in pieces of so many bytes at most, a line each; a longer row is a piece by itself. */
export function* piecesOf(rows: Iterable<string>, most: number): Generator<Buffer<ArrayBuffer>> {
  let piece: Buffer[] = [];
  let size = 0;
  for (const row of rows) {
    const line = Buffer.from(`${row}\n`);
    if (size > 0 && size + line.length > most) {
      yield Buffer.concat(piece);
      [piece, size] = [[], 0];
    }
    piece.push(line);
    size += line.length;
  }
  yield Buffer.concat(piece);
}

/** A statement of BigQuery's with the shared ones in their places. */
export function bigQueryText(name: string): string {
  const text = sqlText(`bigquery/${name}`);
  return shared.reduce((whole, each) => whole.replace(`{${each}}`, () => sqlText(`shared/${each}`)), text);
}

function selfTestText(): string {
  const { context, rows } = testBook();
  return bigQueryText("self-test")
    .replace("{hash}", expectedHash())
    .replace("{context}", () => literal(context))
    .replace("{told}", () => rows.map(literal).join(",\n"));
}

/** What makes a data set out of the loaded tables, in the order in which it is run; the first two need none of them. */
export function statements({ dataset, library = "gs://BUCKET/judge.js" }: Place): {
  judge: readonly Statement[];
  count: readonly Statement[];
} {
  const routine = { name: "routine", sql: bigQueryText("routine").replaceAll("{library}", library) };
  const selfTest = { name: "self-test", sql: selfTestText() };
  const count = ["judge", "views"].map((name) => ({ name, sql: bigQueryText(name) }));
  const inPlace = ({ name, sql }: Statement): Statement => ({
    name,
    sql: dataset === undefined ? sql : qualified(sql, dataset, madeNames([routine, ...count])),
  });
  return { judge: [routine, selfTest].map(inPlace), count: count.map(inPlace) };
}

/** What the statements make, besides the tables that are loaded. */
const madeNames = (all: readonly Statement[]): ReadonlySet<string> =>
  new Set([
    ...["workbook_order", "contexts", "source_rows"],
    ...all.flatMap(({ sql }) => [...sql.matchAll(/\bCREATE [A-Z ]+ (\w+)/g)].map(([, name]) => name!)),
  ]);

/** A view does not know the data set of whoever asks it, so that what it is made of is named in full. */
const qualified = (sql: string, dataset: string, names: ReadonlySet<string>): string =>
  sql.replace(/^(?!--).*$/gm, (line) =>
    line.replace(/(?<=\b(?:FROM|JOIN|TABLE|VIEW|FUNCTION|EXISTS) )\w+\b(?!\()|\b\w+(?=\()/g, (name) =>
      names.has(name) ? `\`${dataset}.${name}\`` : name,
    ),
  );
