import type { OpenWorkbook } from "../assessment/open-workbook";
import { fill } from "../messages/fill";
import type { Part } from "../messages/summary-words";
import { unknownDay, unknownOrder } from "../messages/summary-words";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { readAsOf } from "./read-as-of";
import { stack } from "./stack";
import { summarise } from "./summarise";
import { findUnitOrder, unitOrders } from "./unit-order";

/**
 * The blocks asked for, stacked, as of the day and in the order of units that two cells name. What cannot be read of
 * them is said in the one cell that is given instead.
 */
export function summariseAsChosen(
  workbook: OpenWorkbook,
  parts: readonly Part[],
  day: Cell,
  order: Cell,
): (string | number)[][] {
  const { programme } = workbook;
  const asOf = readAsOf(day);
  if (asOf === "unreadable") return [[fill(unknownDay, { text: quoteCell(day) })]];
  const sortUnitsBy = isBlankCell(order) ? "" : String(order);
  if (sortUnitsBy !== "" && findUnitOrder(programme, sortUnitsBy) === undefined) {
    return [[fill(unknownOrder, { text: quoteCell(order), choices: unitOrders(programme).join("; ") })]];
  }
  return stack(summarise(workbook, parts, { asOf, sortUnitsBy }));
}
