import { tidyText } from "./characters";
import { DAY, formatDay, formatMoment, wallTimeOf } from "./wall-time";

/** A value as Sheets hands it over: an empty cell is `''` in a range, `null` or `undefined` as an omitted argument. */
export type Cell = string | number | boolean | Date | null | undefined;

const BLANK =
  /^[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*$/;
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#ERROR!",
  "#NAME?",
  "#DIV/0!",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
]);
const QUOTED_LENGTH = 60;
/** Enough to fill a quotation with a good many invisible characters in it; a cell can hold 50,000. */
const LOOKED_AT = 2000;

/** Whether a cell holds nothing that a person can see: `''`, null, undefined, white space, zero-width characters. */
export function isBlankCell(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  if (cell.length === 0) return true;
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && BLANK.test(cell);
}

/** Whether a text is exactly one of the errors of Sheets: a script receives an error cell as its text. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXTS.has(text);
}

/** A short quotation of a cell for a finding: at most 60 characters and `…`, on one line, Dates as `dd/MM/yyyy[ HH:mm]`. */
export function quoteCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "string" && typeof cell !== "number") return quoteDate(cell);
  const text = tidyText(String(cell).slice(0, LOOKED_AT));
  if (text.length <= QUOTED_LENGTH) return text;
  const characters = Array.from(text.slice(0, 2 * QUOTED_LENGTH + 2));
  return characters.length <= QUOTED_LENGTH ? text : `${characters.slice(0, QUOTED_LENGTH).join("").trim()}…`;
}

function quoteDate(date: Date): string {
  const wall = wallTimeOf(date);
  if (Number.isNaN(wall)) return "";
  return wall % DAY === 0 ? formatDay(wall) : formatMoment(wall);
}
