import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { mendWords, shellWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { Told } from "../../kit/told";
import { RememberedNote } from "../findings/remember";
import { useApp } from "../shell/app-context";
import { LeftAloneList } from "../undo/left-alone-list";
import { NotWritten, PartedProgress } from "../undo/parted-progress";
import { UndoPanel } from "../undo/undo-panel";
import type { Mending } from "./use-mending";

interface MendBarProps {
  mending: Mending;
  /** Why the last cell that was pressed could not be shown. */
  notShown: Failure | undefined;
  undone(): void;
}

/** Stays in sight wherever in the list a mend was pressed: what came of it, and the way back. */
export function MendBar({ mending, notShown, undone }: MendBarProps) {
  const { undoing } = useApp();
  const { busy, slow, done, edited, failure, retry } = mending;
  const isEmpty = !(busy || done || edited || failure || notShown || undoing.done || undoing.steps.length);
  return (
    <div class={isEmpty ? undefined : "save-bar"}>
      <Waiting call={{ busy, slow }} words={mendWords.applying} />
      <PartedProgress call={mending} />
      {failure && (
        <Told>
          <FailureNote failure={failure}>
            <Button onPress={retry}>{shellWords.retry}</Button>
          </FailureNote>
        </Told>
      )}
      {notShown && (
        <Told>
          <FailureNote failure={notShown} />
        </Told>
      )}
      {(done || edited) && !busy && (
        <Told key={edited}>
          <div class="note good">
            <p role="status">
              {edited || fill(mendWords.applied, { count: formatCount(done?.applied ?? 0) })}
            </p>
            <NotWritten left={done?.left ?? []} />
            <LeftAloneList cells={done?.changed ?? []} />
            <RememberedNote remember={mending.remember} />
          </div>
        </Told>
      )}
      <UndoPanel on="check" after={undone} />
    </div>
  );
}
