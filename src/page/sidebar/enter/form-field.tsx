import type { ComponentChildren } from "preact";
import type { ShownFinding } from "../../../core/assessment/shown-finding";
import type { ColumnKey } from "../../../core/register/columns";
import { headingOf, isFixed, typeOf } from "../../../core/register/columns";
import { ordinaryCell } from "../../../core/rules/example-cells";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { dateReading, moneyReading } from "../../kit/field-reading";
import { Field, Typed } from "../../kit/parts";
import { UnitCombo } from "../../kit/unit-combo";
import { withoutClause } from "../findings/without-clause";
import { useApp } from "../shell/app-context";
import { AuthorsField } from "./authors-field";
import { listOf } from "./form-fields";

export const fieldId = (column: ColumnKey) => `enter-${column}`;

interface FormFieldProps {
  column: ColumnKey;
  /** Where the field is not the form's. */
  id?: string;
  value: string;
  /** What the rules say of it; only once the person has been here. */
  findings: readonly ShownFinding[];
  change(text: string): void;
}

/** One column of the register as a field, by what the column holds; under it, what is understood and found. */
export function FormField({ column, value, findings, change, id = fieldId(column) }: FormFieldProps) {
  const [heading, type] = [headingOf(column), typeOf(column)];
  // What cannot be read is said once: by the rule where it speaks already.
  const said = findings.some(({ message }) => /unreadable/i.test(message));
  const read =
    type === "day" || type === "moment" ? dateReading : type === "money" ? moneyReading : undefined;
  const reading = said ? "" : read?.(value);
  const hint: ComponentChildren = (
    <>
      {reading && <span class="typed">{reading}</span>}
      {findings.map((finding) => (
        <p key={`${finding.rule} ${finding.message}`} class={`said-of tone-${finding.severity}`}>
          {finding.clause && <b>{finding.clause} </b>}
          <Typed>{withoutClause(finding)}</Typed>
        </p>
      ))}
    </>
  );
  return (
    <Field id={id} label={heading} hint={hint}>
      <Control column={column} value={value} change={change} id={id} />
    </Field>
  );
}

function Control({ column, value, change, id }: Omit<Required<FormFieldProps>, "findings">) {
  const { programme, boot } = useApp();
  const [heading, type] = [headingOf(column), typeOf(column)];
  const describedBy = `${id}-hint`;
  if (type === "unit")
    return (
      <UnitCombo
        id={id}
        units={boot.units}
        value={value}
        describedBy={describedBy}
        onType={change}
        onChoose={change}
      />
    );
  if (type === "people") return <AuthorsField id={id} value={value} change={change} />;
  if (type === "day" || type === "moment") {
    const text = isFixed(column) ? ordinaryCell(column, programme) : "";
    const placeholder = text && fill(enterWords.dateHint, { text });
    return <DateField id={id} label={heading} value={value} placeholder={placeholder} change={change} />;
  }
  const choices = listOf(column, programme);
  if (choices)
    return (
      <select
        id={id}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="">{enterWords.blank}</option>
        {/* What the sheet holds beside the list is kept until the person chooses otherwise. */}
        {value !== "" && !choices.includes(value) && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  const write = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    change(event.currentTarget.value);
  if (type === "long" || column === "notes")
    return (
      <textarea id={id} rows={3} dir="auto" aria-describedby={describedBy} value={value} onInput={write} />
    );
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      aria-describedby={describedBy}
      placeholder={type === "money" ? enterWords.moneyHint : undefined}
      value={value}
      onInput={write}
    />
  );
}
