import { type Computed, isDateValue, isError } from "./cell";
import type { Token } from "./formula";
import type { Sheet } from "./sheet";

type Operand = string | number | boolean;

/**
 * The commonest rules of conditional formats without the engine: a cell, or its text by `&""`, compared with a
 * text or a number, as in `$A2="text"`, `$B2&""="0"`, `$C2>=5`, and whether one of several such comparisons holds, as in
 * `($A2="text")+($B2="text")>0`. Undefined: the engine must say.
 */
export const quickRule = (tokens: readonly Token[], sheet: Sheet, decimal: string): boolean | undefined => {
  const plain = tokens.filter(({ kind }) => kind !== "space");
  const terms = termsOf(plain) ?? [plain];
  const met = terms.map((term) => comparison(term, sheet, decimal));
  if (met.includes(undefined)) return undefined;
  return !met.includes("error") && met.includes(true);
};

/** The comparisons of a sum that is more than nought. */
const termsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] | undefined => {
  const [sign, nought] = tokens.slice(-2);
  if (!isOperator(sign, ">") || nought?.kind !== "number" || Number(nought.text) !== 0) return undefined;
  const terms: Token[][] = [];
  for (let at = 0; at < tokens.length - 2; ) {
    const end = tokens.findIndex(({ kind }, index) => index > at && kind === "close");
    if (tokens[at]?.kind !== "open" || end < 0) return undefined;
    terms.push(tokens.slice(at + 1, end));
    const isLast = end === tokens.length - 3;
    if (!isLast && !isOperator(tokens[end + 1], "+")) return undefined;
    at = end + (isLast ? 1 : 2);
  }
  return terms;
};

const comparison = (
  tokens: readonly Token[],
  sheet: Sheet,
  decimal: string,
): boolean | "error" | undefined => {
  const rest = [...tokens];
  const cell = rest.shift();
  if (cell?.kind !== "reference" || cell.range || cell.sheetId !== undefined || cell.broken) return undefined;
  if (cell.unknownSheet !== undefined) return undefined;
  const asText = isOperator(rest[0], "&") && rest[1]?.kind === "string" && rest[1].text === '""';
  if (asText) rest.splice(0, 2);
  const [sign, right, ...more] = rest;
  if (sign?.kind !== "operator" || more.length > 0) return undefined;
  const wanted = constant(right);
  if (wanted === undefined) return undefined;
  const value = sheet.valueAt(cell.rows.first, cell.columns.first);
  if (isError(value)) return "error";
  // How a date reads as a text depends on its format.
  if (asText && isDateValue(value)) return undefined;
  const left = operand(value, typeof wanted === "string");
  return compare(asText ? textOf(left, decimal) : left, sign.text, wanted);
};

const isOperator = (token: Token | undefined, text: string): boolean =>
  token?.kind === "operator" && token.text === text;

const constant = (token: Token | undefined): string | number | undefined => {
  if (token?.kind === "string") return token.text.slice(1, -1).replace(/""/g, '"');
  return token?.kind === "number" ? Number(token.text) : undefined;
};

/** A blank cell is an empty text beside a text, and nought beside a number. */
const operand = (value: Computed | undefined, besideText: boolean): Operand => {
  if (value === undefined) return besideText ? "" : 0;
  return isDateValue(value) ? value.date : (value as Operand);
};

const textOf = (value: Operand, decimal: string): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value).replace(".", decimal) : value;
};

/** Numbers come before texts, texts before truth values; texts are compared in either case. */
const order = (value: Operand): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const compare = (left: Operand, sign: string, right: string | number): boolean | undefined => {
  const [a, b] = [left, right].map((each) => (typeof each === "string" ? each.toLowerCase() : each)) as [
    Operand,
    Operand,
  ];
  const by = order(a) - order(b) || (a === b ? 0 : a < b ? -1 : 1);
  switch (sign) {
    case "=":
      return by === 0;
    case "<>":
      return by !== 0;
    // How texts are ordered is the locale's affair.
    case "<":
      return isOrdered(a, b) ? by < 0 : undefined;
    case "<=":
      return isOrdered(a, b) ? by <= 0 : undefined;
    case ">":
      return isOrdered(a, b) ? by > 0 : undefined;
    case ">=":
      return isOrdered(a, b) ? by >= 0 : undefined;
    default:
      return undefined;
  }
};

const isOrdered = (a: Operand, b: Operand): boolean => typeof a !== "string" || typeof b !== "string";
