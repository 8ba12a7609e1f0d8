import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { PagedList } from "../../kit/paged-list";
import { Button } from "../../kit/parts";
import type { JudgedBlock } from "./judge-block";

/** The lines that are in the register already; a press writes one all the same. */
export function AlreadyThere({ judged, take }: { judged: JudgedBlock; take(line: number): void }) {
  const { there } = judged;
  if (there.length === 0) return null;
  const title = fill(pasteWords.known, { count: formatCount(there.length) });
  return (
    <details class="note" open={judged.lines.length === 0}>
      <summary>{title}</summary>
      <PagedList all={there} label={title} keyOf={({ line }) => line}>
        {(each) => (
          <span class="left-out">
            <span class="typed">{fill(pasteWords.knownLine, each)}</span>
            <Button
              quiet
              label={fill(pasteWords.takeLine, { line: each.line })}
              onPress={() => take(each.line)}
            >
              {pasteWords.take}
            </Button>
          </span>
        )}
      </PagedList>
    </details>
  );
}
