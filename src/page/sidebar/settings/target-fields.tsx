import { useMemo } from "preact/hooks";
import { textKey } from "../../../core/reading/text-key";
import { columns } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import type { TargetList } from "../../../core/words/setting-words";
import { measureWords, scopeWords, whereWords } from "../../../core/words/target-words";
import { wholeProgramme } from "../../../core/words/words";
import { targetFieldWords as words } from "../../../messages/vi/try-settings-vi";
import { useApp } from "../shell/app-context";
import type { Lines } from "./settings-draft";
import { groupsOf, partOf, setPart, settingText } from "./settings-draft";
import { joinMeasure, joinScope, splitMeasure, splitScope, WHERE } from "./target-words";

interface TargetFieldsProps {
  base: Lines;
  lines: Lines;
  item: string;
  idOf(index: number): string;
  problems: ReadonlyMap<number, string>;
  change(lines: Lines): void;
}

/** Whose figures a target counts, of which phase and of what, in plain words. */
export function TargetFields({ base, lines, item, idOf, problems, change }: TargetFieldsProps) {
  const { boot } = useApp();
  const phases = groupsOf(lines).flatMap(({ kind, name }) => (kind === "phase" ? [name] : []));
  const names = useMemo(
    () => ({
      cluster: [...new Set(boot.units.map(({ cluster }) => cluster).filter(Boolean))],
      unit: boot.units.map(({ name }) => name),
      above: [],
    }),
    [boot],
  );
  const part = (list: TargetList) => {
    const index = partOf(lines, list, item);
    const id = index < 0 ? `${idOf(lines.length)}-${list}-${textKey(item)}` : idOf(index);
    return {
      id,
      value: index < 0 ? "" : settingText(lines[index]![2]),
      problem: problems.get(index),
      set: (value: string) => change(setPart(base, lines, list, item, value)),
    };
  };
  const scope = part("targetScopes");
  const phase = part("targetPhases");
  const measure = part("targetMeasures");
  const of = splitScope(scope.value);
  const counted = splitMeasure(measure.value);
  return (
    <div class="target-fields">
      <Choice
        {...scope}
        label={fill(words.scope, { item })}
        short={words.scopeShort}
        value={of.kind}
        all={Object.entries(scopeWords)}
        set={(kind) => scope.set(joinScope(kind, kind === of.kind ? of.name : ""))}
      />
      {of.kind in names && (
        <Name
          id={`${scope.id}-name`}
          label={fill(words.name, { kind: scopeWords[of.kind as keyof typeof names] })}
          value={of.name}
          all={names[of.kind as keyof typeof names]}
          set={(name) => scope.set(joinScope(of.kind, name))}
        />
      )}
      <Choice
        {...phase}
        label={fill(words.phase, { item })}
        short={words.phaseShort}
        all={[wholeProgramme, ...phases].map((name) => [name, name])}
      />
      <Choice
        {...measure}
        label={fill(words.measure, { item })}
        short={words.measureShort}
        value={counted.kind}
        all={[...Object.entries(measureWords), [WHERE, `${whereWords}…`]]}
        set={(kind) => measure.set(joinMeasure(kind, counted.column, counted.value))}
      />
      {counted.kind === WHERE && (
        <div class="with-remove">
          <Name
            id={`${measure.id}-column`}
            label={words.column}
            value={counted.column}
            all={Object.values(columns).map(({ heading }) => heading)}
            set={(column) => measure.set(joinMeasure(WHERE, column, counted.value))}
          />
          <Name
            id={`${measure.id}-value`}
            label={words.value}
            value={counted.value}
            all={[]}
            set={(value) => measure.set(joinMeasure(WHERE, counted.column, value))}
          />
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  short: string;
  value: string;
  all: readonly (readonly [value: string, words: string])[];
  problem: string | undefined;
  set(value: string): void;
}

/** A word that is none of the choices stays one, so that looking changes nothing. */
function Choice({ id, label, short, value, all, problem, set }: ChoiceProps) {
  const chosen = all.find(([each]) => textKey(each) === textKey(value))?.[0];
  return (
    <div class="target-choice">
      <label for={id}>{short}</label>
      <select
        id={id}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        value={chosen ?? value}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{words.byName}</option>
        {chosen === undefined && value !== "" && <option value={value}>{value}</option>}
        {all.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      {problem && <p class="said-of tone-ineligible">{problem}</p>}
    </div>
  );
}

interface NameProps {
  id: string;
  label: string;
  value: string;
  all: readonly string[];
  set(value: string): void;
}

function Name({ id, label, value, all, set }: NameProps) {
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-label={label}
        placeholder={label}
        list={all.length > 0 ? `${id}-list` : undefined}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {all.length > 0 && (
        <datalist id={`${id}-list`}>
          {all.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}
