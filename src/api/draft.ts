import type { FormCells } from "../core/assessment/judge-cells";

/** A form that is filled and not saved. */
export interface Draft {
  cells: FormCells;
  /** The row that it changes, what its cells were and whose it is, if not the person's unit's; null for a new one. */
  edit: { row: number; before: FormCells; otherUnit: string } | null;
}
