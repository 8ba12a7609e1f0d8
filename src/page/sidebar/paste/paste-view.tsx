import { useRef, useState } from "preact/hooks";
import type { RequestOf } from "../../../api/bridge";
import { saidBy } from "../../../core/pasting/write-rows";
import { isBlankCell } from "../../../core/reading/cell";
import type { ColumnKey } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { tabWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import { makeKey } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { RememberedNote } from "../findings/remember";
import { useRemember } from "../findings/use-remember";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import { AlreadyThere } from "./already-there";
import { BlockSource } from "./block-source";
import type { JudgedBlock } from "./judge-block";
import { LeftOut, withLine, withoutLine } from "./left-out";
import { Mapping } from "./mapping";
import { Mends } from "./mends";
import { PreviewTable } from "./preview-table";
import { useBlock } from "./use-block";
import { useFile } from "./use-file";
import { WriteBar } from "./write-bar";
import { Written } from "./written";

const pairsOf = ({ lines }: JudgedBlock): RequestOf<"pagePaste">["rows"] =>
  lines.map(({ cells }) =>
    (Object.entries(cells) as [ColumnKey, string][]).filter(([, text]) => !isBlankCell(text)),
  );

/** A block of another list: taken, understood, judged row by row, then written at once or not at all. */
export function PasteView() {
  const { noteChange, undoing } = useApp();
  const block = useBlock();
  const append = useCall("pagePaste");
  const remember = useRemember();
  const [undone, setUndone] = useState(false);
  const asked = useRef<{ of: JudgedBlock; request: RequestOf<"pagePaste"> } | undefined>(undefined);
  const { pasted, judged, done, read, decisions } = block;
  const empty = pasted?.block.every((cells) => cells.every(isBlankCell)) === true;
  const write = async (rows: JudgedBlock) => {
    // Until an answer comes, the same key: what was written already is not written again.
    if (asked.current?.of !== rows)
      asked.current = { of: rows, request: { key: makeKey(), rows: pairsOf(rows) } };
    const outcome = await append.run(asked.current.request);
    if (!outcome.ok) return;
    asked.current = undefined;
    const { rows: count, undo } = outcome.value;
    undoing.add({ on: "paste", words: fill(pasteWords.step, { count: formatCount(count) }), changes: undo });
    noteChange();
    // What a value was put right to is kept once the rows are in the register, and not when they are dropped.
    await remember.keep([...decisions.instead].map(([saying, meant]) => ({ ...saidBy(saying), meant })));
  };
  const startAnew = () => {
    asked.current = undefined;
    append.reset();
    block.clear();
  };
  const take: typeof block.take = (rows) => {
    setUndone(false);
    block.take(rows);
  };
  const file = useFile(take);
  const heading = <h2 class="unseen">{tabWords.paste[1]}</h2>;
  if (append.value && judged) {
    const afterUndo = () => {
      startAnew();
      setUndone(true);
    };
    return (
      <>
        {heading}
        <Written answer={append.value} judged={judged} startAnew={startAnew} undone={afterUndo} />
        <RememberedNote remember={remember} />
      </>
    );
  }
  const isOpen = !pasted || empty;
  const judging = done !== undefined && (
    <>
      <p role="status">
        {fill(pasteWords.judging, { done: formatCount(done), all: formatCount(read?.rows.length ?? 0) })}
      </p>
      <progress aria-label={pasteWords.check} value={done} max={read?.rows.length ?? 0} />
      <Button onPress={block.stop}>{pasteWords.cancel}</Button>
    </>
  );
  const drop = (event: DragEvent) => {
    const dropped = event.dataTransfer?.files[0];
    // Else the browser would open the file in the place of the page.
    event.preventDefault();
    if (dropped && isOpen) file.open(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by the button as well.
    <div class="panel-part drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {heading}
      {undone && <UndoPanel on="paste" />}
      {isOpen && <BlockSource file={file} take={take} empty={empty} />}
      <p role="status" class={block.cancelled ? "note" : "unseen"}>
        {block.cancelled && pasteWords.cancelled}
      </p>
      {pasted && !empty && done === undefined && !judged && <Mapping block={block} pasted={pasted} />}
      {!judged && judging}
      {judged && (
        <>
          {judged.lines.length === 0 && <p role="status">{pasteWords.nothingNew}</p>}
          {/* What may be written already is not to be changed any more. */}
          {!append.busy && !append.unknown && (
            <>
              <AlreadyThere
                judged={judged}
                take={(line) => block.decide({ again: withLine(decisions.again, line) })}
              />
              <Mends block={block} judged={judged} remember={remember} />
              {judged.lines.length > 0 && (
                <PreviewTable
                  judged={judged}
                  typed={decisions.typed}
                  write={(line, cells) =>
                    block.decide({
                      typed: new Map(decisions.typed).set(line, { ...decisions.typed.get(line), ...cells }),
                    })
                  }
                  drop={(line) =>
                    block.decide({
                      dropped: withLine(decisions.dropped, line),
                      taken: withoutLine(decisions.taken, line),
                    })
                  }
                />
              )}
              <LeftOut block={block} />
            </>
          )}
          <WriteBar
            call={append}
            rows={judged.lines.length}
            disabled={done !== undefined || judged.lines.length === 0 || block.tooLong.length > 0}
            write={() => write(judged)}
            back={block.unjudge}
            discard={startAnew}
          >
            {/* A change of a short list is judged before anybody wonders. */}
            {judging && <div class="later">{judging}</div>}
          </WriteBar>
        </>
      )}
    </div>
  );
}
