import { clearMarks, markCells } from "../rows/mark-cells";
import { mustFindTab, placeOf, readRegister } from "../workbook/open-register";
import type { Call } from "./define-call";
import { isColumn, isNothing, isRow, isText, list, MOST_CELLS, object } from "./is";

/** Puts the cursor on a cell of the register. */
export const pageSelect: Call<"pageSelect"> = {
  takes: object({ row: isRow, column: isColumn }),
  answer({ row, column }, spreadsheet) {
    const register = readRegister(spreadsheet, true);
    const { sheet } = register;
    sheet.getRange(Math.min(row, sheet.getMaxRows()), placeOf(register, column) + 1).activate();
    return null;
  },
};

/** Marks cells in colour with a note each. */
export const pageMark: Call<"pageMark"> = {
  takes: object({ cells: list(object({ row: isRow, column: isColumn, text: isText }), MOST_CELLS) }),
  answer({ cells }, spreadsheet) {
    const register = readRegister(spreadsheet, true);
    const rows = register.sheet.getMaxRows();
    const marks = cells
      .filter(({ row, column }) => row <= rows && register.at[column] !== undefined)
      .map(({ row, column, text }) => ({ row, column: placeOf(register, column) + 1, text }));
    return { marked: markCells(register.sheet, marks) };
  },
};

/** Takes our own marks off the whole register. */
export const pageClearMarks: Call<"pageClearMarks"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    return { cleared: clearMarks(mustFindTab(spreadsheet, "register")) };
  },
};
