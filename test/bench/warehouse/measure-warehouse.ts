import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { columns } from "../../../src/core/register/columns";
import { checkTable } from "../../../src/server/functions/check-table";
import { judgeFile } from "../../../src/tools/build/judge";
import { judgeTasks } from "../../../src/warehouse/commands";
import { count, openJudged, rollUps, rowsOf } from "../../../src/warehouse/engine/count";
import { type BookTask, countedFile, countings } from "../../../src/warehouse/engine/judge-book";
import { judgeBooks, threadOf } from "../../../src/warehouse/engine/judge-books";
import { libraryOf } from "../../../src/warehouse/engine/judge-function";
import { sqlText } from "../../../src/warehouse/engine/sql";
import { contextOf, rowLines } from "../../../src/warehouse/store/encode-book";
import { Store, type StoredBook } from "../../../src/warehouse/store/store";
import { acrossBooks } from "../../../src/warehouse/summary/across-books";
import { summariseStore } from "../../../src/warehouse/summary/summary";
import { settingsTable } from "../../support/settings-rows";
import { hardBook } from "../../support/warehouse-books";
import { generateRegister, generateUnits } from "../generate-register";

const root = join(__dirname, "../../..");
const libraryFile = judgeFile(root);
const THREADS = 2;

/** Processor seconds that something takes, on all threads. */
async function seconds(what: string, work: () => Promise<unknown>): Promise<void> {
  const [before, from] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - from) / 1000;
  console.log(`${what}: ${((user + system) / 1e6).toFixed(1)} s of processor, ${wall.toFixed(1)} s`);
}

/** So many rows in so many workbooks through the whole way, and how long each part takes. */
async function measure(folder: string, books: number, rows: number): Promise<void> {
  // In a process of its own: what making them leaves in memory is nobody's who judges.
  execFileSync(process.execPath, [
    ...["--require", require.resolve("tsx/cjs"), join(__dirname, "make-store.ts")],
    ...[folder, libraryFile, `${books}`, `${rows}`],
  ]);
  const store = new Store(folder, libraryFile);
  console.log(`${books} workbooks of ${rows} rows and ${Object.keys(columns).length} columns`);
  await seconds("judging, twins, judging again, counting by day", () =>
    judgeBooks(judgeTasks(store), THREADS, () => undefined),
  );
  await judgingAlone(store, folder);
  const files = store.books().map(store.judgedFile);
  console.log(`judged: ${(sizeOf(files) / 1e6).toFixed(0)} MB`);
  console.log(
    `counted: ${(sizeOf(files.flatMap((file) => countings.map((each) => countedFile(file, each)))) / 1e6).toFixed(0)} MB`,
  );
  for (const asOf of [undefined, Date.UTC(2022, 5, 1)]) {
    const when = asOf === undefined ? "" : ", as of a day";
    const connection = await openJudged(files);
    await seconds(`every group, target and rule${when}`, () => count(connection, asOf));
    for (const statement of Object.values(rollUps))
      await seconds(`  ${statement}${when}`, () => rowsOf(connection, sqlText(statement)));
    connection.closeSync();
    await seconds(`the summary${when}, without twins across workbooks`, () =>
      summariseStore(store, "off", asOf),
    );
  }
  const connection = await openJudged(files);
  const keys = store.books().map(({ key }) => key);
  await seconds("twins across workbooks", () => acrossBooks(connection, keys));
  connection.closeSync();
  console.log(`most memory: ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`);
}

/** Rows a second of processor that the judge comes to in the engine, in a thread as it is judged in. */
async function judgingAlone(store: Store, folder: string): Promise<void> {
  const thread = threadOf(join(__dirname, "judge-alone.ts"), { folder, libraryFile });
  const [seconds] = (await once(thread, "message")) as [number];
  await thread.terminate();
  const [{ rows }] = store.books() as [StoredBook];
  console.log(`the judge in the engine, warm: ${Math.round(rows / seconds)} rows a second of processor`);
}

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Megabytes that the judge keeps of a workbook with so many units. */
function heapOfUnits(count: number): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const judge = libraryOf(libraryFile);
  const [headings = [], ...lines] = generateRegister(1000, 1);
  const [unitHeadings = [], ...units] = generateUnits();
  const many = Array.from({ length: count }, (_, at) => {
    const [, name, ...rest] = units[at % units.length]!;
    return [`U${at}`, `${name} số ${at}`, ...rest];
  });
  const context = JSON.stringify({
    ...{ headings, settings: settingsTable(hoaBinh), units: [unitHeadings, ...many] },
  });
  const rows = lines.map((cells) => JSON.stringify([cells, null, null, null]));
  collect();
  const before = process.memoryUsage().heapUsed;
  judge(context, rows);
  collect();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

/** Rows that differ between the engine and SK_KIEMTRA, of workbooks made to be hard. */
async function differing(folder: string, books: number, rows: number): Promise<number> {
  const made = Array.from({ length: books }, (_, at) => hardBook(at, rows));
  const tasks = made.map((book, at): BookTask => {
    const rowsFile = join(folder, `hard-${at}.ndjson`);
    writeFileSync(rowsFile, [...rowLines(book, 0)].join(""));
    const judgedFile = join(folder, `hard-${at}.parquet`);
    return {
      workbook: `${at}`,
      rowsFile,
      context: JSON.stringify(contextOf(book, 0)),
      libraryFile,
      judgedFile,
    };
  });
  await judgeBooks(tasks, THREADS, () => undefined);
  let wrong = 0;
  for (const [at, { register, settings, units }] of made.entries()) {
    const connection = await openJudged([tasks[at]!.judgedFile]);
    const judged = await rowsOf<{ line: number; result: string }>(
      connection,
      "SELECT line, CAST(to_json(result) AS VARCHAR) AS result FROM judged",
    );
    connection.closeSync();
    const results = new Map(judged.map(({ line, result }) => [line, result]));
    const blank = JSON.stringify(["", "", "", "", ""]);
    checkTable(register, settings, units).forEach((row, line) => {
      if (line > 0 && (results.get(line + 1) ?? blank) !== JSON.stringify(row)) wrong++;
    });
  }
  return wrong;
}

/** `npm run bench -- warehouse [WORKBOOKS] [ROWS]`. */
export async function measureWarehouse(books = 40, rows = 50_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
  try {
    // First, since memory counts as the most there ever was.
    await measure(folder, books, rows);
    console.log(`differing rows of 40 × 500 hard ones: ${await differing(folder, 40, 500)}`);
    console.log(`differing rows of 5 × 6,000 hard ones: ${await differing(folder, 5, 6000)}`);
    console.log(`heap of 5,000 units: ${heapOfUnits(5000).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
