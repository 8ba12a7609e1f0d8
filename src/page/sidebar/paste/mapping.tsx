import { placeAs } from "../../../core/pasting/place-columns";
import type { ColumnKey } from "../../../core/register/columns";
import { columnKeys, headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/sidebar-vi";
import { Button, Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";
import { isPlaced, sampleOf, unplacedNames, withHeadings } from "./block-problems";
import type { BlockState, PastedBlock } from "./use-block";

const columnName = (number: number) => fill(pasteWords.column, { number });

interface MappingProps {
  block: BlockState;
  pasted: PastedBlock;
}

/** What was understood of the headings, each open to correction, and what stays behind. */
export function Mapping({ block, pasted }: MappingProps) {
  const { programme } = useApp();
  const keys: readonly ColumnKey[] = [...columnKeys, ...programme.columns.map(({ key }) => key)];
  const { placing } = pasted;
  const rows = block.read?.rows ?? [];
  const leftOut = block.read?.leftOut ?? [];
  const known = placing.columns.filter(({ column }) => column !== null).length;
  const unplaced = unplacedNames(placing, columnName);
  const hasTitle = isPlaced(placing, "title");
  return (
    <>
      <p role="status" class="said">
        {fill(pasteWords.understood, {
          rows: formatCount(rows.length),
          columns: placing.columns.length,
          known,
        })}
      </p>
      {placing.headingRow <= 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={placing.headingRow === 0}
            onChange={(event) => block.place(withHeadings(pasted, event.currentTarget.checked))}
          />
          {pasteWords.hasHeadings}
        </label>
      )}
      <h3>{pasteWords.mapping}</h3>
      <div class="mapping">
        {placing.columns.map(({ at, heading, column }) => (
          <div key={at} class="field">
            <label for={`column-${at}`}>
              <Typed>{heading || columnName(at + 1)}</Typed>
            </label>
            <select
              id={`column-${at}`}
              value={column ?? ""}
              onChange={(event) =>
                block.place(placeAs(placing, at, (event.currentTarget.value || null) as ColumnKey | null))
              }
            >
              <option value="">{pasteWords.skip}</option>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {headingOf(key)}
                </option>
              ))}
            </select>
            <div class="hint typed">{sampleText(sampleOf(pasted.block, placing, at))}</div>
          </div>
        ))}
      </div>
      {block.unitForAll && <p>{fill(pasteWords.unitFor, { unit: block.unitForAll })}</p>}
      {unplaced.length > 0 && (
        <p class="typed">
          {fill(pasteWords.unplaced, { count: unplaced.length, names: unplaced.join("; ") })}
        </p>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{fill(pasteWords.leftOut, { count: formatCount(leftOut.length) })}</summary>
          <ul class="plain">
            {leftOut.slice(0, 50).map(({ line, text }) => (
              <li key={line} class="typed">
                {fill(pasteWords.line, { line, text })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!hasTitle && <p class="said-of tone-missing">{pasteWords.noTitle}</p>}
      <div class="actions">
        <Button primary disabled={!hasTitle || rows.length === 0} onPress={block.judge}>
          {pasteWords.check}
        </Button>
        <Button onPress={block.clear}>{pasteWords.again}</Button>
      </div>
    </>
  );
}

const sampleText = (text: string) => text && fill(pasteWords.sample, { text });
