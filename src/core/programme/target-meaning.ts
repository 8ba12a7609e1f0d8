import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { formerEveryUnit, measureWords, scopeWords, whereWords } from "../words/target-words";
import type { Measure, Scope, Where } from "./programme";

/** What a target counts. */
export interface Counted {
  measure: Measure;
  where?: Where;
}

const textOf = (cell: Cell) =>
  String(cell ?? "")
    .normalize("NFC")
    .trim();
const measures = Object.keys(measureWords) as Measure[];

/** `Toàn sổ`, `Cụm: Cụm 1`; `undefined` is a fault. */
export function readScope(cell: Cell): Scope | undefined {
  const text = textOf(cell);
  const key = textKey(text);
  if (key === textKey(scopeWords.register)) return { kind: "register" };
  if (key === textKey(scopeWords.everyUnit) || key === textKey(formerEveryUnit)) return { kind: "everyUnit" };
  const colon = text.indexOf(":");
  const name = text.slice(colon + 1).trim();
  if (colon < 0 || name === "") return undefined;
  const head = textKey(text.slice(0, colon));
  for (const kind of ["above", "cluster", "unit"] as const)
    if (head === textKey(scopeWords[kind])) return { kind, name };
  return undefined;
}

export const scopeText = (scope: Scope): string =>
  "name" in scope ? `${scopeWords[scope.kind]}: ${scope.name}` : scopeWords[scope.kind];

/** `Số người có sáng kiến`, `Sáng kiến có Danh hiệu = Bằng Lao động sáng tạo`; `undefined` is a fault. */
export function readMeasure(cell: Cell): Counted | undefined {
  const text = textOf(cell);
  const measure = measures.find((each) => textKey(measureWords[each]) === textKey(text));
  if (measure) return { measure };
  const equals = text.indexOf("=");
  if (equals < 0) return undefined;
  const words = text.slice(0, equals).trim().split(/\s+/);
  const prefix = whereWords.split(" ").length;
  const isPrefixed = textKey(words.slice(0, prefix).join(" ")) === textKey(whereWords);
  const column = words.slice(isPrefixed ? prefix : 0).join(" ");
  const value = text.slice(equals + 1).trim();
  return column === "" || value === "" ? undefined : { measure: "initiatives", where: { column, value } };
}

export const measureText = ({ measure, where }: Counted): string =>
  where ? `${whereWords} ${where.column} = ${where.value}` : measureWords[measure];
