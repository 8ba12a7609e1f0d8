import { LOOKED_AT } from "../../../core/pasting/place-columns";
import { isBlankCell } from "../../../core/reading/cell";
import { fill } from "../../../core/words/fill";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Field } from "../../kit/parts";
import type { PastedBlock } from "./use-block";

const LENGTH = 60;

/** Which row holds the headings, open to correction. */
export function HeadingRow({ pasted, choose }: { pasted: PastedBlock; choose(row: number): void }) {
  const rows = pasted.block.slice(0, LOOKED_AT).flatMap((cells, at) => {
    const text = cells.filter((cell) => !isBlankCell(cell)).join(" · ");
    return text === "" ? [] : [{ at, text: text.replace(/\s+/g, " ").slice(0, LENGTH) }];
  });
  return (
    <Field id="heading-row" label={pasteWords.headingRow}>
      <select
        id="heading-row"
        value={pasted.placing.headingRow}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        <option value={-1}>{pasteWords.noHeadings}</option>
        {rows.map(({ at, text }) => (
          <option key={at} value={at}>
            {fill(pasteWords.line, { line: at + 1, text })}
          </option>
        ))}
      </select>
    </Field>
  );
}
