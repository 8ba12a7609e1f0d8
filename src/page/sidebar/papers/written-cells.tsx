import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { rowPapersWords as words } from "../../../messages/vi/row-papers-vi";
import { FailureNote, Waiting } from "../../kit/parts";
import { useApp } from "../shell/app-context";
import { LeftAloneList } from "../undo/left-alone-list";
import { NotWritten, PartedProgress } from "../undo/parted-progress";
import { UndoPanel } from "../undo/undo-panel";
import type { Parted } from "../undo/use-parted";

interface WrittenCellsProps {
  fix: Parted;
  /** The rows are to be read again. */
  written(): void;
}

/** What came of writing what a paper says into its rows, and the way back. */
export function WrittenCells({ fix, written }: WrittenCellsProps) {
  const { tab } = useApp();
  return (
    <>
      <Waiting call={fix} words={words.writing} />
      <PartedProgress call={fix} />
      {fix.failure && <FailureNote failure={fix.failure} />}
      {fix.value && !fix.busy && (
        <div class="note" role="status">
          <p>{fill(words.written, { count: formatCount(fix.value.applied) })}</p>
          <NotWritten left={fix.value.left} />
          <LeftAloneList cells={fix.value.changed} />
        </div>
      )}
      <UndoPanel
        on={tab}
        after={() => {
          fix.reset();
          written();
        }}
      />
    </>
  );
}
