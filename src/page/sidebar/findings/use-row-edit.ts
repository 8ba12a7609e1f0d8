import { useState } from "preact/hooks";
import type { CellChange, CheckedRow } from "../../../api/bridge";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { makeKey } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** A row of the list, opened to change a cell of it where it stands. */
export interface RowEdit {
  busy: boolean;
  /** The row as the sheet has it; absent before it was fetched. */
  cells: FormCells | undefined;
  failure: Failure | undefined;
  open(): Promise<FormCells | undefined>;
  /** Writes the row with these cells changed, where nobody has changed it meanwhile. */
  save(before: FormCells, changed: FormCells): Promise<readonly CellChange[] | undefined>;
  close(): void;
}

/** Opens the row that was checked, and no other: rows may have moved since. */
export function useRowEdit({ row, key }: Pick<CheckedRow, "row" | "key">): RowEdit {
  const { programme } = useApp();
  const read = useCall("pageRow");
  const write = useCall("pageSave");
  const [cells, setCells] = useState<FormCells>();
  const [moved, setMoved] = useState(false);
  const gone: Failure | undefined = moved ? { code: "workbook", message: checkPageWords.moved } : undefined;
  return {
    busy: read.busy || write.busy,
    cells,
    failure: gone ?? read.failure ?? write.failure,
    async open() {
      setMoved(false);
      const outcome = await read.run({ row, key, own: programme.columns.map((column) => column.key) });
      if (!outcome.ok) return undefined;
      setMoved(outcome.value === null);
      setCells(outcome.value?.cells);
      return outcome.value?.cells;
    },
    async save(before, changed) {
      const outcome = await write.run({
        key: makeKey(),
        cells: { ...before, ...changed },
        edit: { row, before },
      });
      if (!outcome.ok) return undefined;
      setMoved(outcome.value.conflict !== undefined);
      return outcome.value.conflict ? undefined : (outcome.value.undo ?? []);
    },
    close() {
      setCells(undefined);
      setMoved(false);
      read.reset();
      write.reset();
    },
  };
}
