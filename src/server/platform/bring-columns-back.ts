import type { Cell } from "../../core/reading/cell";

/**
 * Columns that people put before or among the words of a row of ours go behind the last of them, with all that stands
 * there, or `behind` a column. `present`: the row as it stands, `first` its column, from 1. Gives whether there were any;
 * none are known where a word is gone.
 */
export function bringColumnsBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  present: readonly Cell[],
  words: readonly Cell[],
  first = 1,
  behind?: number,
): boolean {
  const strangers: number[] = [];
  let next = 0;
  for (const word of words) {
    const at = word === "" ? next : present.indexOf(word, next);
    if (at < 0) return false;
    for (; next < at; next++) strangers.push(first + next);
    next++;
  }
  // The last one first: what stands to the left of it stays where it is.
  let end = behind === undefined ? first + next : behind + strangers.length;
  for (const column of strangers.reverse()) sheet.moveColumns(sheet.getRange(1, column), end--);
  return strangers.length > 0;
}
