import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomicSync } from "write-file-atomic";
import { Refusal } from "../../host/refusal";
import { WORDS } from "../messages-vi";
import type { Store } from "../store/store";
import { type Access, type Job, JobFailed, runJob } from "./big-query-jobs";
import { piecesOf, type SourceTable, type Statement, sourceTables, statements } from "./data-set";
import { MOST_BYTES } from "./export-big-query";

/** Where a data set is made. */
export interface Destination {
  /** `project.dataset`. */
  dataset: string;
  location: string;
  library: string;
}

/**
 * Makes the data set in BigQuery: the judge and its test before any row leaves the machine, the rows, what is counted
 * of them. A run that was cut off goes on with the jobs that it has asked for; a later one begins anew, and every job
 * replaces what there was.
 */
export async function runBigQuery(
  store: Store,
  { dataset, location, library }: Destination,
  google: Omit<Access, "project" | "location">,
  say: (line: string) => void,
): Promise<void> {
  const [project = "", datasetId = ""] = dataset.split(".");
  const made = statements({ dataset, library });
  const file = join(store.folder, "bigquery.json");
  const run = runOf(file, JSON.stringify([dataset, location, library, made, store.books()]));
  let number = 0;
  const finish = async (job: Omit<Job, "id">) => {
    await runJob({ ...job, id: `ssk_${run}_${++number}` }, { ...google, project, location });
    say(WORDS.jobDone(job.name));
  };
  try {
    for (const statement of made.judge) await finish(queryOf(statement));
    for (const table of sourceTables(store)) {
      let piece = 0;
      for (const rows of piecesOf(table.rows(), MOST_BYTES))
        await finish({ ...loadOf(table, { projectId: project, datasetId }, ++piece), rows });
    }
    for (const statement of made.count) await finish(queryOf(statement));
  } catch (error) {
    // Its id is used up: what is asked next time is another run.
    if (error instanceof JobFailed) rmSync(file);
    throw error;
  }
  rmSync(file);
}

/** https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationQuery */
const queryOf = ({ name, sql }: Statement) => ({
  name,
  configuration: { query: { query: sql, useLegacySql: false } },
});

/** The first piece replaces the table: https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationLoad */
const loadOf = (
  { name, columns }: SourceTable,
  dataset: { projectId: string; datasetId: string },
  piece: number,
) => ({
  name: `${name} ${piece}`,
  configuration: {
    load: {
      destinationTable: { ...dataset, tableId: name },
      sourceFormat: "NEWLINE_DELIMITED_JSON",
      schema: { fields: Object.entries(columns).map(([name, type]) => ({ name, type })) },
      writeDisposition: piece === 1 ? "WRITE_TRUNCATE" : "WRITE_APPEND",
    },
  },
});

/** The run that was cut off with the same to do, else a new one; kept before anything is asked. */
function runOf(file: string, plan: string): string {
  const hash = createHash("sha256").update(plan).digest("hex");
  const known = existsSync(file) ? readRun(file) : undefined;
  if (known?.hash === hash) return known.run;
  const run = randomUUID();
  writeFileAtomicSync(file, JSON.stringify({ hash, run }));
  return run;
}

function readRun(file: string): { hash: string; run: string } {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { hash: string; run: string };
  } catch {
    throw new Refusal(WORDS.brokenStore(file));
  }
}
