import type { RequestOf } from "../../api/bridge";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { Fault } from "../platform/fault";
import { type CellMark, clearMarks, markCells } from "../rows/mark-cells";
import {
  isUnmoved,
  placeInRegister,
  type RegisterTab,
  readRegisterTab,
  registerFinder,
  soughtBy,
} from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isColumn, isNothing, isRow, isText, list, MOST_CELLS, object, optional } from "./is";

/** Puts the cursor on a cell of the register. */
export const pageSelect: Call<"pageSelect"> = {
  takes: object({ row: isRow, column: isColumn }),
  answer({ row, column }, spreadsheet) {
    const register = readRegisterTab(spreadsheet, true);
    const { sheet } = register;
    sheet.getRange(Math.min(row, sheet.getMaxRows()), placeInRegister(register, column) + 1).activate();
    return null;
  },
};

const isMark = object<RequestOf<"pageMark">["cells"][number]>({
  row: isRow,
  column: isColumn,
  text: isText,
  key: optional(isText),
});

/** How often rows are looked for anew when people sort or insert meanwhile. */
const ATTEMPTS = 4;

/** Marks cells in colour with a note each. */
export const pageMark: Call<"pageMark"> = {
  takes: object({ cells: list(isMark, MOST_CELLS) }),
  answer({ cells }, spreadsheet) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const register = readRegisterTab(spreadsheet);
      const marks = placed(register, cells);
      const marked = markCells(register.sheet, marks, (top, bottom) => isUnmoved(register, top, bottom));
      if (marked >= 0) return { marked, missing: cells.length - marks.length };
    }
    throw new Fault("busy", pageFaults.moving);
  },
};

/** The marks of cells that are there, each in the row that is meant. */
function placed(register: RegisterTab, cells: RequestOf<"pageMark">["cells"]): CellMark[] {
  const find = registerFinder(register);
  return cells.flatMap(({ row: stood, column, text, key }) => {
    const found = key === undefined ? { row: stood } : find(soughtBy(register, stood, key));
    const place = register.at[column];
    if (place === undefined || !("row" in found)) return [];
    const { row } = found;
    return row > register.headingRow + 1 && row <= register.values.length
      ? [{ row, column: place + 1, text }]
      : [];
  });
}

/** Takes our own marks off the whole register. */
export const pageClearMarks: Call<"pageClearMarks"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const register = readRegisterTab(spreadsheet);
      const { sheet, values, headingRow } = register;
      const cleared = clearMarks(sheet, () => isUnmoved(register, headingRow + 2, values.length));
      if (cleared >= 0) return { cleared };
    }
    throw new Fault("busy", pageFaults.moving);
  },
};
