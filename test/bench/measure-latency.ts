import { columnKeys, resultHeadings } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import type { HostWorkbook } from "../../src/host/contract";
import { startServer } from "../../src/host/server/server";
import { connectClient, type SocketClient } from "../support/socket-client";
import { openBenchWorkbook } from "./bench-workbook";

/** How long after an edit in one window the recomputed result of the row arrives in another. */
export interface EditLatency {
  rows: number;
  medianMilliseconds: number;
  worstMilliseconds: number;
}

const EDITS = 15;
/** A row that nobody else's title or author has anything to do with. */
const ROW = 20;
const REASONS = 2;
const APPLIED = resultHeadings.length + columnKeys.indexOf("appliedOn");

/** Two people in one workbook on this machine, through the server's socket; everything is set up first. */
export async function measureLatency(rows: number): Promise<EditLatency> {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  const sheetId = registerOf(workbook);
  const server = await startServer({ workbook, addIn });
  const [writer, reader] = [
    connectClient(server.port, { user: "lan" }),
    connectClient(server.port, { user: "minh" }),
  ];
  try {
    await Promise.all([writer.next("welcome"), reader.next("welcome")]);
    reader.send({ kind: "view", sheetId });
    const { structure } = await reader.next("view");
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      // Each date is outside the window, so that each edit changes the reason.
      const text = `${String(edit + 1).padStart(2, "0")}/08/2021`;
      const start = performance.now();
      const done = writer.act(
        { kind: "type", sheetId, row: ROW, column: APPLIED, text },
        { seen: structure },
      );
      await resultOf(reader, sheetId, text);
      times.push(performance.now() - start);
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

/** Waits for the patch that brings the row's reason with the day in it. */
async function resultOf(reader: SocketClient, sheetId: number, day: string): Promise<void> {
  for (;;) {
    const { patches } = await reader.next("patches");
    for (const patch of patches) {
      if (patch.kind !== "cells" || patch.sheetId !== sheetId) continue;
      const reason = patch.changes.find(({ row, column }) => row === ROW && column === REASONS);
      if (reason?.cell?.text.includes(day)) return;
    }
  }
}

function registerOf(workbook: HostWorkbook): number {
  const sheet = workbook.sheets().find(({ name }) => name === tabs.register);
  if (!sheet) throw new Error("The workbook has no register.");
  return sheet.id;
}
