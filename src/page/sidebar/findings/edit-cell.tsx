import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { CellChange, CheckedRow } from "../../../api/bridge";
import { judgeCells } from "../../../core/assessment/judge-cells";
import { type ColumnKey, headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { checkPageWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { Told } from "../../kit/told";
import { FormField } from "../enter/form-field";
import { useApp } from "../shell/app-context";
import { useRowEdit } from "./use-row-edit";

interface EditCellProps {
  row: Pick<CheckedRow, "row" | "key">;
  column: ColumnKey;
  close(): void;
  done(words: string, undo: readonly CellChange[]): void;
}

/** One cell of a row in its place: the field of the form, read and judged as there. */
export function EditCell({ row, column, close, done }: EditCellProps) {
  const { programme, catalogue } = useApp();
  const edit = useRowEdit(row);
  const [typed, setTyped] = useState<string>();
  const id = `cell-${row.row}-${column}`;
  const { cells } = edit;
  useLayoutEffect(() => {
    edit.open();
  }, []);
  const isOpen = cells !== undefined;
  useLayoutEffect(() => document.getElementById(id)?.focus(), [isOpen]);
  const value = typed ?? cells?.[column] ?? "";
  const findings = useMemo(
    () =>
      cells
        ? (judgeCells(programme, catalogue, { ...cells, [column]: value })?.findings ?? []).filter(
            (finding) => finding.column === column,
          )
        : [],
    [programme, catalogue, cells, column, value],
  );
  const save = async () => {
    const undo = cells && (await edit.save(cells, { [column]: value }));
    if (!undo) return;
    close();
    done(fill(checkPageWords.edited, { column: headingOf(column), row: row.row }), undo);
  };
  return (
    <div class="edit-cell">
      <Waiting call={{ busy: edit.busy, slow: false }} words={shellWords.working} />
      {cells && <FormField id={id} column={column} value={value} findings={findings} change={setTyped} />}
      {edit.failure && (
        <Told>
          <FailureNote failure={edit.failure} />
        </Told>
      )}
      <div class="actions">
        {cells && (
          <Button primary disabled={edit.busy || typed === undefined} onPress={save}>
            {checkPageWords.write}
          </Button>
        )}
        <Button onPress={close}>{shellWords.close}</Button>
      </div>
    </div>
  );
}
