import type { ValueOf } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { waitingWords } from "../../../messages/vi/sidebar-vi";

export type WaitingRow = ValueOf<"pageWaiting">[number];

/** The list as text, for a message or a sheet of paper. */
export function waitingText(rows: readonly WaitingRow[]): string {
  return rows
    .map(({ code, title, author, recognised }, index) =>
      fill(waitingWords.line, { number: index + 1, code, title, author, recognised }),
    )
    .join("\n");
}
