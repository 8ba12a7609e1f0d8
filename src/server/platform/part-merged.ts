/** Parts cells that people merged, of which only the first takes anything; no text is lost. */
export function partMerged(range: GoogleAppsScript.Spreadsheet.Range): void {
  for (const merged of range.getMergedRanges()) merged.breakApart();
}
