import type { SettingLine, SettingsAnswer } from "../../../api/bridge-settings";
import { ruleName, ruleNamed } from "../../../core/programme/rule-names";
import { textKey } from "../../../core/reading/text-key";
import { fill } from "../../../core/words/fill";
import { severityWords } from "../../../core/words/words";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Button, Field, Typed } from "../../kit/parts";
import type { SettingGroup } from "./settings-draft";
import { sameValue, settingText } from "./settings-draft";

const severityChoices = { words: Object.values(severityWords), several: false };

interface SettingFieldProps {
  id: string;
  kind: SettingGroup["kind"];
  line: SettingLine;
  /** As it stands in the tab; absent for a new line. */
  was: SettingLine | undefined;
  choices: SettingsAnswer["choices"];
  problem: string | undefined;
  change(text: string): void;
}

/** One setting: its value as people type it or choose it, its clause, and what is in force where it was changed. */
export function SettingField({ id, kind, line, was, choices, problem, change }: SettingFieldProps) {
  const item = settingText(line[1]);
  const rule = kind === "rules" ? ruleNamed(item) : undefined;
  const label = rule ? ruleName(rule) : item;
  const value = settingText(line[2]);
  const choice = kind === "rules" ? severityChoices : choices[item];
  const isChanged = !was || !sameValue(was[2], line[2]);
  const clause = settingText(line[3]);
  const hint = (
    <>
      {clause && kind !== "targets" && kind !== "list" && <span>{fill(words.clause, { clause })}</span>}
      {problem && <p class="said-of tone-ineligible">{problem}</p>}
      {was && isChanged && (
        <p class="was">
          <Typed>{fill(words.was, { value: settingText(was[2]) || words.blank })}</Typed>{" "}
          <Button quiet label={fill(words.back, { item: label })} onPress={() => change(settingText(was[2]))}>
            ↺
          </Button>
        </p>
      )}
    </>
  );
  if (choice?.several)
    return (
      <Several id={id} label={label} value={value} all={choice.words} change={change} changed={isChanged}>
        {hint}
      </Several>
    );
  return (
    <div class={isChanged ? "setting changed" : "setting"}>
      <Field id={id} label={<Typed>{label}</Typed>} hint={hint}>
        {choice ? (
          <Choice id={id} value={value} all={choice.words} change={change} />
        ) : (
          <input
            id={id}
            type="text"
            autocomplete="off"
            dir="auto"
            aria-describedby={`${id}-hint`}
            aria-invalid={problem ? true : undefined}
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  value: string;
  all: readonly string[];
  change(text: string): void;
}

function Choice({ id, value, all, change }: ChoiceProps) {
  const chosen = all.find((word) => textKey(word) === textKey(value));
  return (
    <select
      id={id}
      aria-describedby={`${id}-hint`}
      value={chosen ?? value}
      onChange={(event) => change(event.currentTarget.value)}
    >
      {chosen === undefined && (
        <option value={value}>{value ? fill(words.unlisted, { value }) : words.blank}</option>
      )}
      {all.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}

interface SeveralProps extends ChoiceProps {
  label: string;
  changed: boolean;
  children: preact.ComponentChildren;
}

/** Several words in one cell, separated by semicolons. */
function Several({ id, label, value, all, change, changed, children }: SeveralProps) {
  const parts = value
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const has = (word: string) => parts.some((part) => textKey(part) === textKey(word));
  const toggle = (word: string, on: boolean) =>
    change(
      (on ? [...parts, word] : parts.filter((part) => textKey(part) !== textKey(word)))
        .sort((a, b) => all.indexOf(a) - all.indexOf(b))
        .join("; "),
    );
  return (
    <fieldset id={id} tabIndex={-1} class={changed ? "setting changed" : "setting"}>
      <legend>{label}</legend>
      {all.map((word) => (
        <label key={word} class="tick">
          <input
            type="checkbox"
            checked={has(word)}
            onChange={(event) => toggle(word, event.currentTarget.checked)}
          />
          {word}
        </label>
      ))}
      <div class="hint">
        {children}
        <p>{words.several}</p>
      </div>
    </fieldset>
  );
}
