import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { DuckDBInstance } from "@duckdb/node-api";
import { judgedRows, readRows } from "../../../src/warehouse/engine/judge-book";
import { Store, type StoredBook } from "../../../src/warehouse/store/store";

const TURNS = 6;

/** Seconds of processor that the judge needs for a workbook of a store, warm, in an engine of one thread. */
async function judgeAlone(folder: string, libraryFile: string): Promise<number> {
  const store = new Store(folder, libraryFile);
  const [book] = store.books() as [StoredBook];
  const context = readFileSync(store.contextFile(book), "utf8");
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn++) {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    await readRows(connection, { rowsFile: store.rowsFile(book), context, libraryFile });
    const before = process.cpuUsage();
    await connection.run(`CREATE TABLE judged AS ${judgedRows(book.key, "source")}`);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
    connection.closeSync();
    instance.closeSync();
  }
  return least;
}

const { folder, libraryFile } = workerData as { folder: string; libraryFile: string };
judgeAlone(folder, libraryFile).then(
  (seconds) => parentPort?.postMessage(seconds),
  (error: unknown) => {
    throw error;
  },
);
