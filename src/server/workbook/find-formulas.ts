import { partsText } from "./formulas";
import type { SummaryTab } from "./summary-layout";
import { lastColumnOf, summaryFormulas } from "./summary-layout";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  row: number;
  column: number;
}

/** As far down as people may have pushed what is ours by rows that they inserted. */
export const ROWS_READ = 30;

/** The first formula of earlier layouts, by which an older workbook is told. */
const former: Readonly<Partial<Record<SummaryTab, readonly string[]>>> = {
  summary: ['"Chỉ tiêu; Cụm; Đơn vị; Cán bộ chuyên trách"'],
  analysis: [
    '"Loại giải pháp; Tháng; Quý; Điều khoản"',
    '"Loại giải pháp; Tháng; Quý; Cụm; Điều khoản"',
    '"Ngày tính; Loại giải pháp; Tháng; Quý; Cụm; Điều khoản"',
  ],
};

/** Where the formulas of a tab stand now, in the order of the layout; nothing where one is gone. Reads once. */
export function findFormulas(sheet: Sheet, key: SummaryTab): (Place | undefined)[] {
  const rows = Math.min(ROWS_READ, sheet.getMaxRows());
  const present = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getFormulas();
  return summaryFormulas[key].map(({ parts }, index) => {
    const texts = index === 0 ? [partsText(parts), ...(former[key] ?? [])] : [partsText(parts)];
    for (const [row, cells] of present.entries()) {
      const column = cells.findIndex(
        (cell) => cell.startsWith("=SK_TONGHOP(") && texts.some((text) => cell.includes(text)),
      );
      if (column >= 0) return { row: row + 1, column: column + 1 };
    }
    return undefined;
  });
}

/**
 * Brings formulas that people pushed away by inserting columns back to theirs, with all that belongs to them. The
 * columns that were inserted go behind everything: nothing in them is lost.
 */
export function moveColumnsBack(sheet: Sheet, key: SummaryTab, pushed: number): void {
  const width = Math.min(lastColumnOf(key), sheet.getMaxColumns() - pushed);
  sheet.moveColumns(sheet.getRange(1, pushed + 1, 1, width), 1);
}
