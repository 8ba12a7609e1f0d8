import { sheetPrefix } from "./a1";
import type { Locale } from "./locale";
import { blockOf, printReference, type Reference, readReference, shiftReference } from "./reference";
import type { Structure } from "./structure";

export type Token =
  | Reference
  | { readonly kind: "string" | "number" | "name" | "space" | "operator" | "error"; readonly text: string }
  | { readonly kind: "open" | "close" | "argument" | "column" | "row" | "openArray" | "closeArray" };

/** A formula taken apart, so that its references can follow the cells and its separators the locale. */
export interface Formula {
  readonly tokens: readonly Token[];
  /** The text as typed, of a formula that cannot be read. */
  readonly unreadable?: string | undefined;
}

/** Who writes the text: a person in a locale, a script, or the host's own file. */
export type Dialect = Locale | "script" | "stored";

export interface SheetNames {
  idOf(name: string): number | undefined;
  nameOf(id: number): string | undefined;
}

const prefixPattern = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const patterns: readonly [kind: "space" | "string" | "error" | "name" | "operator", pattern: RegExp][] = [
  ["space", /\s+/y],
  ["string", /"(?:[^"]|"")*"/y],
  ["error", /#REF!|#N\/A|#[A-Z0-9]+[!?]/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@]/y],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
];
const numbers = {
  ",": /(?:\d+(?:,\d+)?|,\d+)(?:[eE][-+]?\d+)?/y,
  ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y,
};

/** Reads the text after `=`. A text that is no formula gives one with `unreadable`. */
export const parseFormula = (text: string, dialect: Dialect, sheets: SheetNames): Formula => {
  const tokens: Token[] = [];
  const decimal = typeof dialect === "string" ? "." : dialect.decimal;
  let depthOfArrays = 0;
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const readRange = (): boolean => {
    prefixPattern.lastIndex = at;
    const prefix = prefixPattern.exec(text);
    const start = prefix ? prefixPattern.lastIndex : at;
    const found = readReference(text, start);
    const gone = !found && prefix && text.startsWith("#REF!", start);
    if (!found && !gone) return false;
    const name = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2]) : undefined;
    const sheetId = name === undefined ? undefined : sheets.idOf(name);
    const zero = { first: 0, last: 0 };
    const body: Reference = found?.reference ?? {
      kind: "reference",
      rows: zero,
      columns: zero,
      range: false,
      fixed: [false, false, false, false],
      broken: true,
    };
    tokens.push({ ...body, sheetId, unknownSheet: sheetId === undefined ? name : undefined });
    at = found ? found.end : start + 5;
    return true;
  };
  reading: while (at < text.length) {
    if (readRange()) continue;
    const number = take(numbers[decimal]);
    if (number !== undefined) {
      tokens.push({ kind: "number", text: number.replace(",", ".") });
      continue;
    }
    for (const [kind, pattern] of patterns) {
      const found = take(pattern);
      if (found === undefined) continue;
      tokens.push({ kind, text: found });
      continue reading;
    }
    const mark = text.charAt(at++);
    const kind = markKind(mark, dialect, depthOfArrays > 0);
    if (!kind) return { tokens: [], unreadable: text };
    if (kind === "openArray") depthOfArrays++;
    if (kind === "closeArray") depthOfArrays--;
    tokens.push({ kind });
  }
  return isWellFormed(tokens) ? { tokens } : { tokens: [], unreadable: text };
};

const markKind = (mark: string, dialect: Dialect, inArray: boolean) => {
  if (mark === "(") return "open";
  if (mark === ")") return "close";
  if (mark === "{") return "openArray";
  if (mark === "}") return "closeArray";
  if (mark === "\\") return inArray ? "column" : undefined;
  if (mark === ";") return inArray ? "row" : "argument";
  if (mark !== ",") return undefined;
  const commas = dialect === "script" || (dialect !== "stored" && dialect.argument === ",");
  return commas ? (inArray ? "column" : "argument") : undefined;
};

