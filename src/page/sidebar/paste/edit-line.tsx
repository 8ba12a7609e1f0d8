import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type FormCells, judgeCells } from "../../../core/assessment/judge-cells";
import { type ColumnKey, headingOf, keysWith } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, Field } from "../../kit/parts";
import { FormField } from "../enter/form-field";
import { useApp } from "../shell/app-context";
import type { JudgedLine } from "./judge-block";

interface EditLineProps {
  row: JudgedLine;
  /** `any`: it is chosen here. */
  column: ColumnKey | "any";
  write(cells: FormCells): void;
  close(): void;
}

/** A cell of a line that is not written yet: the field of the form, read and judged as there. */
export function EditLine({ row, column, write, close }: EditLineProps) {
  const { programme, catalogue } = useApp();
  const [chosen, setChosen] = useState<ColumnKey>(column === "any" ? "title" : column);
  const [typed, setTyped] = useState<string>();
  const id = `line-${row.line}-${chosen}`;
  const which = `line-${row.line}-column`;
  useLayoutEffect(() => document.getElementById(column === "any" ? which : id)?.focus(), []);
  const value = typed ?? row.cells[chosen] ?? "";
  const findings = useMemo(
    () =>
      (judgeCells(programme, catalogue, { ...row.cells, [chosen]: value })?.findings ?? []).filter(
        (finding) => finding.column === chosen,
      ),
    [programme, catalogue, row, chosen, value],
  );
  return (
    <div class="edit-cell">
      {column === "any" && (
        <Field id={which} label={pasteWords.whichColumn}>
          <select
            id={which}
            value={chosen}
            onChange={(event) => {
              setChosen(event.currentTarget.value as ColumnKey);
              setTyped(undefined);
            }}
          >
            {keysWith(programme.columns).map((key) => (
              <option key={key} value={key}>
                {headingOf(key)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <FormField key={chosen} id={id} column={chosen} value={value} findings={findings} change={setTyped} />
      <div class="actions">
        <Button
          primary
          disabled={typed === undefined}
          label={fill(pasteWords.putCell, { column: headingOf(chosen), line: row.line })}
          onPress={() => {
            write({ [chosen]: value });
            close();
          }}
        >
          {pasteWords.put}
        </Button>
        <Button onPress={close}>{shellWords.close}</Button>
      </div>
    </div>
  );
}
