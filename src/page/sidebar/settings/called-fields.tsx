import { type Word, wordDefaults, wordItems } from "../../../core/words/campaign-words";
import { calledWords as words } from "../../../messages/vi/new-programme-vi";
import { Field } from "../../kit/parts";
import { type Lines, partOf, setPart, settingText } from "./settings-draft";

interface CalledFieldsProps {
  prefix: string;
  base: Lines;
  lines: Lines;
  change(lines: Lines): void;
}

/** What a campaign calls its document, its people and its unions: asked when it begins, since every report says it. */
export function CalledFields({ prefix, base, lines, change }: CalledFieldsProps) {
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <p class="hint">{words.hint}</p>
      {(Object.keys(words.asked) as Word[]).map((word) => {
        const id = `${prefix}-called-${word}`;
        const at = partOf(lines, "words", wordItems[word]);
        return (
          <Field key={word} id={id} label={words.asked[word]}>
            <input
              id={id}
              type="text"
              autocomplete="off"
              dir="auto"
              placeholder={wordDefaults[word]}
              value={at < 0 ? "" : settingText(lines[at]![2])}
              onInput={(event) =>
                change(setPart(base, lines, "words", wordItems[word], event.currentTarget.value))
              }
            />
          </Field>
        );
      })}
    </fieldset>
  );
}
