import { useState } from "preact/hooks";
import { fill } from "../../../messages/fill";
import { waitingWords } from "../../../messages/sidebar-vi";
import { DateField } from "../enter/date-field";
import { dateReading } from "../enter/field-reading";
import { useApp } from "../shell/app-context";
import { Button, Field } from "../shell/parts";
import { momentText, registrationMoment } from "./registration-moment";

interface RegisterFormProps {
  count: number;
  busy: boolean;
  write(at: string): void;
}

/** When the ticked initiatives were put on the portal. */
export function RegisterForm({ count, busy, write }: RegisterFormProps) {
  const { boot } = useApp();
  const [typed, setTyped] = useState(momentText(boot.now));
  const at = registrationMoment(typed);
  return (
    <>
      <Field
        id="registered-at"
        label={waitingWords.at}
        hint={at === undefined ? waitingWords.atNeeded : dateReading(typed)}
      >
        <DateField
          id="registered-at"
          label={waitingWords.at}
          value={typed}
          placeholder={waitingWords.at}
          change={setTyped}
        />
      </Field>
      <Button primary disabled={busy || count === 0 || at === undefined} onPress={() => at && write(at)}>
        {fill(waitingWords.write, { count })}
      </Button>
    </>
  );
}
