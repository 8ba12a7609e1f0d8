import { fill } from "../../../core/words/fill";
import { pasteWords } from "../../../messages/vi/paste-vi";
import type { BlockState, Decisions } from "./use-block";
import { AnswerTicks, usualAnswers } from "./usual-answers";

type Ticked = "ditto" | "fillDown" | "monthFirst";

/** What is asked once: for all cells of the block that raise a question, and what no column of it answers. */
export function BlockQuestions({ block }: { block: BlockState }) {
  const { read, decisions, decide } = block;
  if (!read) return null;
  const { count, example } = read.monthFirst;
  const questions: readonly (readonly [Ticked, number, string])[] = [
    ["ditto", read.dittos, fill(pasteWords.ditto, { count: read.dittos })],
    ["fillDown", read.merged, fill(pasteWords.merged, { count: read.merged })],
    ["monthFirst", count, fill(pasteWords.monthFirst, { count, example })],
  ];
  const asked = questions.filter(([, cells]) => cells > 0);
  if (asked.length === 0 && usualAnswers(block, "hasNot").length === 0) return null;
  return (
    <fieldset>
      <legend>{pasteWords.questions}</legend>
      {asked.map(([what, , words]) => (
        <label key={what} class="tick">
          <input
            type="checkbox"
            checked={decisions[what]}
            onChange={(event) => decide({ [what]: event.currentTarget.checked } satisfies Partial<Decisions>)}
          />
          {words}
        </label>
      ))}
      <AnswerTicks block={block} has="hasNot" />
    </fieldset>
  );
}
