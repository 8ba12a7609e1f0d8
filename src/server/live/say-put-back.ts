import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { putBackWords } from "../../messages/vi/setup-vi";

const TOAST_SECONDS = 10;

/** Whoever typed there sees it gone, and nothing else would say where it is. Cells from 1; of several the first is named. */
export function sayPutBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  [first, ...more]: readonly { row: number; column: number }[],
  sentence: string,
): void {
  if (!first) return;
  const cell = `${columnLetters(first.column)}${first.row}${more.length > 0 ? "…" : ""}`;
  sheet.getParent().toast(fill(sentence, { cell }), putBackWords.title, TOAST_SECONDS);
}
