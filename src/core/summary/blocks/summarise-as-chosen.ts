import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Cell } from "../../reading/cell";
import { isBlankCell, quoteCell } from "../../reading/cell";
import { fill } from "../../words/fill";
import type { Part } from "../../words/summary-words";
import { unknownDay, unknownOrder } from "../../words/summary-words";
import { readAsOf } from "../figures/read-as-of";
import { stack } from "./stack";
import { type SummaryOptions, summarise } from "./summarise";
import { findUnitOrder, unitOrders } from "./unit-order";

/** What two cells choose: a day and an order of units; a sentence where one of them cannot be read. */
export function chosenOptions(
  { programme }: JudgedWorkbook,
  day: Cell,
  order: Cell,
): SummaryOptions | string {
  const asOf = readAsOf(day);
  if (asOf === "unreadable") return fill(unknownDay, { text: quoteCell(day) });
  const sortUnitsBy = isBlankCell(order) ? "" : String(order);
  if (sortUnitsBy !== "" && findUnitOrder(programme, sortUnitsBy) === undefined) {
    return fill(unknownOrder, { text: quoteCell(order), choices: unitOrders(programme).join("; ") });
  }
  return { asOf, sortUnitsBy };
}

/**
 * The blocks asked for, stacked, as of the day and in the order of units that two cells name. What cannot be read of
 * them is said in the one cell that is given instead.
 */
export function summariseAsChosen(
  workbook: JudgedWorkbook,
  parts: readonly Part[],
  day: Cell,
  order: Cell,
): (string | number)[][] {
  const options = chosenOptions(workbook, day, order);
  return typeof options === "string" ? [[options]] : stack(summarise(workbook, parts, options));
}
