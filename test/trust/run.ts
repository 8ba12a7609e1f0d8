import { fork } from "node:child_process";
import type { Base } from "./bases";
import { deedNames } from "./people";
import { recall, save } from "./saved";
import { type Count, CROSSING, type Kind, tryWriter } from "./try-writer";
import { type WriterName, writerNames, writers } from "./writers";

const SEED = 10;
/** Places of one writer and kind at the most: in a workbook with formulas each try costs many times as much. */
const MOST = { light: 4, heavy: 1 };
const light: ReadonlySet<Base> = new Set<Base>(["plain", "mended"]);
const PROCESSES = 2;

/** Instead of writers: prints the table of what their runs have saved. */
const TABLE = "table";

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
/** What one row of the table counts together; each violation is printed by itself as it is found. */
const columns: Readonly<Record<string, readonly Kind[]>> = {
  undisturbed: ["nothing"],
  "a call fails": ["throws before", "throws after", "writes lost"],
  "the run is cut off": ["cut, committed", "cut, not committed"],
  "people meanwhile": deedNames,
  "another execution": [CROSSING],
};
const sumOf = (counts: readonly Count[], key: keyof Count) =>
  counts.reduce((sum, count) => sum + count[key], 0);
const cellOf = (counts: readonly Count[]) => {
  const inGap = sumOf(counts, "inGap");
  return `${sumOf(counts, "tries")} / ${sumOf(counts, "violations")}${inGap > 0 ? ` (+${inGap})` : ""}`;
};

/** In a process of its own, in the zone of the workbook: what was read of a workbook stays in memory. */
function tryAlone(writer: WriterName): void {
  const most = light.has(writers[writer].base) ? MOST.light : MOST.heavy;
  const counts = tryWriter(writer, { most, seed: SEED }, ({ kind, at, service, inGap, what }) =>
    console.log(`${writer} × ${kind} at ${at} ${service}${inGap ? " (gap)" : ""}: ${what}`),
  );
  const { user, system } = process.cpuUsage();
  save(writer, { counts: [...counts], took: Math.round((user + system) / 1e6) });
}

const startOf = (writer: WriterName) =>
  new Promise<void>((resolve, reject) => {
    const child = fork(__filename, [writer], {
      env: { ...process.env, TZ: "Asia/Ho_Chi_Minh", TRUST_WRITER: "1" },
    });
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${writer} gave no figures.`))));
  });

async function run(names: readonly string[]): Promise<void> {
  const isTable = names.join() === TABLE;
  const unknown = names.filter((name) => !writerNames.some((writer) => writer.startsWith(name)));
  if (!isTable && unknown.length > 0) throw new Error(`No such writer: ${unknown.join(", ")}`);
  const chosen = writerNames.filter(
    (writer) => names.length === 0 || isTable || names.some((name) => writer.startsWith(name)),
  );
  if (!isTable) {
    const waiting = [...chosen];
    const work = async () => {
      for (let writer = waiting.shift(); writer; writer = waiting.shift()) await startOf(writer);
    };
    await Promise.all(Array.from({ length: PROCESSES }, work));
  }
  print(chosen);
}

function print(chosen: readonly WriterName[]): void {
  const parts = chosen.flatMap((writer) => {
    const part = recall(writer);
    return part ? [{ writer, counts: new Map(part.counts), took: part.took }] : [];
  });
  const known = parts.map(({ writer }) => writer);
  const left = chosen.filter((writer) => !known.includes(writer));
  console.log(`\n${row("tries / violations", ...Object.keys(columns), "processor, s")}`);
  console.log(`|---|${[...Object.keys(columns), ""].map(() => "--:|").join("")}`);
  for (const { writer, counts, took } of parts) {
    const cells = Object.values(columns).map((of) => cellOf(of.flatMap((kind) => counts.get(kind) ?? [])));
    console.log(row(writer, ...cells, took));
  }
  if (left.length > 0) console.log(`\nNot tried with this build: ${left.join("; ")}`);
  const all = parts.flatMap(({ counts }) => [...counts.values()]);
  if (left.length > 0 || all.some(({ violations }) => violations > 0)) process.exitCode = 1;
}

const names = process.argv.slice(2);
if (process.env.TRUST_WRITER) tryAlone(names[0] as WriterName);
else void run(names);
