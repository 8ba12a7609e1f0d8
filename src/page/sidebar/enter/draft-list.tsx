import { useState } from "preact/hooks";
import type { Draft } from "../../../api/draft";
import { fill } from "../../../core/words/fill";
import { checkPageWords, enterWords } from "../../../messages/vi/sidebar-vi";
import { Button, Typed } from "../../kit/parts";
import { Told } from "../../kit/told";
import type { Drafts } from "./use-drafts";

interface DraftListProps {
  drafts: Drafts;
  locked: boolean;
  takeUp(draft: Draft): void;
}

/** What was filled in and not saved: to go on with, or to drop once that was asked. */
export function DraftList({ drafts, locked, takeUp }: DraftListProps) {
  const [asked, setAsked] = useState<Draft>();
  const { aside, kept, drop } = drafts;
  if (aside.length === 0) return kept ? null : <p class="hint">{enterWords.notKept}</p>;
  return (
    <section class="note">
      <h3>{enterWords.drafts}</h3>
      <ul class="plain">
        {aside.map((draft, at) => {
          const title = draft.cells.title?.trim() || checkPageWords.noTitle;
          const words = draft.edit ? enterWords.draftOf : enterWords.draft;
          return (
            <li key={at} class="asked">
              <Typed>{fill(words, { row: draft.edit?.row ?? 0, title })}</Typed>
              {draft === asked ? (
                <Told>
                  <p>{enterWords.dropAsked}</p>
                  <div class="actions">
                    <Button onPress={() => setAsked(undefined)}>{enterWords.dropNot}</Button>
                    <Button onPress={() => drop(draft)}>{enterWords.dropSure}</Button>
                  </div>
                </Told>
              ) : (
                <div class="actions">
                  <Button
                    disabled={locked}
                    label={fill(enterWords.takeUpOf, { title })}
                    onPress={() => takeUp(draft)}
                  >
                    {enterWords.takeUp}
                  </Button>
                  <Button quiet label={fill(enterWords.dropOf, { title })} onPress={() => setAsked(draft)}>
                    {enterWords.drop}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {!kept && <p class="hint">{enterWords.notKept}</p>}
    </section>
  );
}
