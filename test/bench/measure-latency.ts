import { execFileSync, fork } from "node:child_process";
import { on } from "node:events";
import { join } from "node:path";
import { columnKeys, resultHeadings } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import type { HostWorkbook } from "../../src/host/contract";
import { startServer } from "../../src/host/server/server";
import { connectClient } from "../support/socket-client";
import { openBenchWorkbook } from "./bench-workbook";
import type { Seen, Watched } from "./latency-window";

/** How long after an edit in one window the recomputed result of the row arrives in another. */
export interface EditLatency {
  rows: number;
  medianMilliseconds: number;
  worstMilliseconds: number;
}

const EDITS = 15;
/** As `npm start` has it: what one judgement makes is gone before it counts as old, and no edit waits for the great collection of garbage. */
const SERVER_FLAGS = ["--max-semi-space-size=128"];
/** A row that nobody else's title or author has anything to do with. */
const ROW = 20;
const REASONS = 2;
const APPLIED = resultHeadings.length + columnKeys.indexOf("appliedOn");

/** The same in a process of its own, as `npm start` is one. */
export function measureLatencyAlone(rows: number): EditLatency {
  const args = [
    ...SERVER_FLAGS,
    "--require",
    require.resolve("tsx/cjs"),
    join(__dirname, "latency.ts"),
    String(rows),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as EditLatency;
}

/**
 * Two people in one workbook on this machine, through the server's socket, the one who waits in a process of their own:
 * in the server's they would hear nothing before it has computed all. Everything is set up first.
 */
export async function measureLatency(rows: number): Promise<EditLatency> {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  const sheetId = registerOf(workbook);
  const server = await startServer({ workbook, addIn });
  const writer = connectClient(server.port, { user: "lan" });
  const reader = openReader({ port: server.port, sheetId, row: ROW, column: REASONS });
  try {
    await writer.next("welcome");
    writer.send({ kind: "view", sheetId });
    const { structure } = await writer.next("view");
    await reader.sees("");
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      // Each date is outside the window, so that each edit changes the reason.
      const text = `${String(edit + 1).padStart(2, "0")}/08/2021`;
      const start = performance.timeOrigin + performance.now();
      const done = writer.act(
        { kind: "type", sheetId, row: ROW, column: APPLIED, text },
        { seen: structure },
      );
      times.push((await reader.sees(text)) - start);
      const outcome = await done;
      if (!outcome.ok) throw new Error(outcome.message);
    }
    times.sort((a, b) => a - b);
    return { rows, medianMilliseconds: times[EDITS >> 1]!, worstMilliseconds: times[EDITS - 1]! };
  } finally {
    writer.close();
    reader.close();
    await server.close();
  }
}

/** The other window; `sees` waits for a text with this in it, and gives the moment at which it came. */
function openReader(watched: Watched): { sees(text: string): Promise<number>; close(): void } {
  const window = fork(join(__dirname, "latency-window.ts"));
  const messages = on(window, "message") as AsyncIterableIterator<[Seen]>;
  window.send(watched);
  return {
    async sees(text) {
      for (;;) {
        const [seen] = (await messages.next()).value as [Seen];
        if (seen.text.includes(text)) return seen.at;
      }
    },
    close: () => window.kill(),
  };
}

function registerOf(workbook: HostWorkbook): number {
  const sheet = workbook.sheets().find(({ name }) => name === tabs.register);
  if (!sheet) throw new Error("The workbook has no register.");
  return sheet.id;
}
