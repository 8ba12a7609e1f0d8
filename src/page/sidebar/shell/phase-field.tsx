import { wholeProgramme } from "../../../core/words/words";
import { Field } from "../../kit/parts";
import { useApp } from "./app-context";

interface PhaseFieldProps {
  id: string;
  label: string;
  /** A phase's name; null for the whole programme. */
  value: string | null;
  change(phase: string | null): void;
}

/** The choice of one phase or the whole programme. */
export function PhaseField({ id, label, value, change }: PhaseFieldProps) {
  const { boot } = useApp();
  return (
    <Field id={id} label={label}>
      <select id={id} value={value ?? ""} onChange={(event) => change(event.currentTarget.value || null)}>
        {boot.phases.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value="">{wholeProgramme}</option>
      </select>
    </Field>
  );
}
