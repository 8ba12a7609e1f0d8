import type { CheckedRow, Fix, FixAnswer } from "../../../api/bridge";
import { columns } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { mendWords, shellWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { fixesByKind } from "../findings/sort-rows";
import type { Mending } from "./use-mending";

interface MendPanelProps {
  rows: readonly CheckedRow[];
  mending: Mending;
}

/** What can be mended at once, what was, and the way back. */
export function MendPanel({ rows, mending }: MendPanelProps) {
  const kinds = fixesByKind(rows);
  const all = kinds.flatMap(([, fixes]) => fixes);
  const { busy, slow, wait, done, failure, apply, undo, retry } = mending;
  return (
    <>
      <Waiting call={{ busy, slow }} words={wait} />
      {failure && <Failed failure={failure} retry={retry} />}
      {done && <Done done={done.answer} undone={done.undone} busy={busy} undo={undo} />}
      {all.length > 0 && (
        <details class="note mend">
          <summary>{fill(mendWords.title, { count: formatCount(all.length) })}</summary>
          <div class="actions">
            {kinds.map(([kind, fixes]) => (
              <Button key={kind} disabled={busy} onPress={() => apply(fixes)}>
                {fill(mendWords.allOf, { count: formatCount(fixes.length), kind: mendWords.kinds[kind] })}
              </Button>
            ))}
            {kinds.length > 1 && (
              <Button disabled={busy} onPress={() => apply(all)}>
                {fill(mendWords.all, { count: formatCount(all.length) })}
              </Button>
            )}
          </div>
          <p class="hint">{mendWords.hint}</p>
        </details>
      )}
    </>
  );
}

function Failed({ failure, retry }: { failure: Failure; retry(): void }) {
  return (
    <FailureNote failure={failure}>
      <Button onPress={retry}>{shellWords.retry}</Button>
    </FailureNote>
  );
}

interface DoneProps {
  done: FixAnswer;
  undone: boolean;
  busy: boolean;
  undo(fixes: readonly Fix[]): void;
}

function Done({ done, undone, busy, undo }: DoneProps) {
  return (
    <div class="note good">
      <p role="status">
        {fill(undone ? mendWords.undone : mendWords.applied, { count: formatCount(done.applied) })}
      </p>
      {!undone && done.undo.length > 0 && (
        <Button disabled={busy} onPress={() => undo(done.undo)}>
          {mendWords.undo}
        </Button>
      )}
      {done.changed.length > 0 && (
        <>
          <p>{fill(mendWords.conflicts, { count: done.changed.length })}</p>
          <ul class="plain">
            {done.changed.map(({ row, column, expected, found }) => (
              <li key={`${row} ${column}`} class="typed">
                {fill(mendWords.conflict, { row, column: columns[column].heading, expected, found })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
