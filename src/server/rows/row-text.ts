import { quoteCell } from "../../core/reading/cell";
import { fill } from "../../core/words/fill";
import { pageLog } from "../../messages/vi/page-vi";
import { cellAt, type RegisterTab, textAt } from "../workbook/register-tab";

/** A row (from 1) as a line of the log names it. */
export const rowText = (register: RegisterTab, row: number): string =>
  fill(pageLog.row, {
    row,
    code: textAt(register, row, "code"),
    title: quoteCell(cellAt(register, row, "title")),
  });
