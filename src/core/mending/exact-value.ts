import type { Cell } from "../reading/cell";
import { readInterval } from "../reading/read-interval";
import { readMoney } from "../reading/read-money";
import { readNumber } from "../reading/read-number";
import { DAY, toDate } from "../reading/wall-time";
import { type ColumnKey, typeOf } from "../register/columns";

/**
 * The date cell that a text stands for; `undefined` for a month, a school year, a range, and for a minute at midnight,
 * which as a date cell would become a whole day (requirements 2).
 */
export function exactMoment(text: string): Date | undefined {
  const reading = readInterval(text);
  if (reading.kind !== "interval") return undefined;
  const { precision, from } = reading.interval;
  const isExact = precision === "day" || (precision === "minute" && from % DAY !== 0);
  return isExact ? toDate(from) : undefined;
}

/** The day whose serial stands where a date belongs (requirements 2): to be asked about. */
export function proposedDay(cell: Cell): Date | undefined {
  const reading = readInterval(cell);
  return reading.kind === "unreadable" && reading.reason === "serial"
    ? exactMoment(reading.proposed)
    : undefined;
}

/** The đồng that a text stands for; `undefined` for "hơn", a range, "/năm" or a calculation: a number would say less. */
export function exactAmount(text: string): number | undefined {
  const reading = readMoney(text);
  if (reading.kind !== "money" || text.includes("=")) return undefined;
  return reading.approximate || reading.perYear || reading.upTo !== undefined ? undefined : reading.dong;
}

/** The number that a text is written as; `undefined` for one with words or a share. */
export const exactNumber = (text: string): number | undefined =>
  /^-?[\d.,]+$/.test(text.trim()) ? readNumber(text) : undefined;

/** What the sheet should hold for a text that somebody typed or pasted: a date or a number where it surely is one. */
export const enteredValue = (key: ColumnKey, text: string): string | number | Date =>
  enteredAs(typeOf(key), text);

/** The same in a column of a type. */
export function enteredAs(type: ReturnType<typeof typeOf>, text: string): string | number | Date {
  if (type === "day" || type === "moment") return exactMoment(text) ?? text;
  if (type === "number") return exactNumber(text) ?? text;
  return (type === "money" ? exactAmount(text) : undefined) ?? text;
}

/** Whether entering a text would leave a cell as it is. */
export function holdsValue(cell: Cell, entered: string | number | Date): boolean {
  return entered instanceof Date && cell instanceof Date
    ? cell.getTime() === entered.getTime()
    : cell === entered;
}
