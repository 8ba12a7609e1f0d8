import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import { sizeTexts } from "../../messages/vi/press/check-vi";

/** What Google allows: cells of a workbook, seconds of a custom function. */
const MOST_CELLS = 10_000_000;
const MOST_SECONDS = 30;
/** A workbook is told at half of either. */
const EARLY = 0.5;
/** Below this neither can be near, and the tabs are not asked for their sizes. */
const LARGE = 20_000;

/** Seconds of one formula by the cost model: its call, handing over each cell, and judging as fast as here. */
const formulaSeconds = (rows: number, columns: number) => 0.9 + rows * columns * 8.2e-6 + rows / 30_000;

/** Says early that a workbook nears what Google allows, and what to do. */
export function sizeAdvice(
  spreadsheet: Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, "getSheets">,
  rows: number,
  columns: number,
): string[] {
  if (rows < LARGE) return [];
  const cells = spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const seconds = formulaSeconds(rows, columns);
  if (cells < EARLY * MOST_CELLS && seconds < EARLY * MOST_SECONDS) return [];
  const text = { rows: formatCount(rows), cells: formatCount(cells), seconds: Math.round(seconds) };
  return [fill(sizeTexts.early, text)];
}
