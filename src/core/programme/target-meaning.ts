import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { comparisonSigns } from "../words/own-columns";
import { formerEveryUnit, measureWords, scopeWords, whereWords } from "../words/target-words";
import type { Measure, Scope, Where } from "./programme";

/** What a target counts. */
export interface CountedMeasure {
  measure: Measure;
  where?: Where;
}

const textOf = (cell: Cell) =>
  String(cell ?? "")
    .normalize("NFC")
    .trim();
const [, , AT_LEAST] = comparisonSigns.atLeast;
const WHERE = /^(.*?)(>=|=>|≥|=)\s*(.*)$/s;
const AT_LEAST_OF = /^(?:>=|=>|≥)\s*(.+)$/s;
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

/** `Số người có sáng kiến`, `Sáng kiến có Danh hiệu = Bằng Lao động sáng tạo`, `Sáng kiến có Cấp đạt ≥ Huyện`; `undefined` is a fault. */
export function readMeasure(cell: Cell): CountedMeasure | undefined {
  const text = textOf(cell);
  const measure = measures.find((each) => textKey(measureWords[each]) === textKey(text));
  if (measure) return { measure };
  const [, before, sign, value = ""] = WHERE.exec(text) ?? [];
  if (before === undefined) return undefined;
  const words = before.trim().split(/\s+/);
  const prefix = whereWords.split(" ").length;
  const isPrefixed = textKey(words.slice(0, prefix).join(" ")) === textKey(whereWords);
  const column = words.slice(isPrefixed ? prefix : 0).join(" ");
  if (column === "" || value === "") return undefined;
  return { measure: "initiatives", where: { column, value: sign === "=" ? value : `${AT_LEAST} ${value}` } };
}

export const measureText = ({ measure, where }: CountedMeasure): string =>
  where ? whereText(where) : measureWords[measure];

export const whereText = ({ column, value }: Where): string =>
  `${whereWords} ${column} ${atLeastOf(value) === undefined ? "= " : ""}${value}`;

/** What a value asks for at least; nothing of one that has to be the very one. */
export function atLeastOf(value: string): string | undefined {
  return AT_LEAST_OF.exec(value)?.[1];
}
