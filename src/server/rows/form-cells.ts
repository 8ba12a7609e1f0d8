import type { FormCells } from "../../core/assessment/judge-cells";
import { formText } from "../../core/mending/cell-text";
import { isBlankCell } from "../../core/reading/cell";
import { type ColumnKey, columnKeys } from "../../core/register/columns";
import { cellAt, type RegisterTab } from "../workbook/register-tab";

/** A row as the form holds it; blank cells are left out. */
export function formCells(register: RegisterTab, row: number, own: readonly ColumnKey[] = []): FormCells {
  return Object.fromEntries(
    [...columnKeys, ...own].flatMap((column) => {
      const text = formText(column, cellAt(register, row, column));
      return isBlankCell(text) ? [] : [[column, text]];
    }),
  );
}
