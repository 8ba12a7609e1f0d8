import { openWorkbook } from "../../core/assessment/open-workbook";
import { resultRow } from "../../core/assessment/result-row";
import { resultHeadings } from "../../core/register/columns";
import type { Argument } from "./arguments";
import { toGrid } from "./arguments";

/**
 * `SK_KIEMTRA`: the five result columns with their headings, as many rows as the table. When the workbook as a
 * whole cannot be judged, one cell says why.
 */
export function checkTable(table: Argument, settings: Argument, units: Argument): (readonly string[])[] {
  const grid = toGrid(table);
  const reading = openWorkbook(grid, toGrid(settings), toGrid(units));
  if (!reading.ok) return [[reading.problems.join("\n")]];
  const { register, judge, programme } = reading.value;
  return grid.map((_row, index) =>
    index === register.headingRow ? [...resultHeadings] : resultRow(judge(index), programme),
  );
}
