import type { Grid } from "../../core/assessment/open-workbook";
import { type Cell, isBlankCell } from "../../core/reading/cell";
import { findHeadings, headingKey } from "../../core/reading/headings";
import { activityColumns } from "../../core/register/activity-columns";
import { type Column, columns, resultHeadings } from "../../core/register/columns";
import { headingAliases } from "../../core/register/table";
import { unitColumns } from "../../core/register/unit-columns";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { formulaWarnings } from "../../messages/vi/press/check-vi";

/** Where people enter rows: the columns, from which on, and how many cells of one are filled at least: a title fills a cell or two. */
const tables = {
  register: [columns, resultHeadings.length, 4],
  units: [unitColumns, 0, 3],
  activities: [activityColumns, 0, 3],
} as const satisfies Record<string, readonly [Readonly<Record<string, Column>>, number, number]>;

type TableTab = keyof typeof tables;

/**
 * Names the rows that people entered and that stand above the headings of a tab, as where somebody sorted the whole of it:
 * nothing there counts. Empty where there are but titles and the upper line of headings in two, which holds no number and
 * no date.
 */
export function rowsAbove(read: Readonly<Record<TableTab, Grid>>): string {
  return (Object.keys(tables) as TableTab[]).flatMap((key) => aboveIn(key, read[key])).join(" ");
}

function aboveIn(key: TableTab, grid: Grid): string[] {
  const [all, first, least] = tables[key];
  const headings = findHeadings(grid, headingAliases<string>(all, headingKey))?.row ?? 0;
  const isEntered = (row: readonly Cell[]) => {
    const filled = row.slice(first).filter((cell) => !isBlankCell(cell));
    return filled.length >= least && filled.some((cell) => typeof cell !== "string" || /\d/.test(cell));
  };
  const rows = grid.slice(0, headings).flatMap((row, at) => (isEntered(row) ? [at + 1] : []));
  if (rows.length === 0) return [];
  return [fill(formulaWarnings.above, { tab: tabs[key], rows: rows.join(", "), heading: headings + 1 })];
}
