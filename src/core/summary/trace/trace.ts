import type { Part } from "../../words/summary-words";
import { noData } from "../../words/words";
import { type SummaryOptions, tabulateStacked } from "../blocks/summarise";
import { figureOf } from "../blocks/table";
import type { CountedWorkbook } from "../figures/up-to";
import type { Figure } from "./trace-figure";
import { unknown } from "./trace-figure";

/** What a cell of stacked parts is. */
export type Trace =
  | { ok: true; part: Part; value: string | number; figure: Figure }
  /** A heading, a name, a blank: no figure. */
  | { ok: false };

const nothing: Trace = { ok: false };

/**
 * Counts once, and then says of any cell of the stacked `parts` (row and column from 0) what it is and what stands
 * behind it.
 */
export function createTracer(
  workbook: CountedWorkbook,
  parts: readonly Part[],
  options: SummaryOptions = {},
): (row: number, column: number) => Trace {
  const tables = tabulateStacked(workbook, parts, options);
  return (row, column) => {
    let headings = 0;
    for (const { part, table } of tables) {
      const at = row - headings - 1;
      const own = table.columns[column];
      if (own && at >= 0 && at < table.rows.length) {
        const figure = figureOf(table, table.rows[at], own);
        if (figure === undefined) return nothing;
        const value = own.value(table.rows[at]);
        const isKnown = value !== "" && value !== noData;
        const known = isKnown ? figure : unknown(figure, workbook.programme);
        return { ok: true, part, value, figure: known };
      }
      headings += table.rows.length + 2;
    }
    return nothing;
  };
}
