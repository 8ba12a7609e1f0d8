type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Freezes the first rows and, where they are given, columns. Sheets refuses it where people merged cells across the line,
 * as lists with headings in two rows have them: those cells are parted, which loses no text.
 */
export function freezeLines(
  { sheet, isNew }: { sheet: Sheet; isNew: boolean },
  rows: number,
  columns = 0,
): void {
  if (!isNew && sheet.getFrozenRows() !== rows) partAcross(sheet, rows, columns);
  sheet.setFrozenRows(rows);
  if (columns > 0) sheet.setFrozenColumns(columns);
}

function partAcross(sheet: Sheet, rows: number, columns: number): void {
  const crosses = (line: number, first: number, last: number) => first <= line && last > line;
  for (const merged of sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges()) {
    if (
      crosses(rows, merged.getRow(), merged.getLastRow()) ||
      crosses(columns, merged.getColumn(), merged.getLastColumn())
    )
      merged.breakApart();
  }
}
