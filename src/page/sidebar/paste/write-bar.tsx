import type { ComponentChildren } from "preact";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import type { CallState } from "../../kit/use-call";

interface WriteBarProps {
  call: CallState<"pagePaste">;
  rows: number;
  disabled: boolean;
  write(): void;
  back(): void;
  discard(): void;
  children: ComponentChildren;
}

/** Stays in sight: the one button that writes, and what became of it. */
export function WriteBar(props: WriteBarProps) {
  const { call, rows, disabled, write, back, discard, children } = props;
  const { busy, failure, unknown } = call;
  const count = formatCount(rows);
  return (
    <div class="save-bar">
      {children}
      <Waiting call={call} words={fill(pasteWords.appending, { count })} />
      {busy && <progress aria-label={pasteWords.writing} />}
      {failure && (
        <FailureNote failure={failure}>
          <Button onPress={write}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {failure && (
        <p role="alert">{unknown ? `${pasteWords.unknown} ${pasteWords.unknownHint}` : pasteWords.failed}</p>
      )}
      <div class="actions">
        <Button primary disabled={busy || disabled} onPress={write}>
          {fill(pasteWords.append, { count })}
        </Button>
        {unknown ? (
          // Whoever pastes the list again is told which of its rows are there.
          <Button disabled={busy} onPress={discard}>
            {pasteWords.again}
          </Button>
        ) : (
          <>
            <Button disabled={busy} onPress={back}>
              {pasteWords.back}
            </Button>
            <Button disabled={busy} onPress={discard}>
              {pasteWords.discard}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
