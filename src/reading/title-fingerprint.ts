import { TABLE_SIZE } from "./letter-table";

/** The tones and the marks of ă â ơ, as pieces of half-composed text. */
const MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";

let weights: Int32Array | undefined;

/**
 * A sum over the letters and digits of a text, cheap enough for every row: equal whenever `textKey` is, so that
 * only rows with equal sums need their keys compared. It knows neither order nor the place of a tone; what the
 * key drops or folds weighs nothing or the same.
 */
export function titleFingerprint(text: string): number {
  weights ??= buildWeights();
  const table = weights;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLE_SIZE) sum = (sum + table[code]!) | 0;
  }
  return sum;
}

function buildWeights(): Int32Array {
  const table = new Int32Array(TABLE_SIZE);
  for (let code = 0x30; code < 0x250; code++) table[code] = weightOf(code);
  for (let code = 0x1e00; code < 0x1f00; code++) table[code] = weightOf(code);
  for (const mark of MARKS) table[mark.charCodeAt(0)] = scatter(mark.charCodeAt(0));
  // The old codes of grave and acute, and the signs Kelvin and Ångström, which NFC turns into letters.
  for (const code of [0x340, 0x341, 0x212a, 0x212b]) table[code] = weightOf(code);
  return table;
}

/** The sum of what the character is made of, in lower case; y weighs as i, and other marks than the Vietnamese nothing. */
function weightOf(code: number): number {
  let sum = 0;
  for (const part of String.fromCharCode(code).toLowerCase().normalize("NFD")) {
    const of = part === "y" ? "i" : part === "ð" ? "đ" : part;
    if (/[\p{L}\p{Nd}]/u.test(of) || MARKS.includes(of)) sum = (sum + scatter(of.charCodeAt(0))) | 0;
  }
  return sum;
}

/** Spreads neighbouring codes over all 32 bits, so that different letters do not add up to the same. */
function scatter(code: number): number {
  let hash = Math.imul(code ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
