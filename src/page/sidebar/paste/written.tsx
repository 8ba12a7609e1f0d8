import type { PasteAnswer } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { verdicts } from "../../../core/words/severity";
import { verdictWords } from "../../../core/words/words";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { focusSheet } from "../../kit/call-script";
import { Button } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { verdictSigns } from "../../kit/verdict-mark";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import type { JudgedBlock } from "./judge-block";

interface WrittenProps {
  answer: PasteAnswer;
  judged: JudgedBlock;
  startAnew(): void;
  undone(): void;
}

/** What was written and what it came to, and what can be done next. */
export function Written({ answer, judged, startAnew, undone }: WrittenProps) {
  const { go } = useApp();
  const select = useCall("pageSelect");
  const { firstRow, rows } = answer;
  return (
    <>
      <div class="note good">
        <p role="status">
          <b>{fill(pasteWords.appended, { rows: formatCount(rows), firstRow })}</b>
        </p>
        <ul class="plain">
          {verdicts.map(
            (verdict) =>
              judged.counts[verdict] > 0 && (
                <li key={verdict} class={`said-of tone-${verdict}`}>
                  <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords[verdict]}:{" "}
                  {formatCount(judged.counts[verdict])}
                </li>
              ),
          )}
        </ul>
        <div class="actions">
          <Button
            primary
            onPress={() => go("check", { rows: { first: firstRow, last: firstRow + rows - 1 } })}
          >
            {pasteWords.checkWritten}
          </Button>
          <Button
            onPress={async () => {
              if ((await select.run({ row: firstRow, column: "title" })).ok) focusSheet();
            }}
          >
            {pasteWords.show}
          </Button>
          <Button onPress={startAnew}>{pasteWords.again}</Button>
        </div>
      </div>
      {answer.undo.length > 0 ? (
        <UndoPanel on="paste" after={undone} />
      ) : (
        <p class="hint">{pasteWords.noUndo}</p>
      )}
    </>
  );
}
