import { parseAmount } from "./amount";
import type { Cell } from "./cell";
import { plainWords } from "./characters";

const NUMBER_FIRST = /^(-?)(\d[\d.,]*)(.*)$/;
const SCALE = /^ ?(?:k|tr|trieu|ty|ti|nghin|ngan|ngh|tram|chuc)\b/;
const PERCENT = /^(\d[\d.,]*) ?%$/;
const LONGEST = 100;

/**
 * A number, also as text: dot groups thousands, comma is the decimal mark, words may follow (`10.000 sáng kiến`).
 * Undefined when blank, when it is more than a number (a share, a date, an amount in words) and when the mark
 * can be read both ways (`1,500`).
 */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  const match = NUMBER_FIRST.exec(plainWords(cell));
  if (!match || /[\d%]/.test(match[3]!) || SCALE.test(match[3]!)) return undefined;
  const value = parseAmount(match[2]!.replace(/[.,]$/, ""));
  if (value === undefined) return undefined;
  return match[1] === "-" ? -value : value;
}

/**
 * A share as a fraction: `30%` is 0.3, `232,3%` 2.323, and a number from 0 to 1 itself, as a percent cell arrives.
 * Undefined for a plain 30, which does not say of what.
 */
export function readShare(cell: Cell): number | undefined {
  if (typeof cell === "string" && cell.length <= LONGEST) {
    const match = PERCENT.exec(plainWords(cell));
    const percent = match ? parseAmount(match[1]!, true) : undefined;
    if (percent !== undefined) return Number((percent / 100).toPrecision(15));
  }
  const value = readNumber(cell);
  return value !== undefined && value >= 0 && value <= 1 ? value : undefined;
}