/** Operands and operators alternate and brackets match: as much grammar as tells a formula from a text. */
const isWellFormed = (tokens: readonly Token[]): boolean => {
  const brackets: string[] = [];
  let operandDone = false;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.kind === "space") continue;
    if (token.kind === "open" || token.kind === "openArray") {
      const isCall = previous?.kind === "name" && token.kind === "open";
      if (operandDone && !isCall) return false;
      brackets.push(token.kind);
      operandDone = false;
    } else if (token.kind === "close" || token.kind === "closeArray") {
      const open = brackets.pop();
      if (open !== (token.kind === "close" ? "open" : "openArray")) return false;
      const empty = previous?.kind === "open" || previous?.kind === "argument";
      if (!operandDone && !empty) return false;
      operandDone = true;
    } else if (token.kind === "argument") {
      if (brackets.at(-1) !== "open" || previous?.kind === "operator") return false;
      operandDone = false;
    } else if (token.kind === "column" || token.kind === "row") {
      if (!operandDone) return false;
      operandDone = false;
    } else if (token.kind === "operator") {
      const suffix = token.text === "%";
      const sign = /^[-+@]$/.test(token.text);
      if (!operandDone && !sign) return false;
      operandDone = suffix;
    } else {
      if (operandDone) return false;
      operandDone = true;
    }
    previous = token;
  }
  return brackets.length === 0 && operandDone;
};

/** The formula as text after `=`, in the separators of a dialect. */
export const printFormula = (formula: Formula, dialect: Dialect, sheets: SheetNames): string => {
  if (formula.unreadable !== undefined) return formula.unreadable;
  const decimal = typeof dialect === "string" ? "." : dialect.decimal;
  const argument = typeof dialect === "string" ? ";" : dialect.argument;
  return formula.tokens
    .map((token) => {
      switch (token.kind) {
        case "reference":
          return printPlaced(token, sheets);
        case "number":
          return token.text.replace(".", decimal);
        default:
          return "text" in token ? token.text : marks(argument)[token.kind];
      }
    })
    .join("");
};

const printPlaced = (reference: Reference, sheets: SheetNames): string => {
  const body = printReference(reference);
  if (reference.unknownSheet !== undefined) return sheetPrefix(reference.unknownSheet) + body;
  if (reference.sheetId === undefined) return body;
  const name = sheets.nameOf(reference.sheetId);
  return name === undefined ? "#REF!" : sheetPrefix(name) + body;
};

const marks = (argument: string) => ({
  open: "(",
  close: ")",
  openArray: "{",
  closeArray: "}",
  argument,
  column: argument === ";" ? "\\" : ",",
  row: ";",
});

/** The engine's spelling: sheets by id, open ends closed, commas between arguments. */
export const printForEngine = (
  tokens: readonly Token[],
  ownSheet: number,
  sizeOf: (sheetId: number) => { rows: number; columns: number } | undefined,
): string =>
  tokens
    .map((token) => {
      if (token.kind !== "reference") return "text" in token ? token.text : marks(",")[token.kind];
      const size = sizeOf(token.sheetId ?? ownSheet);
      const block = size && blockOf(token, size);
      if (!block) return "#REF!";
      const closed: Reference = {
        ...token,
        whole: false,
        rows: { first: block.row, last: block.row + block.rows - 1 },
        columns: { first: block.column, last: block.column + block.columns - 1 },
      };
      return (token.sheetId === undefined ? "" : `s${token.sheetId}!`) + printReference(closed);
    })
    .join("");

/** The formula after a change in one sheet; the very same object when nothing in it moved. */
export const shiftFormula = (
  formula: Formula,
  ownSheet: number,
  changedSheet: number,
  change: Structure,
): Formula => {
  let changed = false;
  const tokens = formula.tokens.map((token) => {
    if (token.kind !== "reference" || token.unknownSheet !== undefined) return token;
    if ((token.sheetId ?? ownSheet) !== changedSheet) return token;
    const next = shiftReference(token, change);
    if (next !== token) changed = true;
    return next;
  });
  return changed ? { tokens } : formula;
};

/** A reference as it is in a formula copied that far from its place. */
export const slide = (token: Token, rows: number, columns: number): Token => {
  if (token.kind !== "reference") return token;
  const [columnA, rowA, columnB, rowB] = token.fixed;
  const lastColumn = token.range ? columnB : columnA;
  const lastRow = token.range ? rowB : rowA;
  const above = !rowA && token.rows.first + rows < 0;
  const left = !columnA && token.columns.first + columns < 0;
  if (above || left) return { ...token, broken: true };
  return {
    ...token,
    rows: { first: token.rows.first + (rowA ? 0 : rows), last: token.rows.last + (lastRow ? 0 : rows) },
    columns: {
      first: token.columns.first + (columnA ? 0 : columns),
      last: token.columns.last + (lastColumn ? 0 : columns),
    },
  };
};

/** The formula as it is after copying it that far from its place. */
export const slideFormula = (formula: Formula, rows: number, columns: number): Formula =>
  formula.unreadable === undefined
    ? { tokens: formula.tokens.map((token) => slide(token, rows, columns)) }
    : formula;
