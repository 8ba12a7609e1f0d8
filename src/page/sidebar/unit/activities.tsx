import { useRef, useState } from "preact/hooks";
import type { UnitFigures, ValueOf } from "../../../api/bridge";
import type { ShownActivity } from "../../../api/bridge-activities";
import { readInterval } from "../../../core/reading/read-interval";
import { activityColumns } from "../../../core/register/activity-columns";
import { offered } from "../../../core/words/choices";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { enterWords, activityWords as words } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { dateReading, moneyReading, pickedDay } from "../../kit/field-reading";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { useKeyed } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { ActivityList } from "./activity-list";

type Written = Pick<ValueOf<"pageAddActivity">, "row" | "told">;
const others = ["count", "amount", "link", "note"] as const;

/** What the unit did for the campaign, and one more in two presses: today's, of the first kind, unless one says otherwise. */
export function UnitActivities({ figures }: { figures: UnitFigures }) {
  const { boot, programme, setFigures, noteChange } = useApp();
  const kinds = offered(programme.choices.activityKinds);
  const blank: ShownActivity["cells"] = {
    ...{ unit: figures.unit, kind: kinds[0] ?? "", heldOn: pickedDay(boot.now.slice(0, 10), "") },
    ...{ count: "", amount: "", link: "", note: "" },
  };
  const adding = useCall("pageAddActivity");
  const add = useKeyed<Pick<ShownActivity, "cells">, ValueOf<"pageAddActivity">>(adding.run);
  const takingBack = useCall("pageTakeBackActivity");
  const [typed, setTyped] = useState<ShownActivity["cells"]>();
  const [written, setWritten] = useState<readonly Written[]>([]);
  const opener = useRef<HTMLDivElement>(null);
  const busy = adding.busy || takingBack.busy;
  const take = (activities: readonly ShownActivity[]) => {
    setFigures({ ...figures, activities });
    noteChange();
    opener.current?.focus();
  };
  const write = async (cells: ShownActivity["cells"]) => {
    takingBack.reset();
    const outcome = await add({ cells });
    if (!outcome.ok) return;
    const { row, told, activities } = outcome.value;
    setWritten((before) => [...before, { row, told }]);
    setTyped(undefined);
    take(activities);
  };
  const last = written.at(-1);
  const takeBack = async ({ row, told }: Written) => {
    adding.reset();
    const outcome = await takingBack.run({ row, told, unit: figures.unit });
    if (!outcome.ok) return;
    setWritten((before) => before.slice(0, -1));
    take(outcome.value);
  };
  const failure = adding.failure ?? takingBack.failure;
  return (
    <section class="stack">
      <h3>{words.title}</h3>
      <ActivityList activities={figures.activities} />
      <div tabIndex={-1} ref={opener}>
        {typed ? (
          <ActivityForm {...{ kinds, typed, busy }} change={setTyped} write={() => write(typed)} />
        ) : (
          <Button disabled={busy} onPress={() => setTyped(blank)}>
            {words.add}
          </Button>
        )}
      </div>
      <Waiting call={adding.busy ? adding : takingBack} words={words.writing} />
      {failure && <FailureNote failure={failure} />}
      {takingBack.value && !busy && <p role="status">{words.takenBack}</p>}
      {last && !typed && (
        <div class="note">
          <p role="status">{fill(words.written, { row: last.row })}</p>
          <Button disabled={busy} onPress={() => takeBack(last)}>
            {fill(words.takeBack, { count: formatCount(written.length) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ActivityFormProps {
  kinds: readonly string[];
  typed: ShownActivity["cells"];
  busy: boolean;
  change(cells: ShownActivity["cells"] | undefined): void;
  write(): void;
}

function ActivityForm({ kinds, typed, busy, change, write }: ActivityFormProps) {
  const say = (part: Partial<ShownActivity["cells"]>) => change({ ...typed, ...part });
  const hasDay = readInterval(typed.heldOn).kind === "interval";
  return (
    <div class="stack">
      <Field id="activity-kind" label={activityColumns.kind.heading}>
        <select
          id="activity-kind"
          value={typed.kind}
          onChange={(event) => say({ kind: event.currentTarget.value })}
        >
          {kinds.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </Field>
      <Field id="activity-day" label={activityColumns.heldOn.heading} hint={dateReading(typed.heldOn)}>
        <DateField
          id="activity-day"
          label={activityColumns.heldOn.heading}
          value={typed.heldOn}
          placeholder={fill(enterWords.dateHint, { text: "15/02/2022" })}
          change={(heldOn) => say({ heldOn })}
        />
      </Field>
      <details>
        <summary>{words.details}</summary>
        {others.map((key) => (
          <Field
            key={key}
            id={`activity-${key}`}
            label={activityColumns[key].heading}
            hint={key === "amount" && moneyReading(typed.amount)}
          >
            <input
              id={`activity-${key}`}
              type="text"
              autocomplete="off"
              aria-describedby={`activity-${key}-hint`}
              value={typed[key]}
              onInput={(event) => say({ [key]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </details>
      <div class="actions">
        <Button primary disabled={busy || !hasDay} onPress={write}>
          {words.write}
        </Button>
        <Button disabled={busy} onPress={() => change(undefined)}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
