import { fork } from "node:child_process";
import type { Base } from "./bases";
import { type Count, kinds, tryWriter } from "./try-writer";
import { type WriterName, writerNames, writers } from "./writers";

const SEED = 10;
/** Places of one writer and kind at the most: in a workbook with formulas each try costs many times as much. */
const MOST = { light: 4, heavy: 1 };
const light: ReadonlySet<Base> = new Set<Base>(["plain", "mended"]);
const PROCESSES = 2;

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const cellOf = (count: Count | undefined) =>
  count ? `${count.tries} / ${count.violations}${count.inGap > 0 ? ` (+${count.inGap})` : ""}` : "–";

/** In a process of its own, in the zone of the workbook: what was read of a workbook stays in memory. */
function tryAlone(writer: WriterName): void {
  const most = light.has(writers[writer].base) ? MOST.light : MOST.heavy;
  const counts = tryWriter(writer, { most, seed: SEED }, ({ kind, at, service, inGap, what }) =>
    console.log(`${writer} × ${kind} at ${at} ${service}${inGap ? " (gap)" : ""}: ${what}`),
  );
  process.send?.([...counts]);
}

const startOf = (writer: WriterName) =>
  new Promise<ReadonlyMap<string, Count>>((resolve, reject) => {
    const child = fork(__filename, [writer], {
      env: { ...process.env, TZ: "Asia/Ho_Chi_Minh", TRUST_WRITER: "1" },
    });
    let counts: ReadonlyMap<string, Count> | undefined;
    child.on("message", (message) => {
      counts = new Map(message as [string, Count][]);
    });
    child.on("exit", () => (counts ? resolve(counts) : reject(new Error(`${writer} gave no figures.`))));
  });

async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !writerNames.some((writer) => writer.startsWith(name)));
  if (unknown.length > 0) throw new Error(`No such writer: ${unknown.join(", ")}`);
  const chosen = writerNames.filter(
    (writer) => names.length === 0 || names.some((name) => writer.startsWith(name)),
  );
  const table = new Map<WriterName, ReadonlyMap<string, Count>>();
  const waiting = [...chosen];
  const work = async () => {
    for (let writer = waiting.shift(); writer; writer = waiting.shift())
      table.set(writer, await startOf(writer));
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  console.log(`\n${row("tries / violations", ...chosen)}\n|---|${chosen.map(() => "--:|").join("")}`);
  for (const kind of kinds)
    console.log(row(kind, ...chosen.map((writer) => cellOf(table.get(writer)?.get(kind)))));
  const all = [...table.values()].flatMap((counts) => [...counts.values()]);
  if (all.some(({ violations }) => violations > 0)) process.exitCode = 1;
}

const names = process.argv.slice(2);
if (process.env.TRUST_WRITER) tryAlone(names[0] as WriterName);
else void run(names);
