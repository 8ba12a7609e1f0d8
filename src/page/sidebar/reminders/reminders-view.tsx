import { useMemo, useState } from "preact/hooks";
import {
  addressesOf,
  daysTo,
  type ReminderKind,
  reminderLists,
  type UnitState,
} from "../../../core/reminders/reminders";
import { fill } from "../../../core/words/fill";
import { inSentence } from "../../../core/words/in-sentence";
import { formatCount } from "../../../core/words/number-vi";
import { wholeProgramme } from "../../../core/words/words";
import { reminderWords as words } from "../../../messages/vi/reminders-vi";
import { CopyText } from "../../kit/copy-text";
import { Button, FailureNote, Field, Typed, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { PhaseField } from "../shell/phase-field";
import { defaultPhase } from "../snapshot/default-phase";
import { closingText } from "../unit/phase-now";
import { type LetterWords, letterOf, lineOf } from "./reminder-text";

/** A week before the portal closes there is still time to register. */
const USUAL_DAYS = "7";

/** Whom to remind of what, with addresses and a text; the add-in sends nothing. */
export function RemindersView() {
  const { boot, programme } = useApp();
  const states = useCall("pageReminders");
  const [phase, setPhase] = useState(() => defaultPhase(boot.phases, boot.now) || null);
  const [within, setWithin] = useState(USUAL_DAYS);
  const closes = boot.phases.find(({ name }) => name === phase)?.closes ?? null;
  const daysLeft = closes === null || !programme.portal ? undefined : daysTo(closes, boot.now);
  const lists = useMemo(
    () =>
      reminderLists(states.value ?? [], {
        asksPropaganda: programme.targets.some(({ measure }) => measure === "propaganda"),
        ...{ daysLeft, within: Number(within) || 0 },
      }),
    [states.value, programme, daysLeft, within],
  );
  const about: LetterWords = {
    programme: boot.programmeName,
    phase: phase ?? wholeProgramme,
    portal: programme.words.portal,
    closes: closes === null ? "" : closingText(closes),
    days: formatCount(daysLeft ?? 0),
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <PhaseField
        id="remind-phase"
        label={words.phase}
        value={phase}
        change={(name) => {
          states.reset();
          setPhase(name);
        }}
      />
      {programme.portal && (
        <Field id="remind-within" label={words.within}>
          <input
            id="remind-within"
            type="number"
            min="0"
            max="365"
            value={within}
            onInput={(event) => setWithin(event.currentTarget.value)}
          />
        </Field>
      )}
      <div>
        <Button primary disabled={states.busy} onPress={() => states.run({ phase })}>
          {words.load}
        </Button>
      </div>
      <Waiting call={states} words={words.loading} />
      {states.failure && <FailureNote failure={states.failure} />}
      {states.value && !states.busy && lists.length === 0 && <p role="status">{words.none}</p>}
      {!states.busy && lists.map((list) => <ReminderCard key={list.kind} {...list} about={about} />)}
    </>
  );
}

interface ReminderCardProps {
  kind: ReminderKind;
  units: readonly UnitState[];
  about: LetterWords;
}

function ReminderCard({ kind, units, about }: ReminderCardProps) {
  const { addresses, without } = addressesOf(units);
  return (
    <details class="note">
      <summary>
        {fill(words.kinds[kind], { ...about, phase: inSentence(about.phase) })} ({formatCount(units.length)})
      </summary>
      <ul class="plain">
        {units.map((unit) => (
          <li key={unit.name}>
            <Typed>{lineOf(kind, unit, about.phase).slice(2)}</Typed>
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p class="hint typed">
          {fill(words.noAddress, { count: formatCount(without.length), names: without.join(", ") })}
        </p>
      )}
      {addresses.length > 0 && <CopyText text={addresses.join(", ")} words={words.copyAddresses} />}
      <CopyText text={letterOf(kind, units, about)} words={words.copyText} />
    </details>
  );
}
