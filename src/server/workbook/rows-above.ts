import type { Grid } from "../../core/assessment/open-workbook";
import { type Cell, isBlankCell } from "../../core/reading/cell";
import { resultHeadings } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { formulaWarnings } from "../../messages/vi/press/check-vi";

/** A title fills a cell or two. */
const LEAST = 4;

/**
 * Names the rows that people entered and that stand above the headings of the register (row from 1), as where somebody
 * sorted the whole tab: nothing there is judged. Empty where there are but titles and the upper line of headings in two,
 * which holds no number and no date.
 */
export function rowsAbove(register: Grid, headingRow: number): string {
  const rows = register
    .slice(0, headingRow - 1)
    .flatMap((row, at) => (isEntered(row.slice(resultHeadings.length)) ? [at + 1] : []));
  if (rows.length === 0) return "";
  return fill(formulaWarnings.above, { rows: rows.join(", "), heading: headingRow });
}

function isEntered(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= LEAST && filled.some((cell) => typeof cell !== "string" || /\d/.test(cell));
}
