import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { SaveAnswer } from "../../../api/bridge";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import { Told } from "../../kit/told";
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
  /** What came of the last press, and the way back. */
  children: ComponentChildren;
}

/** Where the initiative stands now, and what the sheet's rules say of it. */
export function SavedNote({ saved, edited, busy, show, edit, next, children }: SavedNoteProps) {
  useLayoutEffect(() => scrollTo(0, 0), [saved]);
  const words = edited ? enterWords.savedEdit : enterWords.saved;
  return (
    <>
      {saved.typedOver?.map(({ column, found }) => (
        <p key={column} role="alert" class="note bad">
          {fill(enterWords.typedOver, { heading: headingOf(column), found })}
        </p>
      ))}
      {saved.findings.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.message}`} finding={finding} row={saved.row} />
      ))}
      <div class="save-bar">
        <Told key={saved.row}>
          <div class="note good" role="status">
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
        </Told>
        {children}
      </div>
    </>
  );
}
