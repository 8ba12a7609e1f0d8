import { parseAmount } from "./amount";

/** An amount in whole đồng and the last scale word it was written with, '' for none. */
export interface Sum {
  dong: number;
  unit: string;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  ngh: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  tr: 1e6,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
  "nghin ty": 1e12,
  "ngan ty": 1e12,
  "nghin ti": 1e12,
  "ngan ti": 1e12,
};
const CURRENCY = / ?(?:viet nam dong|dong viet nam|vn dong|dong|vnd|dvn|d)\.?$/;
const TERM =
  /^ ?(\d[\d.,]*(?: \d{3}(?!\d))*) ?((?:nghin|ngan) t[yi]|k|nghin|ngan|ngh|trieu|tr|t[yi])?(?![a-z])/;
const MOST_TERMS = 4;
/** `1tr5` goes on with tenths, `1tr500` with thousandths; two digits, or a space before them, would be a guess. */
const HANGING = /^(\d[\d.,]* ?(?:tr|trieu|t[yi]))(\d|\d{3})$/;
const AND_A_HALF = /^(.+(?:k|nghin|ngan|tram|trieu|tr|t[yi])) ruoi$/;

/**
 * One amount in `plainWords`: a number, with a scale word or a currency or both; or several with scale words, the
 * larger first (`2 ty 300 trieu`). Undefined when anything of it is not understood.
 */
export function readSum(words: string): Sum | undefined {
  let rest = words.replace(CURRENCY, "").replace(/^(?:vnd|d) ?(?=\d)/, "");
  if (rest === "") return undefined;
  const half = AND_A_HALF.exec(rest);
  if (half) return withPart(half[1]!, 0.5);
  const hanging = HANGING.exec(rest);
  if (hanging) return withPart(hanging[1]!, Number(`0.${hanging[2]}`));
  let dong = 0;
  let unit = "";
  let before = Number.POSITIVE_INFINITY;
  for (let term = 0; term < MOST_TERMS && rest !== ""; term++) {
    const match = TERM.exec(rest);
    if (!match) return undefined;
    unit = match[2] ?? "";
    const scale = SCALES[unit] ?? 1;
    const value = termValue(match[1]!, unit);
    // "2 tỷ 300" may be 2.3 tỷ or a slip: every term but a lone one has its scale.
    if (value === undefined || scale >= before || (term > 0 && unit === "")) return undefined;
    dong += value * scale;
    before = scale;
    rest = rest.slice(match[0].length);
  }
  return rest === "" ? { dong: Math.round(dong), unit } : undefined;
}

/** A whole number of its scale and a part of one more: 2 tỷ rưỡi. */
function withPart(words: string, part: number): Sum | undefined {
  const whole = readSum(words);
  const scale = whole && SCALES[whole.unit];
  if (!whole || scale === undefined || whole.dong % scale !== 0) return undefined;
  return { dong: Math.round(whole.dong + part * scale), unit: whole.unit };
}

/** Without a scale word an amount is whole đồng: `93.3` and `1,500` are something else, `0900…` is a telephone. */
function termValue(text: string, unit: string): number | undefined {
  if (unit !== "") return parseAmount(text, true);
  if (/^0\d/.test(text)) return undefined;
  return /^\d+[.,]\d+$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text) ? undefined : parseAmount(text);
}
