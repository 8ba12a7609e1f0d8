import type { FormCells } from "../../../core/assessment/judge-cells";
import type { Captions } from "../../../core/pasting/read-captions";
import { type ColumnKey, headingOf } from "../../../core/register/columns";
import { ordinaryCell } from "../../../core/rules/example-cells";
import { fill } from "../../../core/words/fill";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { Button, Field } from "../../kit/parts";
import { UnitCombo } from "../../kit/unit-combo";
import { listOf } from "../enter/form-fields";
import { useApp } from "../shell/app-context";
import type { BlockState } from "./use-block";
import { AnswerTicks } from "./usual-answers";

const idOf = (column: ColumnKey) => `for-all-${column}`;

/** What is said once for all rows: it fills the cells that are blank. */
export function ForAll({ block, captions }: { block: BlockState; captions: Captions }) {
  const { boot, programme } = useApp();
  const { forAll } = block.decisions;
  const say = (cells: FormCells) => block.decide({ forAll: { ...forAll, ...cells } });
  const { decision, unit } = captions;
  const isUsed = decision && forAll.decisionNumber === decision.number;
  return (
    <details open={forAll.unit !== undefined || decision !== undefined}>
      <summary>{pasteWords.forAll}</summary>
      <div class="mapping">
        <p class="hint">{pasteWords.forAllHint}</p>
        {decision && !isUsed && (
          <Button onPress={() => say({ decisionNumber: decision.number, recognisedOn: decision.on })}>
            {fill(decision.on ? pasteWords.useDecision : pasteWords.useDecisionOnly, { ...decision })}
          </Button>
        )}
        <Field
          id={idOf("unit")}
          label={headingOf("unit")}
          hint={unit && forAll.unit === unit.name && fill(pasteWords.forAllFrom, { line: unit.line })}
        >
          <UnitCombo
            id={idOf("unit")}
            units={boot.units}
            value={forAll.unit ?? ""}
            describedBy={`${idOf("unit")}-hint`}
            onType={(text) => say({ unit: text })}
            onChoose={(name) => say({ unit: name })}
          />
        </Field>
        <Field id={idOf("decisionNumber")} label={headingOf("decisionNumber")}>
          <input
            id={idOf("decisionNumber")}
            type="text"
            autocomplete="off"
            value={forAll.decisionNumber ?? ""}
            onInput={(event) => say({ decisionNumber: event.currentTarget.value })}
          />
        </Field>
        <Field id={idOf("recognisedOn")} label={headingOf("recognisedOn")}>
          <DateField
            id={idOf("recognisedOn")}
            label={headingOf("recognisedOn")}
            value={forAll.recognisedOn ?? ""}
            placeholder={fill(enterWords.dateHint, { text: ordinaryCell("recognisedOn", programme) })}
            change={(text) => say({ recognisedOn: text })}
          />
        </Field>
        <Field id={idOf("recognisedBy")} label={headingOf("recognisedBy")}>
          <select
            id={idOf("recognisedBy")}
            value={forAll.recognisedBy ?? ""}
            onChange={(event) => say({ recognisedBy: event.currentTarget.value })}
          >
            <option value="">{enterWords.blank}</option>
            {(listOf("recognisedBy", programme) ?? []).map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        </Field>
        <AnswerTicks block={block} has="has" />
      </div>
    </details>
  );
}
