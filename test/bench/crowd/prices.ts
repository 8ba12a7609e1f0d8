import { columnKeys, resultHeadings } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { choiceCells } from "../../../src/server/workbook/summary-layout";
import { timed } from "../../support/processor-time";
import { openBenchWorkbook, owner } from "../bench-workbook";
import type { Prices } from "./simulate";

const APPLIED = resultHeadings.length + columnKeys.indexOf("appliedOn");
const ROW = 20;
/** What handing a cell to a custom function costs: as much as reading one (cost model). */
const ARGUMENT_CELL = 0.0000082;

/** What an edit costs in a workbook of so many rows: by the cost meter, and what computing takes here. */
export function pricesOf(rows: number): Prices {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  if (addIn.customFunctionCosts.length === 0) throw new Error("The workbook has no formulas.");
  const id = workbook.sheets().find(({ name }) => name === tabs.register)?.id ?? 0;
  const edit = (text: string) => timed(() => workbook.type(owner, id, ROW, APPLIED, text)).time / 1000;
  // Both ways once before: what is measured is no first time.
  edit("01/08/2021");
  edit("01/10/2021");
  const before = addIn.customFunctionCosts.length;
  const computing = edit("01/08/2021");
  const costs = addIn.customFunctionCosts.slice(before);
  const formulas =
    Math.max(...costs.map(({ seconds }) => seconds)) +
    rows * columnKeys.length * ARGUMENT_CELL +
    computing / Math.max(1, costs.length);
  const start = addIn.lastTrigger?.seconds ?? 0;
  press("menuWriteValues");
  edit("01/10/2021");
  const judged = edit("01/08/2021");
  const trigger = () => addIn.lastTrigger?.seconds ?? 0;
  const whole = trigger();
  edit("01/08/2021");
  const unchanged = trigger();
  // A day that somebody chooses has the summaries written at once, and changes no row.
  const { asOf } = choiceCells;
  const summaryId = workbook.sheets().find(({ name }) => name === tabs.summary)?.id ?? 0;
  const summed = timed(() => workbook.type(owner, summaryId, asOf.row - 1, asOf.column - 1, "31/12/2021"));
  const summaries = trigger() - unchanged + Math.max(0, summed.time / 1000 - judged);
  return { formulas, start, round: whole - start + judged, summaries };
}
