/** White on a dark ground (contrast above 4,5), as all headings of the workbook. */
export function styleHeadings(
  headings: GoogleAppsScript.Spreadsheet.Range | GoogleAppsScript.Spreadsheet.RangeList,
  background: string,
): void {
  headings
    .setFontWeight("bold")
    .setFontColor("#ffffff")
    .setBackground(background)
    .setWrap(true)
    .setVerticalAlignment("middle");
}
