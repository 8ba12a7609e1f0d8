/** What Sheets gives to a new tab. */
export const NEW_TAB = { rows: 1000, columns: 26 } as const;

/**
 * Grows a sheet, never shrinks it; one that was made just now (`isNew`) is not asked how large it is. Gives whether it
 * had to.
 */
export function ensureSize(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
  isNew = false,
): boolean {
  const lastRow = isNew ? NEW_TAB.rows : sheet.getMaxRows();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow);
  const lastColumn = isNew ? NEW_TAB.columns : sheet.getMaxColumns();
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
  return rows > lastRow || columns > lastColumn;
}
