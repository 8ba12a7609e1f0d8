import { useRef } from "preact/hooks";
import type { RequestOf } from "../../../api/bridge";
import { isBlankCell } from "../../../core/reading/cell";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import type { Verdict } from "../../../core/words/severity";
import { pasteWords, shellWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { focusSheet } from "../../kit/call-script";
import { isOutcomeUnknown } from "../../kit/failure";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { makeKey } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { WouldBecome } from "../../kit/would-become";
import { useApp } from "../shell/app-context";
import { BlockSource } from "./block-source";
import { JudgedRows } from "./judged-rows";
import { Mapping } from "./mapping";
import { useBlock } from "./use-block";

/** What somebody has to do something about before it counts. */
const isFaulty = (verdict: Verdict) => verdict !== "waiting" && verdict !== "eligible";

/** A block of another list: taken, understood, judged row by row, then written at once or not at all. */
export function PasteView() {
  const { noteChange } = useApp();
  const block = useBlock();
  const append = useCall("pagePaste");
  const select = useCall("pageSelect");
  const request = useRef<RequestOf<"pagePaste"> | undefined>(undefined);
  const { pasted, judged, done, read } = block;
  const rows = read?.rows.length ?? 0;
  const empty = pasted?.block.every((cells) => cells.every(isBlankCell)) === true;
  const unknown = append.failure !== undefined && isOutcomeUnknown(append.failure);
  const write = async () => {
    // Until an answer comes, the same key: what was written already is not written again.
    request.current ??= { key: makeKey(), rows: block.rows().map(({ pairs }) => pairs) };
    if (!(await append.run(request.current)).ok) return;
    request.current = undefined;
    noteChange();
  };
  const startAnew = () => {
    request.current = undefined;
    append.reset();
    block.clear();
  };
  const heading = <h2 class="unseen">{tabWords.paste[1]}</h2>;
  if (append.value) {
    const { firstRow } = append.value;
    return (
      <>
        {heading}
        <div class="note good">
          <p role="status">
            <b>{fill(pasteWords.appended, { rows: formatCount(append.value.rows), firstRow })}</b>
          </p>
          <div class="actions">
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
      </>
    );
  }
  return (
    <>
      {heading}
      {(!pasted || empty) && <BlockSource take={block.take} empty={empty} />}
      <p role="status" class={block.cancelled ? "note" : "unseen"}>
        {block.cancelled && pasteWords.cancelled}
      </p>
      {pasted && !empty && done === undefined && !judged && <Mapping block={block} pasted={pasted} />}
      {done !== undefined && (
        <>
          <p role="status">{fill(pasteWords.judging, { done: formatCount(done), all: formatCount(rows) })}</p>
          <progress aria-label={pasteWords.check} value={done} max={rows} />
          <Button onPress={block.stop}>{pasteWords.cancel}</Button>
        </>
      )}
      {judged && (
        <>
          <WouldBecome rows={judged.lines.map(({ verdict }) => verdict).filter(isFaulty)} />
          <div class="actions">
            <Button primary disabled={append.busy} onPress={write}>
              {fill(pasteWords.append, { count: formatCount(rows) })}
            </Button>
            {!unknown && (
              <>
                <Button disabled={append.busy} onPress={block.unjudge}>
                  {pasteWords.back}
                </Button>
                <Button disabled={append.busy} onPress={startAnew}>
                  {pasteWords.discard}
                </Button>
              </>
            )}
          </div>
          <Waiting call={append} words={fill(pasteWords.appending, { count: formatCount(rows) })} />
          {append.busy && <progress aria-label={pasteWords.writing} />}
          {append.failure && (
            <FailureNote
              failure={unknown ? { ...append.failure, message: pasteWords.unknownHint } : append.failure}
            >
              <Button onPress={write}>{shellWords.retry}</Button>
            </FailureNote>
          )}
          {append.failure && <p role="alert">{unknown ? pasteWords.unknown : pasteWords.failed}</p>}
          <JudgedRows judged={judged} />
        </>
      )}
    </>
  );
}
