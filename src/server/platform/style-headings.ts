/** White on a dark ground (contrast above 4,5), as all headings of the workbook. */
export function styleHeadings(range: GoogleAppsScript.Spreadsheet.Range, background: string): void {
  range
    .setFontWeight("bold")
    .setFontColor("#ffffff")
    .setBackground(background)
    .setWrap(true)
    .setVerticalAlignment("middle");
}
