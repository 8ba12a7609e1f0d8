import { useMemo } from "preact/hooks";
import type { PaperRow } from "../../../api/bridge-papers";
import { judgeCells } from "../../../core/assessment/judge-cells";
import { isPlaceholder } from "../../../core/reading/placeholder";
import { readDecision } from "../../../core/reading/read-decision";
import { choiceReader } from "../../../core/register/choice-reader";
import { headingOf } from "../../../core/register/columns";
import { idsMeaning, nameOf, recognising } from "../../../core/words/choices";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { councilWords as words } from "../../../messages/vi/council-vi";
import { DateField } from "../../kit/date-field";
import { dateReading } from "../../kit/field-reading";
import { Button, Field } from "../../kit/parts";
import { WouldBecome } from "../../kit/would-become";
import { useApp } from "../shell/app-context";
import type { Parted } from "../undo/use-parted";
import { dayOf, planDecision } from "./decision-changes";

/** A decision as it is typed. */
export interface TypedDecision {
  number: string;
  day: string;
  by: string;
}

interface DecisionFormProps {
  rows: readonly PaperRow[];
  typed: TypedDecision;
  change(typed: TypedDecision): void;
  fix: Parted;
  /** The rows are to be read again. */
  written(): void;
}

/** The decision's number and day, and the one press that writes them into the rows, with what it would do. */
export function DecisionForm({ rows, typed, change, fix, written }: DecisionFormProps) {
  const { tab, programme, catalogue, undoing, noteChange } = useApp();
  const { recognisers } = programme.choices;
  const number = typed.number.trim();
  const day = dayOf(typed.day);
  const plan = useMemo(() => {
    if (number === "" || isPlaceholder(number) || !day || typed.by === "") return undefined;
    const read = choiceReader("recognisers", recognisers);
    const none = idsMeaning(recognisers, "none");
    const bodyOf = (text: string) => {
      const reading = read(text);
      if (reading.kind !== "choice") return text;
      return none.has(reading.value) ? "" : nameOf(recognisers, reading.value);
    };
    return planDecision(rows, { number, day, by: typed.by }, bodyOf);
  }, [rows, number, day, typed.by, recognisers]);
  const become = useMemo(
    () => plan?.become.flatMap((cells) => judgeCells(programme, catalogue, cells)?.verdict ?? []) ?? [],
    [plan, programme, catalogue],
  );
  const count = plan?.become.length ?? 0;
  const write = async () => {
    if (!plan) return;
    const { undo } = await fix.run(plan.changes);
    undoing.add({ on: tab, words: fill(words.step, { number, count }), changes: undo });
    if (undo.length === 0) return;
    noteChange();
    written();
  };
  const put = (part: keyof TypedDecision) => (text: string) => change({ ...typed, [part]: text });
  const isOdd = number !== "" && readDecision(number).kind !== "decision";
  return (
    <fieldset>
      <legend>{words.decision}</legend>
      <Field
        id="decision-number"
        label={words.number}
        hint={isOdd ? <span class="said-of tone-missing">{words.numberOdd}</span> : words.numberHint}
      >
        <input
          id="decision-number"
          type="text"
          autocomplete="off"
          aria-describedby="decision-number-hint"
          value={typed.number}
          onInput={(event) => put("number")(event.currentTarget.value)}
        />
      </Field>
      <Field id="decision-day" label={words.day} hint={day ? dateReading(typed.day) : words.dayNeeded}>
        <DateField
          id="decision-day"
          label={words.day}
          value={typed.day}
          placeholder={words.day}
          change={put("day")}
        />
      </Field>
      <Field id="decision-by" label={words.by}>
        <select id="decision-by" value={typed.by} onChange={(event) => put("by")(event.currentTarget.value)}>
          <option value="">{words.pick}</option>
          {recognising(recognisers).map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {plan && (
        <>
          <WouldBecome rows={become} />
          {plan.held > 0 && <p>{fill(words.held, { count: formatCount(plan.held) })}</p>}
          {plan.kept.length > 0 && (
            <>
              <p>{fill(words.kept, { count: formatCount(plan.kept.length) })}</p>
              <ul class="plain">
                {plan.kept.map(({ row, column, found }) => (
                  <li key={row} class="typed">
                    {fill(words.keptRow, { row, column: headingOf(column), found })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <Button primary disabled={fix.busy || count === 0} onPress={write}>
        {fill(words.write, { count: formatCount(count) })}
      </Button>
    </fieldset>
  );
}
