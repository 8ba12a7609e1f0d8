import { useMemo, useState } from "preact/hooks";
import type { FormCells, Judged } from "../../../core/assessment/judge-cells";
import { judgeCells } from "../../../core/assessment/judge-cells";
import type { ColumnKey } from "../../../core/register/columns";
import { useApp } from "../shell/app-context";
import { cellsToSave, differingColumns } from "./form-fields";

/** Where the form's content came from. */
export type FormOrigin =
  | { kind: "new" }
  | { kind: "copy"; row: number; before: FormCells }
  | { kind: "edit"; row: number; before: FormCells; otherUnit: string };

export interface Form {
  cells: FormCells;
  origin: FormOrigin;
  /** The columns that the person has been at: only there a blank is worth a word. */
  touched: ReadonlySet<ColumnKey>;
  judged: Judged | undefined;
  /** Something is in the form that is nowhere else. */
  unsaved: boolean;
  put(column: ColumnKey, text: string): void;
  touch(column: ColumnKey): void;
  open(cells: FormCells, origin: FormOrigin): void;
}

const nothing: ReadonlySet<ColumnKey> = new Set();

/** The form's cells, judged on every change: one row takes well under a millisecond. */
export function useForm(): Form {
  const { unit, programme, catalogue } = useApp();
  const [cells, setCells] = useState<FormCells>({ unit });
  const [origin, setOrigin] = useState<FormOrigin>({ kind: "new" });
  const [touched, setTouched] = useState(nothing);
  const filled = Object.entries(cells).some(([column, text]) => column !== "unit" && text?.trim());
  const judged = useMemo(
    () => (filled ? judgeCells(programme, catalogue, cellsToSave(cells, programme)) : undefined),
    [cells, programme, catalogue, filled],
  );
  return {
    cells,
    origin,
    touched,
    judged,
    unsaved: origin.kind === "new" ? filled : differingColumns(cells, origin.before).length > 0,
    put: (column, text) => setCells((now) => ({ ...now, [column]: text })),
    touch: (column) => setTouched((now) => (now.has(column) ? now : new Set(now).add(column))),
    open(next, from) {
      setCells(next);
      setOrigin(from);
      setTouched(from.kind === "edit" ? new Set(Object.keys(next) as ColumnKey[]) : nothing);
    },
  };
}
