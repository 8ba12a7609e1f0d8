import { waitingWords } from "../../../messages/sidebar-vi";
import { CopyText } from "../shell/copy-text";
import type { WaitingRow } from "./waiting-list";
import { waitingText } from "./waiting-list";

/** Copies the list. */
export function CopyList({ rows }: { rows: readonly WaitingRow[] }) {
  return <CopyText text={waitingText(rows)} words={waitingWords} />;
}
