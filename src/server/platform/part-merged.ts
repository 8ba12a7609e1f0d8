/** Parts cells that people merged, of which only the first takes anything; no text is lost. Gives whether there were any. */
export function partMerged(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const all = range.getMergedRanges();
  for (const merged of all) merged.breakApart();
  return all.length > 0;
}
