import { useMemo, useState } from "preact/hooks";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { fill } from "../../../core/words/fill";
import { waitingWords } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { dateReading } from "../../kit/field-reading";
import { Button, Field } from "../../kit/parts";
import { registrationMoment } from "../../kit/registration-moment";
import { WouldBecome } from "../../kit/would-become";
import { useApp } from "../shell/app-context";
import { momentToOffer, verdictsAt } from "./at-portal";

interface RegisterFormProps {
  /** The rows that are ticked. */
  rows: readonly FormCells[];
  busy: boolean;
  write(at: string): void;
}

/** When the ticked initiatives were put on the portal. */
export function RegisterForm({ rows, busy, write }: RegisterFormProps) {
  const app = useApp();
  const [typed, setTyped] = useState(momentToOffer(app.boot.now, app.programme));
  const at = registrationMoment(typed);
  const become = useMemo(
    () => (at ? verdictsAt(at, rows, app) : []),
    [at, rows, app.programme, app.catalogue],
  );
  const called = app.programme.words;
  const needed = fill(typed === "" ? waitingWords.atOutside : waitingWords.atNeeded, called);
  const label = fill(waitingWords.at, called);
  return (
    <>
      <Field id="registered-at" label={label} hint={at === undefined ? needed : dateReading(typed)}>
        <DateField id="registered-at" label={label} value={typed} placeholder={label} change={setTyped} />
      </Field>
      <WouldBecome rows={become} />
      <Button
        primary
        disabled={busy || rows.length === 0 || at === undefined}
        onPress={() => at && write(at)}
      >
        {fill(waitingWords.write, { count: rows.length })}
      </Button>
    </>
  );
}
