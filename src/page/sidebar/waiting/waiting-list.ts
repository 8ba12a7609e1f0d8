import { fill } from "../../../core/words/fill";
import { waitingWords } from "../../../messages/vi/sidebar-vi";
import type { ValueOf } from "../../kit/call-script";

export type WaitingRow = ValueOf<"pageWaiting">[number];

/** The list as text, for a message or a sheet of paper. */
export function waitingText(rows: readonly WaitingRow[]): string {
  return rows.map((row, index) => fill(waitingWords.line, { ...row, number: index + 1 })).join("\n");
}
