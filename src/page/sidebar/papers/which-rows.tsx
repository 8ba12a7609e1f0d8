import { useState } from "preact/hooks";
import type { CheckScope } from "../../../api/check-scope";
import { councilWords as words } from "../../../messages/vi/council-vi";
import { Button, Field } from "../../kit/parts";
import { UnitCombo } from "../../kit/unit-combo";
import { useApp } from "../shell/app-context";

/** The rows of a scope that are asked for: without a decision, all, or those of one phase. */
export type WhichRows = { kind: "waiting" | "every" } | { kind: "phase"; phase: string };

interface WhichRowsFormProps {
  busy: boolean;
  load(scope: CheckScope, which: WhichRows): void;
}

const kinds = Object.keys(words.kinds) as (keyof typeof words.kinds)[];

/** Of a unit, all or the selection; of a phase, or those that nobody has decided on. */
export function WhichRowsForm({ busy, load }: WhichRowsFormProps) {
  const { boot, unit } = useApp();
  const [kind, setKind] = useState(kinds[0]!);
  const [name, setName] = useState(unit);
  const [which, setWhich] = useState("waiting");
  const press = () =>
    load(
      kind === "unit" ? { kind, unit: name } : { kind },
      which === "waiting" || which === "every" ? { kind: which } : { kind: "phase", phase: which.slice(1) },
    );
  return (
    <>
      <Field id="council-of" label={words.of}>
        <select
          id="council-of"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </Field>
      {kind === "unit" && (
        <Field id="council-unit" label={words.unit}>
          <UnitCombo id="council-unit" units={boot.units} value={name} onChoose={setName} />
        </Field>
      )}
      <Field id="council-which" label={words.which}>
        <select id="council-which" value={which} onChange={(event) => setWhich(event.currentTarget.value)}>
          <option value="waiting">{words.waiting}</option>
          <option value="every">{words.every}</option>
          {boot.phases.map(({ name: phase }) => (
            // A phase may be called as one of the others.
            <option key={phase} value={`=${phase}`}>
              {phase}
            </option>
          ))}
        </select>
      </Field>
      <div>
        <Button primary disabled={busy || (kind === "unit" && !name)} onPress={press}>
          {words.load}
        </Button>
      </div>
    </>
  );
}
