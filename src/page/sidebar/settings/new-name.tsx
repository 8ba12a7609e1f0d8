import { useEffect, useState } from "preact/hooks";
import { isBlankCell } from "../../../core/reading/cell";
import { textKey } from "../../../core/reading/text-key";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Button, Field, Typed } from "../../kit/parts";

interface NewNameProps {
  id: string;
  label: string;
  hint?: string;
  /** To add one; without a button, the name given is changed when the person leaves the field. */
  button?: string;
  value?: string;
  /** What else the name given would change. */
  also?(name: string): readonly string[];
  isTaken(name: string): boolean;
  add(name: string): void;
}

/** A name that must be new in its list. */
export function NewName({ id, label, hint, button, value = "", also, isTaken, add }: NewNameProps) {
  const [name, setName] = useState(value);
  useEffect(() => setName(value), [value]);
  const same = textKey(name) === textKey(value);
  const taken = !same && !isBlankCell(name) && isTaken(name);
  const usable = !same && !taken && !isBlankCell(name);
  const others = usable ? (also?.(name) ?? []) : [];
  const use = () => {
    if (!usable) return;
    add(name);
    if (button) setName("");
  };
  return (
    <Field
      id={id}
      label={label}
      hint={
        taken ? (
          <span class="said-of tone-ineligible">{words.taken}</span>
        ) : others.length > 0 ? (
          <>
            {words.goesAlong}
            {others.map((text) => (
              <p key={text} class="was">
                <Typed>{text}</Typed>
              </p>
            ))}
          </>
        ) : (
          hint
        )
      }
    >
      <div class="with-remove">
        <input
          id={id}
          type="text"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") use();
          }}
          onBlur={() => {
            if (button) return;
            if (usable) add(name);
            else if (isBlankCell(name)) setName(value);
          }}
        />
        {button && (
          <Button disabled={!usable} onPress={use}>
            {button}
          </Button>
        )}
      </div>
    </Field>
  );
}
