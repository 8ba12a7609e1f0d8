type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Freezes the first rows and, where they are given, columns. Sheets refuses it where people merged cells across the line,
 * as lists with headings in two rows have them: those cells are parted, which loses no text. Reads what it needs, and gives
 * what freezes them: whoever has more to ask asks first.
 */
export function freezeLines(
  { sheet, isNew }: { sheet: Sheet; isNew: boolean },
  rows: number,
  columns = 0,
): () => void {
  const isFrozen = () =>
    sheet.getFrozenRows() === rows && (columns === 0 || sheet.getFrozenColumns() === columns);
  const merged = isNew || isFrozen() ? [] : mergedAcross(sheet, rows, columns);
  return () => {
    for (const each of merged) each.breakApart();
    sheet.setFrozenRows(rows);
    if (columns > 0) sheet.setFrozenColumns(columns);
  };
}

function mergedAcross(
  sheet: Sheet,
  rows: number,
  columns: number,
): readonly GoogleAppsScript.Spreadsheet.Range[] {
  const crosses = (line: number, first: number, last: number) => first <= line && last > line;
  return sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getMergedRanges()
    .filter(
      (merged) =>
        crosses(rows, merged.getRow(), merged.getLastRow()) ||
        crosses(columns, merged.getColumn(), merged.getLastColumn()),
    );
}
