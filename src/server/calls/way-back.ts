import type { CellChange } from "../../api/bridge";
import { cellText } from "../../core/mending/cell-text";
import { sameCell } from "../../core/reading/same-cell";
import type { RowCellChange } from "../rows/change-rows";
import type { RegisterTab } from "../workbook/register-tab";
import { rowKey } from "../workbook/register-tab";
import { fromWireCell, toWireCell } from "./wire";

/** What takes a change back that was written into a row (from 1), found by what the row is told by now. */
export const wayBack = (
  register: RegisterTab,
  row: number,
  { column, old, value }: Pick<RowCellChange, "column" | "old" | "value">,
  key = rowKey(register, row),
): CellChange => ({
  row,
  column,
  old: toWireCell(value),
  value: toWireCell(old),
  oldText: cellText(column, value),
  newText: cellText(column, old),
  key,
});

/** Whether what a cell held comes back as it was: of a moment outside of all years only its text goes over the wire. */
export const comesBack = ({ old }: Pick<RowCellChange, "old">): boolean =>
  sameCell(fromWireCell(toWireCell(old)), old);
