import { setTimeout as pause } from "node:timers/promises";
import { columnKeys, resultHeadings } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { chanceOf } from "../../../src/demo/random";
import { startServer } from "../../../src/host/server/server";
import { summaryTabs } from "../../../src/server/workbook/summary-layout";
import { MOMENT } from "../../support/moment-words";
import { connectClient } from "../../support/socket-client";
import { openBenchWorkbook } from "../bench-workbook";
import { figure } from "../report";
import { EVERY, untilNextEdit } from "./simulate";

const APPLIED = resultHeadings.length + columnKeys.indexOf("appliedOn");
const MILLISECONDS = 1000;
const SEED = 14;

/**
 * So many persons in the mode for many people for so many seconds, each through a socket of the local host of their
 * own, each editing rows of their own every ten seconds. Says how long results took, and throws where one is wrong.
 */
export async function playEvening(rows: number, people: number, seconds: number): Promise<string> {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  press("menuWriteValues");
  const idOf = (tab: string) => workbook.sheets().find(({ name }) => name === tab)?.id ?? 0;
  const sheetId = idOf(tabs.register);
  const textsOf = (id: number) => {
    const texts = new Map<string, string>();
    for (const { row, column, cell } of workbook.view(id).cells)
      if (cell?.text) texts.set(`${row}:${column}`, cell.text);
    return texts;
  };
  const server = await startServer({ workbook, addIn });
  const clients = await Promise.all(
    Array.from({ length: people }, async (_person, who) => {
      const client = connectClient(server.port, { user: `nguoi-${who}` });
      client.send({ kind: "view", sheetId });
      return { client, who, structure: (await client.next("view")).structure };
    }),
  );
  const [waits, typed]: [number[], Map<number, string>] = [[], new Map()];
  const end = performance.now() + seconds * MILLISECONDS;
  const play = async ({ client, who, structure }: (typeof clients)[number]) => {
    const chance = chanceOf(SEED + who);
    for (;;) {
      const wait = untilNextEdit(chance) * MILLISECONDS;
      if (performance.now() + wait > end) return;
      await pause(wait);
      const row = 1 + who + people * chance.between(0, Math.floor(rows / people) - 1);
      const text = `${String(chance.between(10, 30))}/${chance.happens(0.5) ? "08" : "10"}/2021`;
      const start = performance.now();
      const action = { kind: "type", sheetId, row, column: APPLIED, text } as const;
      const outcome = await client.act(action, { seen: structure });
      if (!outcome.ok) throw new Error(outcome.message);
      waits.push(performance.now() - start);
      typed.set(row, text);
    }
  };
  let behind = 0;
  const watching = setInterval(() => {
    const entries = workbook.book.properties.get("document");
    const { summedAt } = JSON.parse(entries?.SO_SANG_KIEN_FRESH ?? "") as { summedAt: number };
    behind = Math.max(behind, performance.timeOrigin + performance.now() - summedAt);
  }, MILLISECONDS);
  try {
    await Promise.all(clients.map(play));
  } finally {
    clearInterval(watching);
    for (const { client } of clients) client.close();
    await server.close();
  }
  const register = textsOf(sheetId);
  const lost = [...typed].filter(([row, text]) => register.get(`${row}:${APPLIED}`) !== text);
  if (lost.length > 0) throw new Error(`Lost: ${JSON.stringify(lost)}`);
  const ids = [sheetId, ...summaryTabs.map((key) => idOf(tabs[key]))];
  // The last figures are those of the last edits where somebody asks for them.
  press("menuCheck");
  const values = ids.map(textsOf);
  press("menuRestoreFormulas");
  ids.forEach((id, at) => {
    for (const [place, text] of textsOf(id))
      if (values[at]?.get(place)?.replace(MOMENT, "") !== text)
        throw new Error(`${place} of tab ${id} is not “${text}”`);
  });
  waits.sort((a, b) => a - b);
  const at = (share: number) => figure(waits[Math.floor(share * waits.length)] ?? 0);
  return `${people} persons, ${figure(rows)} rows, ${seconds} s, an edit every ${EVERY} s each: ${waits.length} edits, none lost, every result right; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; figures at most ${figure(behind / MILLISECONDS)} s behind`;
}
