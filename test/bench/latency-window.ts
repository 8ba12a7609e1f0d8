import type { Patch } from "../../src/host/contract";
import { connectClient } from "../support/socket-client";

/** What a window is to look at. */
export interface Watched {
  port: number;
  sheetId: number;
  row: number;
  column: number;
}

/** What stands in the cell now, and when that came, in milliseconds since 1970. */
export interface Seen {
  text: string;
  at: number;
}

/** A window in a process of its own, as a browser's is: told what to watch, it says when the cell shows another text. */
async function watch({ port, sheetId, row, column }: Watched, see: (seen: Seen) => void): Promise<void> {
  const client = connectClient(port, { user: "minh" });
  await client.next("welcome");
  client.send({ kind: "view", sheetId });
  await client.next("view");
  see({ text: "", at: performance.timeOrigin + performance.now() });
  const textsIn = (patch: Patch) =>
    patch.kind === "cells" && patch.sheetId === sheetId
      ? patch.changes.flatMap((change) =>
          change.row === row && change.column === column ? (change.cell?.text ?? "") : [],
        )
      : [];
  for (;;) {
    const { patches } = await client.next("patches");
    const at = performance.timeOrigin + performance.now();
    for (const text of patches.flatMap(textsIn)) see({ text, at });
  }
}

process.once("message", (watched: Watched) => void watch(watched, (seen) => process.send?.(seen)));
