import type { ColumnMeaning, PastedColumn, Placing } from "../../../core/pasting/place-columns";
import { placeAs } from "../../../core/pasting/place-columns";
import { headingOf, keysWith } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";

export const columnName = (number: number) => fill(pasteWords.column, { number });

interface ColumnFieldProps {
  pasted: PastedColumn;
  placing: Placing;
  sample: string;
  place(placing: Placing): void;
}

/** One column of the block and what it is in the register, open to correction. */
export function ColumnField({ pasted: { at, heading, column }, placing, sample, place }: ColumnFieldProps) {
  const { programme } = useApp();
  const id = `column-${at}`;
  return (
    <div class="field">
      <label for={id}>
        <Typed>{heading || columnName(at + 1)}</Typed>
      </label>
      <select
        id={id}
        value={column ?? ""}
        onChange={(event) =>
          place(placeAs(placing, at, (event.currentTarget.value || null) as ColumnMeaning | null))
        }
      >
        <option value="">{pasteWords.skip}</option>
        {keysWith(programme.columns).map((key) => (
          <option key={key} value={key}>
            {headingOf(key)}
          </option>
        ))}
        <option value="share">{pasteWords.share}</option>
      </select>
      <div class="hint typed">{sample && fill(pasteWords.sample, { text: sample })}</div>
    </div>
  );
}
