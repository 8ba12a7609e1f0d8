import type { ValueOf } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { waitingWords } from "../../../messages/vi/sidebar-vi";

export type WaitingRow = ValueOf<"pageWaiting">[number];

/** The list as text, for a message or a sheet of paper. */
export function waitingText(rows: readonly WaitingRow[]): string {
  return rows.map((row, index) => fill(waitingWords.line, { ...row, number: index + 1 })).join("\n");
}
