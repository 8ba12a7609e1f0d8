import { useRef, useState } from "preact/hooks";
import { readPeople } from "../../../core/reading/read-people";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import type { AuthorRow } from "./author-rows";
import { authorRows, authorsText, blankAuthor } from "./author-rows";

interface AuthorsFieldProps {
  id: string;
  value: string;
  change(text: string): void;
}

/** Authors as rows with name, share and leader; a cell that says more than rows can stays the text it is. */
export function AuthorsField({ id, value, change }: AuthorsFieldProps) {
  const [rows, setRows] = useState<readonly AuthorRow[] | undefined>(() => authorRows(value));
  const written = useRef(value);
  if (value !== written.current) {
    // Another row was put into the form.
    written.current = value;
    setRows(authorRows(value));
  }
  if (!rows)
    return (
      <>
        <textarea
          id={id}
          rows={3}
          aria-describedby={`${id}-hint`}
          value={value}
          onInput={(event) => {
            written.current = event.currentTarget.value;
            change(written.current);
          }}
        />
        <p class="hint">
          {enterWords.asText} {peopleRead(value)}
        </p>
      </>
    );
  const write = (next: readonly AuthorRow[]) => {
    setRows(next);
    written.current = authorsText(next);
    change(written.current);
  };
  const put = (at: number, part: Partial<AuthorRow>) =>
    write(
      rows.map((row, index) =>
        index === at ? { ...row, ...part } : part.leader ? { ...row, leader: false } : row,
      ),
    );
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} class="author">
          <legend class="unseen">{fill(enterWords.author, { number: at + 1 })}</legend>
          <input
            id={at === 0 ? id : undefined}
            type="text"
            autocomplete="off"
            aria-label={enterWords.name}
            placeholder={enterWords.name}
            aria-describedby={at === 0 ? `${id}-hint` : undefined}
            value={row.name}
            onInput={(event) => put(at, { name: event.currentTarget.value })}
          />
          {(rows.length > 1 || row.share !== "") && (
            <input
              type="text"
              inputMode="decimal"
              class="share-input"
              aria-label={enterWords.shareOf}
              placeholder={enterWords.share}
              value={row.share}
              onInput={(event) => put(at, { share: event.currentTarget.value })}
            />
          )}
          {(rows.length > 1 || row.leader) && (
            <div class="author-line">
              <label>
                <input
                  type="checkbox"
                  checked={row.leader}
                  onChange={(event) => put(at, { leader: event.currentTarget.checked })}
                />{" "}
                {enterWords.leader}
              </label>
              <Button
                quiet
                label={fill(enterWords.remove, { number: at + 1 })}
                onPress={() =>
                  write(rows.length > 1 ? rows.filter((_row, index) => index !== at) : [blankAuthor])
                }
              >
                {fill(enterWords.remove, { number: at + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <Button quiet onPress={() => setRows([...rows, blankAuthor])}>
        + {enterWords.add}
      </Button>
    </>
  );
}

const peopleRead = (text: string) =>
  fill(enterWords.people, {
    people: readPeople(text)
      .map(({ name }) => name)
      .join("; "),
  });
