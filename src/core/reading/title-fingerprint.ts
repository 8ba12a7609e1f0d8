import { TABLE_SIZE } from "./letter-table";

/** The tones and the marks of ă â ơ, as pieces of half-composed text. */
const MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
/** Digits and Latin letters; Greek and Cyrillic for the marks in them; the pieces; the signs that NFC makes letters. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x30, 0x7a],
  [0xc0, 0x24f],
  [0x300, 0x341],
  [0x386, 0x4ff],
  [0x1e00, 0x1fff],
  [0x212a, 0x212b],
];

/** Stands for a weight that no text has asked for yet. */
const UNKNOWN = -0x80000000;
let weights: Int32Array | undefined;

/**
 * A sum over the letters and digits of a text, cheap enough for every row: equal whenever `textKey` is, so that
 * only rows with equal sums need their keys compared. It knows neither order nor the place of a tone; what the
 * key drops or folds weighs nothing or the same.
 */
export function titleFingerprint(text: string): number {
  weights ??= new Int32Array(TABLE_SIZE).fill(UNKNOWN);
  const table = weights;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= TABLE_SIZE) continue;
    if (table[code] === UNKNOWN) table[code] = weightOf(code);
    sum = (sum + table[code]!) | 0;
  }
  return sum;
}

/** The sum of what a character is made of; y weighs as i, and what is neither Latin nor a Vietnamese mark nothing. */
function weightOf(code: number): number {
  if (!BLOCKS.some(([first, last]) => code >= first && code <= last)) return 0;
  const parts = String.fromCharCode(code).toLowerCase().normalize("NFD");
  let sum = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts.charCodeAt(at);
    if (isPunctuation(part) || (part >= 0x300 && !MARKS.includes(parts.charAt(at)))) continue;
    sum = (sum + scatter(part === 0x79 ? 0x69 : part === 0xf0 ? 0x111 : part)) | 0;
  }
  return sum;
}

function isPunctuation(code: number): boolean {
  return code > 0x39 && code < 0x61;
}

/** Spreads neighbouring codes over all 32 bits, so that different letters do not add up to the same. */
function scatter(code: number): number {
  let hash = Math.imul(code ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
