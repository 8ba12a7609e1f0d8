import { clearMarks, markCells } from "../rows/mark-cells";
import { mustFindTab, placeOf, readRegister } from "../workbook/open-register";
import { withLock } from "../workbook/with-lock";
import { answer } from "./answer";
import { requests } from "./requests";

/** Puts the cursor on a cell of the register. */
export function pageSelect(request: string): string {
  return answer(requests.select, request, ({ row, column }, spreadsheet) => {
    const register = readRegister(spreadsheet, true);
    const { sheet } = register;
    sheet.getRange(Math.min(row, sheet.getMaxRows()), placeOf(register, column) + 1).activate();
    return null;
  });
}

/** Marks cells in colour with a note each. */
export function pageMark(request: string): string {
  return answer(requests.mark, request, ({ cells }, spreadsheet) =>
    withLock(() => {
      const register = readRegister(spreadsheet, true);
      const rows = register.sheet.getMaxRows();
      const marks = cells
        .filter(({ row, column }) => row <= rows && register.at[column] !== undefined)
        .map(({ row, column, text }) => ({ row, column: placeOf(register, column) + 1, text }));
      return { marked: markCells(register.sheet, marks) };
    }),
  );
}

/** Takes our own marks off the whole register. */
export function pageClearMarks(request: string): string {
  return answer(requests.nothing, request, (_nothing, spreadsheet) =>
    withLock(() => ({ cleared: clearMarks(mustFindTab(spreadsheet, "register")) })),
  );
}
