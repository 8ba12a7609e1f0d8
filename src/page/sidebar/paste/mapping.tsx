import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { isPlaced, sampleOf, unplacedNames } from "./block-problems";
import { BlockQuestions } from "./block-questions";
import { ColumnField, columnName } from "./column-field";
import { ForAll } from "./for-all";
import { HeadingRow } from "./heading-row";
import { LeftOut } from "./left-out";
import type { BlockState, PastedBlock } from "./use-block";

interface MappingProps {
  block: BlockState;
  pasted: PastedBlock;
}

/** What was understood of the block, each part open to correction, and what stays behind. */
export function Mapping({ block, pasted }: MappingProps) {
  const { placing, legacy } = pasted;
  const { looking } = block;
  const rows = block.read?.rows ?? [];
  const guessed = placing.columns.filter((each) => each.guessed);
  const others = placing.columns.filter((each) => !each.guessed);
  const sure = others.filter(({ column }) => column !== null).length;
  const known = placing.columns.filter(({ column }) => column !== null).length;
  const unplaced = unplacedNames(pasted.block, placing, columnName);
  const hasTitle = isPlaced(placing, "title");
  const fields = (each: typeof others) => (
    <div class="mapping">
      {each.map((column) => (
        <ColumnField
          key={column.at}
          pasted={column}
          placing={placing}
          sample={sampleOf(pasted.block, placing, column.at)}
          place={block.place}
        />
      ))}
    </div>
  );
  return (
    <>
      <p role="status" class="said">
        {fill(pasteWords.understood, { rows: formatCount(rows.length), known })}
      </p>
      {legacy && (
        <div class="note bad">
          <p>{pasteWords.legacy[legacy]}</p>
          <Button onPress={block.toUnicode}>{pasteWords.toUnicode}</Button>
        </div>
      )}
      <BlockQuestions block={block} />
      {guessed.length > 0 && (
        <section>
          <h3>{pasteWords.mapping}</h3>
          <p class="hint">{pasteWords.mappingHint}</p>
          {fields(guessed)}
        </section>
      )}
      <details open={!hasTitle}>
        <summary>{fill(pasteWords.knownColumns, { count: sure })}</summary>
        <HeadingRow pasted={pasted} choose={block.headingsAt} />
        {fields(others)}
      </details>
      {unplaced.length > 0 && (
        <p class="typed">
          {fill(pasteWords.unplaced, { count: unplaced.length, names: unplaced.join("; ") })}
        </p>
      )}
      <ForAll block={block} captions={pasted.captions} />
      <LeftOut block={block} />
      {!hasTitle && <p class="said-of tone-missing">{pasteWords.noTitle}</p>}
      {block.tooLong.map(({ line, column }) => (
        <p key={`${line} ${column}`} role="alert" class="said-of tone-ineligible">
          {fill(pasteWords.tooLong, { line, column: headingOf(column) })}
        </p>
      ))}
      <div class="save-bar">
        <Waiting call={looking} words={pasteWords.looking} />
        {looking.failure && (
          <FailureNote failure={looking.failure}>
            <Button onPress={block.judge}>{shellWords.retry}</Button>
          </FailureNote>
        )}
        <div class="actions">
          <Button
            primary
            disabled={!hasTitle || rows.length === 0 || block.tooLong.length > 0 || looking.busy}
            onPress={block.judge}
          >
            {pasteWords.check}
          </Button>
          <Button onPress={block.clear}>{pasteWords.again}</Button>
        </div>
      </div>
    </>
  );
}
