import { useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { waitingWords } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { dateReading } from "../../kit/field-reading";
import { Button, Field } from "../../kit/parts";
import { momentText, registrationMoment } from "../../kit/registration-moment";
import { useApp } from "../shell/app-context";

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
