import { useRef } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { shellWords, undoWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { type TabName, useApp } from "../shell/app-context";
import { LeftAloneList } from "./left-alone-list";
import { NotWritten, PartedProgress } from "./parted-progress";

/** The way back of what one part of the sidebar did, step by step. `after` is told when a step was taken back. */
export function UndoPanel({ on, after }: { on: TabName; after?(): void }) {
  const { tab, undoing } = useApp();
  const steps = undoing.steps.filter((step) => step.on === on);
  const isHere = undoing.place === on;
  const { busy, slow } = undoing;
  const failure = isHere ? undoing.failure : undefined;
  const done = isHere ? undoing.done : undefined;
  const last = steps.at(-1);
  const place = useRef<HTMLDivElement>(null);
  const press = async () => {
    if (await undoing.back(on)) after?.();
    place.current?.focus();
  };
  // Said once: views that were opened before stay, hidden.
  if (tab !== on || (!last && !done)) return null;
  return (
    <div class="note" tabIndex={-1} ref={place}>
      <Waiting call={{ busy: busy && isHere, slow }} words={undoWords.undoing} />
      {isHere && <PartedProgress call={undoing} />}
      {failure && (
        <FailureNote failure={failure}>
          <Button onPress={press}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {done && !busy && (
        <>
          <p role="status">{fill(undoWords.undone, { count: formatCount(done.applied) })}</p>
          <NotWritten left={done.left} />
          <LeftAloneList cells={done.changed} />
        </>
      )}
      {last && (
        <>
          <p class="hint">{fill(undoWords.last, { what: last.words, count: formatCount(steps.length) })}</p>
          <Button disabled={busy} onPress={press}>
            {undoWords.undo}
          </Button>
          {steps.length > 1 && (
            <details>
              <summary>{undoWords.list}</summary>
              <ol reversed>
                {[...steps].reverse().map((step, at) => (
                  <li key={steps.length - at} class="typed">
                    {step.words}
                  </li>
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </div>
  );
}
