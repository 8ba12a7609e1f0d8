import type { RollUp } from "../figures/roll-up";
import type { CountedWorkbook } from "../figures/up-to";
import type { Block } from "./block";
import { chartClauses } from "./chart-clauses";
import { chartMonths } from "./chart-months";
import { chartUnits } from "./chart-units";

/** What the charts are drawn from, side by side with a blank column between: a chart names a column, not a row. */
export function chartBlock(workbook: CountedWorkbook, figures: RollUp): Block {
  const tables = [chartMonths(workbook), chartUnits(workbook, figures), chartClauses(workbook)];
  const height = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: height }, (_none, row) =>
    tables.flatMap((table, index) => {
      const cells = table[row] ?? table[0]?.map(() => "") ?? [];
      return index === 0 ? cells : ["", ...cells];
    }),
  );
}
