import { tabs } from "../../core/words/words";

/** The rows, from 1, that the person has selected in the register; `undefined` where another tab is open. */
export function selectedRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): { sheet: GoogleAppsScript.Spreadsheet.Sheet; first: number; last: number } | undefined {
  const range = spreadsheet.getActiveRange();
  const sheet = range?.getSheet();
  if (!range || sheet?.getName() !== tabs.register) return undefined;
  // One call instead of two; whole columns (`B:C`) have no row numbers and mean all rows.
  const [first, last] = range.getA1Notation().match(/\d+/g)?.map(Number) ?? [];
  return { sheet, first: first ?? 1, last: last ?? first ?? Number.POSITIVE_INFINITY };
}
