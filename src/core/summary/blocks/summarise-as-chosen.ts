import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Cell } from "../../reading/cell";
import { isBlankCell, quoteCell } from "../../reading/cell";
import { fill } from "../../words/fill";
import type { Part } from "../../words/summary-words";
import { unknownDay, unknownOrder } from "../../words/summary-words";
import { type AwardCells, readAwardChoices } from "../awards/award-choices";
import { readAsOf } from "../figures/read-as-of";
import { stack } from "./stack";
import { type SummaryOptions, summarise } from "./summarise";
import { findUnitOrder, unitOrders } from "./unit-order";

/** What cells choose: a day, an order of units, and what is looked at for commendation; a sentence where one cannot be read. */
export function chosenOptions(
  workbook: JudgedWorkbook,
  day: Cell,
  order: Cell,
  awardCells: AwardCells = [],
): SummaryOptions | string {
  const { programme } = workbook;
  const asOf = readAsOf(day);
  if (asOf === "unreadable") return fill(unknownDay, { text: quoteCell(day) });
  const sortUnitsBy = isBlankCell(order) ? "" : String(order);
  if (sortUnitsBy !== "" && findUnitOrder(programme, sortUnitsBy) === undefined) {
    return fill(unknownOrder, { text: quoteCell(order), choices: unitOrders(programme).join("; ") });
  }
  const awards = readAwardChoices(awardCells, workbook);
  return typeof awards === "string" ? awards : { asOf, sortUnitsBy, awards };
}

/**
 * The blocks asked for, stacked, as cells choose: the day, the order of units, what is looked at for commendation. What cannot be read of
 * them is said in the one cell that is given instead.
 */
export function summariseAsChosen(
  workbook: JudgedWorkbook,
  parts: readonly Part[],
  day: Cell,
  order: Cell,
  awards?: AwardCells,
): (string | number)[][] {
  const options = chosenOptions(workbook, day, order, awards);
  return typeof options === "string" ? [[options]] : stack(summarise(workbook, parts, options));
}
