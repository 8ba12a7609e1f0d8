import { readMeasure, readScope, whereText } from "../../../core/programme/target-meaning";
import { textKey } from "../../../core/reading/text-key";
import { measureWords, scopeWords, whereWords } from "../../../core/words/target-words";

/** The choice of one value in a column. */
export const WHERE = "where";

/** What a person has chosen so far; words that are no choice stand for themselves. */
export function splitScope(text: string): { kind: string; name: string } {
  const scope = readScope(text);
  if (scope) return { kind: scope.kind, name: "name" in scope ? scope.name : "" };
  const head = textKey(text.split(":")[0] ?? "");
  const kind = Object.entries(scopeWords).find(([, word]) => textKey(word) === head)?.[0];
  return { kind: kind ?? text, name: "" };
}

export function joinScope(kind: string, name: string): string {
  const word = scopeWords[kind as keyof typeof scopeWords] ?? kind;
  return kind === "above" || kind === "cluster" || kind === "unit" ? `${word}: ${name}` : word;
}

export function splitMeasure(text: string): { kind: string; column: string; value: string } {
  const counted = readMeasure(text);
  if (counted?.where) return { kind: WHERE, ...counted.where };
  if (counted) return { kind: counted.measure, column: "", value: "" };
  if (!textKey(text).startsWith(textKey(whereWords))) return { kind: text, column: "", value: "" };
  const [column = "", ...value] = text.slice(whereWords.length).split("=");
  return { kind: WHERE, column: column.trim(), value: value.join("=").trim() };
}

export const joinMeasure = (kind: string, column: string, value: string): string =>
  kind === WHERE ? whereText({ column, value }) : (measureWords[kind as keyof typeof measureWords] ?? kind);
