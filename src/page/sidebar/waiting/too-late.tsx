import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { shellWords, waitingWords } from "../../../messages/vi/sidebar-vi";
import { PagedList } from "../../kit/paged-list";
import { Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";
import type { WaitingRow } from "./waiting-list";

/** What can be registered no more, each with the reason. */
export function TooLate({ rows }: { rows: readonly WaitingRow[] }) {
  const { programme } = useApp();
  const title = fill(waitingWords.tooLate, { ...programme.words, count: formatCount(rows.length) });
  return (
    <details class="note">
      <summary>{title}</summary>
      <PagedList all={rows} label={title} keyOf={({ row }) => row}>
        {({ row, code, title, tooLate = "" }) => (
          <div class="card tone-ineligible">
            <p class="title">
              <Typed>{title}</Typed>
            </p>
            <small>
              {fill(shellWords.row, { row })} {code}
            </small>
            <p class="said-of tone-ineligible">
              <Typed>{tooLate}</Typed>
            </p>
          </div>
        )}
      </PagedList>
    </details>
  );
}
