import { type Cell, isBlankCell, isErrorText, quoteCell } from "./cell";
import { tidyText } from "./characters";
import type { Interval } from "./interval";
import { isPlaceholder } from "./placeholder";
import { readInterval } from "./read-interval";

/** The number and symbol of a decision (IV.2.1), without stray spaces, and its date when the cell gives one. */
export type DecisionReading =
  | { kind: "blank" }
  | { kind: "decision"; number: string; on?: Interval }
  | { kind: "unreadable"; text: string };

const BLANK: DecisionReading = { kind: "blank" };
const LONGEST = 300;
/** `123/QĐ-SGDĐT` alone, as nearly all are: the patterns of every letter there is take milliseconds to compile. */
const USUAL = /^\d{1,6}[/-][A-ZĐ]{2,20}(?:[/-][A-ZĐ]{1,20}){0,3}$/;
/** `123/QĐ-…`, `05MN/2020/…`, `12-NQ/TW`, after words without digits ("Kế hoạch số"). */
const NUMBER = /^[^\d]{0,80}?(\d{1,6}[a-zđ]{0,4}) ?([/-]) ?(?:(\d{4}) ?[/-] ?)?/i;
/** `QĐ-SGDĐT`, `CĐCT-CSPL&QHLĐ`: letters joined by strokes, dashes and ampersands, with or without stray spaces. */
const SYMBOL = /^\p{L}{2,}(?: ?[/&-] ?[\p{L}\d]+)*/u;
/** A word in capitals behind a space belongs to the symbol: a space was typed for the dash. */
const SPACED_CAPITALS = /^ (\p{Lu}{2,}[\p{Lu}&-]*)(?![\p{L}\d])/u;
const DATE_TAIL =
  /^(.*?)[ ,;(]*(?:(?:ký|ban hành) )?((?:ngày|tháng) ?\d.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$/i;

/** Reads a decision number as people write it around the number proper; a bare number or a date is unreadable. */
export function readDecision(cell: Cell): DecisionReading {
  if (typeof cell === "string" && USUAL.test(cell)) return { kind: "decision", number: cell };
  if (isBlankCell(cell) || (typeof cell === "string" && isPlaceholder(cell))) return BLANK;
  const found =
    typeof cell === "string" && cell.length <= LONGEST && !isErrorText(cell)
      ? fromText(tidyText(cell))
      : undefined;
  return found ?? { kind: "unreadable", text: quoteCell(cell) };
}

function fromText(text: string): DecisionReading | undefined {
  const head = NUMBER.exec(text);
  if (!head) return undefined;
  let rest = text.slice(head[0].length);
  const symbol = SYMBOL.exec(rest);
  if (!symbol) return undefined;
  rest = rest.slice(symbol[0].length);
  const joined = SPACED_CAPITALS.exec(rest);
  if (joined) rest = rest.slice(joined[0].length);
  const dated = readTail(rest);
  // What follows may name who issued it; more digits would be a second decision, which must not be lost.
  if (/\d/.test(dated.rest)) return undefined;
  const year = head[3] ? `${head[3]}/` : "";
  const mark = head[3] ? "/" : head[2];
  const tail = symbol[0].replace(/ /g, "") + (joined ? `-${joined[1]}` : "");
  const number = `${head[1]}${mark}${year}${tail}`;
  return dated.on ? { kind: "decision", number, on: dated.on } : { kind: "decision", number };
}

function readTail(tail: string): { rest: string; on?: Interval } {
  const match = DATE_TAIL.exec(tail.replace(/[ .,;]+$/, ""));
  if (!match) return { rest: tail };
  const reading = readInterval(match[2]!.replace(/ (?:của|về) [^\d]*$/i, "").replace(/\)$/, ""));
  return reading.kind === "interval" ? { rest: match[1]!, on: reading.interval } : { rest: tail };
}
