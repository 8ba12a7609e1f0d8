import type { SimilarTitle } from "../../api/bridge";
import type { FormCells } from "../../core/assessment/judge-cells";
import { formText } from "../../core/mending/cell-text";
import { isBlankCell } from "../../core/reading/cell";
import { similarity } from "../../core/reading/similarity";
import { columnKeys } from "../../core/register/columns";
import type { RegisterTab } from "../workbook/open-register";
import { cellAt, placeOf, readRegister } from "../workbook/open-register";
import { selectedRows } from "../workbook/selected-rows";
import { answer } from "./answer";
import { requests } from "./requests";

const ALIKE = 0.75;
const MOST_ALIKE = 5;
/** Titles whose lengths differ more than this share too few letters to be alike. */
const LENGTHS_APART = 0.55;

/** A row as the form holds it; blank cells are left out. */
export function formCells(register: RegisterTab, row: number): FormCells {
  return Object.fromEntries(
    columnKeys.flatMap((column) => {
      const text = formText(column, cellAt(register, row, column));
      return isBlankCell(text) ? [] : [[column, text]];
    }),
  );
}

/** A row for the form: the one named, else the one at the cursor; null where there is none. */
export function pageRow(request: string): string {
  return answer(requests.row, request, ({ row }, spreadsheet) => {
    const register = readRegister(spreadsheet);
    const wanted = row ?? selectedRows(spreadsheet)?.first ?? 0;
    const cells = wanted > register.headingRow + 1 ? formCells(register, wanted) : {};
    return Object.keys(cells).length > 0 ? { row: wanted, cells } : null;
  });
}

/** Titles in the workbook that look like one, the likest first. Only a hint: different initiatives look alike too. */
export function pageSimilar(request: string): string {
  return answer(requests.similar, request, ({ title, exceptRow }, spreadsheet): SimilarTitle[] => {
    const register = readRegister(spreadsheet, true);
    const { sheet, headingRow } = register;
    const [titles, units] = [placeOf(register, "title"), placeOf(register, "unit")];
    const left = Math.min(titles, units);
    const rows = sheet.getLastRow() - headingRow - 1;
    if (rows < 1 || isBlankCell(title)) return [];
    const cells = sheet.getRange(headingRow + 2, left + 1, rows, Math.abs(titles - units) + 1).getValues();
    return cells
      .flatMap((values, index): SimilarTitle[] => {
        const row = headingRow + 2 + index;
        const other = String(values[titles - left]);
        const shorter = Math.min(other.length, title.length);
        if (row === exceptRow || shorter < LENGTHS_APART * Math.max(other.length, title.length)) return [];
        const likeness = similarity(title, other);
        return likeness < ALIKE ? [] : [{ row, title: other, unit: String(values[units - left]), likeness }];
      })
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_ALIKE);
  });
}
