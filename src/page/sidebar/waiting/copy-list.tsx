import { waitingWords } from "../../../messages/vi/sidebar-vi";
import { CopyText } from "../../kit/copy-text";
import type { WaitingRow } from "./waiting-list";
import { waitingText } from "./waiting-list";

/** Copies the list. */
export function CopyList({ rows }: { rows: readonly WaitingRow[] }) {
  return <CopyText text={waitingText(rows)} words={waitingWords} />;
}
