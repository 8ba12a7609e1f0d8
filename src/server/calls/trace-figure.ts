import type { FigureBlock } from "../../api/bridge-trace";
import { quoteCell } from "../../core/reading/cell";
import { registerOf } from "../../core/report/scope";
import { type ChartId, chartPlaces } from "../../core/summary/blocks/chart-table";
import { partsOf } from "../../core/summary/blocks/summarise";
import { readAsOf } from "../../core/summary/figures/read-as-of";
import { createTracer } from "../../core/summary/trace/trace";
import { fill } from "../../core/words/fill";
import { readOwnKey } from "../../core/words/own-columns";
import { type Part, partNames, unknownDay } from "../../core/words/summary-words";
import { traceFaults } from "../../messages/vi/press/trace-vi";
import { Fault } from "../platform/fault";
import { readWorkbook } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { type Is, isText, object, optional, textUpTo, wholeNumber } from "./is";
import { judgeRows } from "./judge-rows";
import { isReportScope, wholeRegister } from "./scope";
import { createLister } from "./trace-items";
import { tracedFigure } from "./traced-figure";

/** A name or a day takes no more. */
const LONGEST = 400;
const isPlace = wholeNumber(0);
const charts = Object.keys(chartPlaces) as ChartId[];
/** Which columns of its own are choices is said by the campaign. */
const isBlock: Is<FigureBlock> = (value): value is FigureBlock =>
  typeof value === "string" &&
  (Object.hasOwn(partNames, value) ||
    charts.some((id) => value === `chart.${id}`) ||
    (value.length <= LONGEST && readOwnKey(value) !== undefined));

/** Lists what stands behind a figure of the dashboard, counted up to the dashboard's own day. */
export const pageTraceFigure: Call<"pageTraceFigure"> = {
  takes: object({
    block: isBlock,
    row: isPlace,
    column: isPlace,
    name: isText,
    asOf: textUpTo(LONGEST),
    scope: optional(isReportScope),
  }),
  answer({ block, row, column, name, asOf: day, scope = wholeRegister }, spreadsheet) {
    const asOf = readAsOf(day);
    if (asOf === "unreadable") throw new Fault("other", fill(unknownDay, { text: quoteCell(day) }));
    const whole = readWorkbook(spreadsheet);
    const workbook = registerOf({ ...whole.table, assessments: judgeRows(whole) }, scope);
    const place = placeOf(block);
    if (!partsOf(workbook.programme).includes(place.part)) throw new Fault("other", traceFaults.moved);
    const found = createTracer(workbook, [place.part], { asOf })(row + HEADINGS, place.column + column);
    // Somebody may have changed settings or units since the figures were counted.
    if (!found.ok || !found.figure.label.includes(name)) throw new Fault("other", traceFaults.moved);
    return tracedFigure(
      found,
      createLister(whole, { ...workbook, ...(asOf !== undefined && { asOf }) }),
      asOf,
    );
  },
};

const HEADINGS = 1;

/** The part of the summary that a block is of, and where in it the block begins. */
function placeOf(block: FigureBlock): { part: Part; column: number } {
  const chart = charts.find((id) => block === `chart.${id}`);
  return chart
    ? { part: "chartData", column: chartPlaces[chart].column }
    : { part: block as Part, column: 0 };
}
