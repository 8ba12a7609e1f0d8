/** Gives columns their widths in pixels, from the first given on; neighbours that are alike in one call. */
export function setWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  widths: readonly number[],
  first = 1,
): void {
  for (let at = 0, end = 0; at < widths.length; at = end) {
    const width = widths[at]!;
    while (widths[end] === width) end += 1;
    sheet.setColumnWidths(first + at, end - at, width);
  }
}
