import { type Cell, isBlankCell, isErrorText, quoteCell } from "./cell";
import { plainWords } from "./characters";
import { isPlaceholder } from "./placeholder";
import { readSum, type Sum } from "./read-sum";

/**
 * What a cell says of an amount, in whole đồng (requirements 3, "Money"). `approximate` for "hơn", "khoảng", "≈" and
 * the like; a range is its lower bound with `upTo`; `perYear` for "/năm". Unreadable text is quoted and says why.
 */
export type MoneyReading =
  | { kind: "blank" }
  | { kind: "money"; dong: number; approximate: boolean; upTo?: number; perYear: boolean }
  | { kind: "unreadable"; text: string; reason: "format" | "date" | "negative" | "error" | "boolean" };

type Reason = Extract<MoneyReading, { kind: "unreadable" }>["reason"];

const BLANK: MoneyReading = { kind: "blank" };
/** No amount takes more; a longer text is a description of benefits. */
const LONGEST = 120;
/** No amount is stated, on purpose: the benefit is another one. */
const NOT_IN_MONEY =
  /^(?:khong|chua|kho)(?: the)? (?:tinh|quy doi|xac dinh|luong hoa|do luong|tinh toan|quy)(?: duoc)?(?: (?:bang|thanh|ra|gia tri|so)){0,3}(?: tien)?$/;
/** The amount once more in words, as contracts have it. */
const IN_WORDS =
  / ?\((?:bang chu:? ?|viet bang chu:? ?)?[^()\d]*(?:nghin|ngan|trieu|ty|dong|chan)[^()\d]*\)$/;
const SCIENTIFIC = /^(\d(?:[.,]\d{1,15})?)e\+?(\d{1,2})$/;
const PER_YEAR = / ?(?:\/ ?(?:1 |01 |mot )?nam(?: hoc)?|(?:moi|hang) nam|(?:mot|1) nam)$/;
const ABOUT =
  /^(?:(?:hon|tren|khoang|gan|xap xi|uoc tinh|uoc|it nhat|toi thieu|khong duoi|tu)(?= )|~|≈|≃|>=|≥|>|\+\/-|±) ?/;
const UPWARDS = / (?:tro len|hoac hon)$/;
const BETWEEN = /^(?:tu )?(.+?) ?(?:-|~| (?:cho )?(?:den|toi)) ?(.+)$/;
const CALCULATION = /^(?:[\d.,\s()%+\-*/:×x]|d|dong|vnd|trieu|ty|nghin|ngan)+=\s*([^=]+)$/;

/** Reads a cell as an amount of money; what cannot be read whole is unreadable, never guessed. */
export function readMoney(cell: Cell): MoneyReading {
  if (typeof cell === "number") return fromNumber(cell);
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === "string") return fromText(cell);
  return unreadable(cell, typeof cell === "boolean" ? "boolean" : "date");
}

function fromNumber(value: number): MoneyReading {
  const dong = Math.round(value);
  if (!Number.isSafeInteger(dong)) return unreadable(value, "format");
  if (value < 0) return unreadable(value, "negative");
  return { kind: "money", dong, approximate: false, perYear: false };
}

function fromText(text: string): MoneyReading {
  if (isErrorText(text)) return unreadable(text, "error");
  if (text.length > LONGEST) return unreadable(text, "format");
  const words = plainWords(text)
    .replace(/₫/g, "d")
    .replace(/ ?[.,;]+$/, "")
    .replace(IN_WORDS, "");
  if (NOT_IN_MONEY.test(words) || (!/\d/.test(words) && isPlaceholder(text))) return BLANK;
  const scientific = SCIENTIFIC.exec(words);
  if (scientific) return fromNumber(Number(`${scientific[1]!.replace(",", ".")}e${scientific[2]}`));
  return (
    readAmount(CALCULATION.exec(words)?.[1] ?? words) ??
    unreadable(text, isNegative(words) ? "negative" : "format")
  );
}

function readAmount(words: string): MoneyReading | undefined {
  const amount = words.replace(PER_YEAR, "");
  const rest = stripAbout(amount.replace(UPWARDS, ""));
  const approximate = rest.length < amount.length;
  const perYear = amount.length < words.length;
  const range = readRange(amount);
  if (range) return { kind: "money", ...range, approximate: ABOUT.test(amount.replace(/^tu /, "")), perYear };
  const sum = readSum(rest);
  if (!sum || !Number.isSafeInteger(sum.dong)) return undefined;
  return { kind: "money", dong: sum.dong, approximate, perYear };
}

/** "hơn khoảng" happens; three are more than anybody writes. */
function stripAbout(words: string): string {
  return words.replace(ABOUT, "").replace(ABOUT, "").trim();
}

/** `tu 3 ty den 100 ty`, and `3-100 ty`, where the unit stands once for both. */
function readRange(words: string): { dong: number; upTo: number } | undefined {
  const match = BETWEEN.exec(stripAbout(words));
  if (!match) return undefined;
  const last = readSum(stripAbout(match[2]!));
  if (!last) return undefined;
  const first = firstOf(match[1]!, last);
  if (!first || first.dong > last.dong || !Number.isSafeInteger(last.dong)) return undefined;
  return { dong: first.dong, upTo: last.dong };
}

function firstOf(words: string, last: Sum): Sum | undefined {
  const unitless = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(words);
  return unitless && last.unit !== "" ? readSum(`${words} ${last.unit}`) : readSum(words);
}

function isNegative(words: string): boolean {
  return /^-/.test(words) && readAmount(words.slice(1).trim()) !== undefined;
}

function unreadable(cell: Cell, reason: Reason): MoneyReading {
  return { kind: "unreadable", text: quoteCell(cell), reason };
}
