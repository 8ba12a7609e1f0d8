import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { WallTime } from "../../core/reading/wall-time";
import type { Severity, Verdict } from "../../core/words/severity";
import { countedFile, countings } from "./judge-book";
import { quoted, sqlText } from "./sql";

/** The figures of one group of one workbook. */
export interface TallyRow extends Record<Verdict, number> {
  workbook: string;
  part: string;
  place: string;
  entered: number;
  benefit: number;
  benefit_stated: number;
  people: number;
}

/** What SQL counted of some workbooks up to a day. */
export interface Counts {
  tallies: readonly TallyRow[];
  phases: readonly {
    workbook: string;
    part: string;
    place: string;
    phase: number;
    eligible: number;
    people: number;
  }[];
  reached: readonly { workbook: string; part: string; place: string; target: number; amount: number }[];
  rules: readonly {
    workbook: string;
    rule: string;
    severity: Severity;
    clause: string;
    line_count: number;
  }[];
  reasons: readonly { workbook: string; name: string; line_count: number }[];
  /** Days are numbered from 1970, each by its end. */
  days: readonly { workbook: string; day: number; eligible: number }[];
  /** Rows that count for full-time officers, whatever the day: the core looks at each of them. */
  officers: readonly {
    workbook: string;
    line: number;
    same_unit: number | null;
    elsewhere: number | null;
    author: string | null;
  }[];
}

/** An engine over judged workbooks, by their files. */
export async function openJudged(files: readonly string[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "512MB" });
  const connection = await instance.connect();
  const view = (name: string, of: readonly string[]) =>
    connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet([${of.map(quoted).join(", ")}])`);
  await view("judged", files);
  await connection.run(sqlText("duckdb/views"));
  for (const each of countings)
    await view(
      each.replaceAll("-", "_"),
      files.map((file) => countedFile(file, each)),
    );
  return connection;
}

/** Rows with numbers as numbers: no figure here is beyond what a double holds exactly. */
export async function rowsOf<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "bigint" ? Number(value) : value]),
      ) as Row,
  );
}

/** The statements of what is counted. */
export const rollUps = {
  tallies: "shared/tallies",
  phases: "shared/phase-tallies",
  reached: "shared/reach-tallies",
  rules: "shared/rules-found",
  reasons: "shared/reasons-found",
  days: "shared/eligible-days",
  officers: "shared/officer-rows",
} as const satisfies Record<keyof Counts, string>;

/** Lets the roll-ups count up to the end of a day, or everything. */
export async function countTo(connection: DuckDBConnection, asOf?: WallTime): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE as_of AS SELECT ${asOf ?? "NULL"}::BIGINT AS moment`);
}

/** Counts up to the end of a day, or everything. */
export async function count(connection: DuckDBConnection, asOf?: WallTime): Promise<Counts> {
  await countTo(connection, asOf);
  return {
    tallies: await rowsOf(connection, sqlText(rollUps.tallies)),
    phases: await rowsOf(connection, sqlText(rollUps.phases)),
    reached: await rowsOf(connection, sqlText(rollUps.reached)),
    rules: await rowsOf(connection, sqlText(rollUps.rules)),
    reasons: await rowsOf(connection, sqlText(rollUps.reasons)),
    days: await rowsOf(connection, sqlText(rollUps.days)),
    officers: await rowsOf(connection, sqlText(rollUps.officers)),
  };
}
