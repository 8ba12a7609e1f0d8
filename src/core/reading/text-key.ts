import { INVISIBLE } from "./characters";
import {
  BASE_MASK,
  FOLDED,
  LETTER,
  letterTable,
  MARKED_VOWEL,
  QUOTE,
  SPACE,
  SPECIAL,
  TABLE_SIZE,
  TONE_MASK,
  VOWEL,
} from "./letter-table";
import { foldSyllable, isLoneY, tonePlace } from "./syllable";

export { foldAccents } from "./characters";
export { titleFingerprint } from "./title-fingerprint";

const Y = 121;
const BLANK = 32;
const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/**
 * The normalised text of requirements 3: equal for texts that differ only in Unicode form, tone placement, i/y,
 * case, white space, invisible characters, kinds of dash and quotation mark, outer quotes and the final full stop.
 */
export function textKey(text: string): string {
  return trim(fold(text.toLowerCase(), false) ?? fold(compose(text), true) ?? "");
}

function compose(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").toLowerCase().normalize("NFC");
}

/**
 * Folds a text in lower case; undefined when it must be composed first. Spans that stay as they are, most of a
 * title, are copied whole.
 */
function fold(text: string, isComposed: boolean): string | undefined {
  const table = letterTable();
  const length = text.length;
  let out = "";
  let copied = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const entry = code < TABLE_SIZE ? table[code]! : SPECIAL;
    if (entry & LETTER) {
      const from = at;
      let kinds = 0;
      let vowels = 0;
      let lastVowel = 0;
      let tones = 0;
      let toneAt = -1;
      let place = -1;
      let next = entry;
      while (next & LETTER) {
        kinds |= next;
        if (next & VOWEL) {
          vowels++;
          lastVowel = next & BASE_MASK;
          if (next & MARKED_VOWEL) place = at;
          if (next & TONE_MASK) {
            tones++;
            toneAt = at;
          }
        }
        at++;
        const following = at < length ? text.charCodeAt(at) : BLANK;
        next = following < TABLE_SIZE ? table[following]! : SPECIAL;
      }
      // A combining mark that joins no letter is not Vietnamese: what it follows is left alone.
      const whole = !(next & SPECIAL) || !isMark(text.charCodeAt(at));
      const lone = lastVowel === Y && whole && isLoneY(text, from, vowels);
      if (tones !== 1 || !whole) place = -1;
      else if (place < 0) place = vowels === 1 ? toneAt : tonePlace(text, from, at);
      if (lone || kinds & FOLDED || (place >= 0 && place !== toneAt)) {
        out += text.slice(copied, from) + foldSyllable(text, from, at, place, lone);
        copied = at;
      }
      continue;
    }
    if (entry & SPECIAL && !isComposed) return undefined;
    if (entry & (FOLDED | SPACE)) {
      const doubled = entry & SPACE && isSpaceBefore(text, at, table);
      if (doubled || entry & FOLDED) {
        out += text.slice(copied, at) + (doubled ? "" : String.fromCharCode(entry & BASE_MASK));
        copied = at + 1;
      }
    }
    at++;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

function isSpaceBefore(text: string, at: number, table: Int32Array): boolean {
  const before = at === 0 ? BLANK : text.charCodeAt(at - 1);
  return before < TABLE_SIZE && (table[before]! & SPACE) !== 0;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Without outer quotes, the final full stop and the white space between them. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    while (end > start && isFinal(text.charCodeAt(end - 1))) end--;
    while (start < end && text.charCodeAt(start) === BLANK) start++;
    if (end - start < 2 || !isQuote(text.charCodeAt(start)) || !isQuote(text.charCodeAt(end - 1))) {
      return start === 0 && end === text.length ? text : text.slice(start, end);
    }
    start++;
    end--;
  }
}

function isFinal(code: number): boolean {
  return code === BLANK || code === FULL_STOP || code === ELLIPSIS;
}

function isQuote(code: number): boolean {
  return code < TABLE_SIZE && (letterTable()[code]! & QUOTE) !== 0;
}
