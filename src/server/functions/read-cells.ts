import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { formatInterval } from "../../core/reading/interval";
import { readInterval } from "../../core/reading/read-interval";
import { readMoney } from "../../core/reading/read-money";
import { toDate } from "../../core/reading/wall-time";
import { fill } from "../../core/words/fill";
import { unreadable } from "../../messages/vi/vi";
import type { Argument } from "./arguments";
import { mapCells } from "./arguments";

const notRead = (cell: Cell) => fill(unreadable, { text: quoteCell(cell) });

/** `SK_NGAY`: a Date for a day or a minute, `MM/yyyy` or a school year in words for less. */
export function readDays(cells: Argument): Date | string | (Date | string)[][] {
  return mapCells(cells, (cell) => {
    const reading = readInterval(cell);
    if (reading.kind === "blank") return "";
    if (reading.kind === "unreadable") return notRead(cell);
    const { interval } = reading;
    switch (interval.precision) {
      case "minute":
      case "day":
        return toDate(interval.from);
      case "range":
        return notRead(cell);
      default:
        return formatInterval(interval);
    }
  });
}

/** `SK_TIEN`: đồng as a number; the lower bound of a range. */
export function readAmounts(cells: Argument): number | string | (number | string)[][] {
  return mapCells(cells, (cell) => {
    const reading = readMoney(cell);
    if (reading.kind === "blank") return "";
    return reading.kind === "money" ? reading.dong : notRead(cell);
  });
}
