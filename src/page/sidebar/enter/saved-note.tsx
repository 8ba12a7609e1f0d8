import { useLayoutEffect, useRef } from "preact/hooks";
import type { SaveAnswer } from "../../../api/bridge";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import { VerdictMark } from "../../kit/verdict-mark";
import { FindingItem } from "../findings/finding-item";

interface SavedNoteProps {
  saved: SaveAnswer;
  edited: boolean;
  /** The row is being fetched. */
  busy: boolean;
  show(): void;
  /** Opens the row that was just written. */
  edit(): void;
  next(): void;
}

/** Where the initiative stands now, and what the sheet's rules say of it. */
export function SavedNote({ saved, edited, busy, show, edit, next }: SavedNoteProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [saved]);
  const words = edited ? enterWords.savedEdit : enterWords.saved;
  return (
    <>
      <div class="note good" role="status" tabIndex={-1} ref={place}>
        <p>
          <b>{fill(words, { row: saved.row, code: saved.code })}</b>
        </p>
        <p>
          <VerdictMark verdict={saved.verdict} />
        </p>
        <div class="actions">
          <Button primary disabled={busy} onPress={next}>
            {enterWords.fresh}
          </Button>
          <Button onPress={show}>{enterWords.show}</Button>
          <Button disabled={busy} onPress={edit}>
            {enterWords.editOn}
          </Button>
        </div>
      </div>
      {saved.typedOver?.map(({ column, found }) => (
        <p key={column} role="alert" class="note bad">
          {fill(enterWords.typedOver, { heading: headingOf(column), found })}
        </p>
      ))}
      {saved.findings.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.message}`} finding={finding} row={saved.row} />
      ))}
    </>
  );
}
