import type { CheckedRow } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { checkPageWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { cellsToMark } from "./cells-to-mark";

/** Marks the cells of the rows shown, and clears what it marked. */
export function Marks({ rows }: { rows: readonly CheckedRow[] }) {
  const mark = useCall("pageMark");
  const clear = useCall("pageClearMarks");
  const busy = mark.busy || clear.busy;
  const said = clear.value
    ? fill(checkPageWords.unmarked, { count: formatCount(clear.value.cleared) })
    : mark.value && fill(checkPageWords.marked, { count: formatCount(mark.value.marked) });
  const failure = mark.failure ?? clear.failure;
  return (
    <>
      <div class="actions">
        <Button
          disabled={busy || rows.length === 0}
          onPress={() => {
            clear.reset();
            mark.run({ cells: cellsToMark(rows) });
          }}
        >
          {checkPageWords.mark}
        </Button>
        <Button disabled={busy} onPress={() => clear.run({})}>
          {checkPageWords.unmark}
        </Button>
      </div>
      <Waiting call={{ busy, slow: mark.slow || clear.slow }} words={shellWords.working} />
      {failure && <FailureNote failure={failure} />}
      {mark.value && mark.value.missing > 0 && !busy && !clear.value && (
        <p role="alert" class="said-of tone-missing">
          {fill(checkPageWords.notMarked, { count: formatCount(mark.value.missing) })}
        </p>
      )}
      <p role="status" class={said && !busy ? "hint" : "unseen"}>
        {!busy && said}
      </p>
    </>
  );
}
