import { INVISIBLE } from "./characters";
import {
  BASE_MASK,
  CHANGED,
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
import { foldSyllable, tonePlace } from "./syllable";

export { foldAccents } from "./characters";
export { titleFingerprint } from "./title-fingerprint";

const Q = 113;
const U = 117;
const Y = 121;
const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/**
 * The normalised text of requirements §3: equal for texts that differ only in Unicode form, tone placement, i/y,
 * case, white space, invisible characters, kinds of dash and quotation mark, outer quotes and the final full stop.
 */
export function textKey(text: string): string {
  const folded = fold(text, false) ?? fold(composed(text), true) ?? "";
  return trim(folded);
}

/** Whether a text holds letters in pieces, as files of the old CP1258 encoding do: it looks right and matches nothing. */
export function looksHalfComposed(text: string): boolean {
  return /[\u0300-\u036f]/.test(text) && text.normalize("NFC") !== text;
}

function composed(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").toLowerCase().normalize("NFC");
}

/** Undefined when a character needs the text composed first. Unchanged spans are copied whole: most of a title is. */
function fold(text: string, isComposed: boolean): string | undefined {
  const table = letterTable();
  const length = text.length;
  let out = "";
  let copied = 0;
  let run = -1;
  let changed = 0;
  let vowels = 0;
  let tones = 0;
  let toneAt = 0;
  let lastVowel = 0;
  let place = -1;
  let afterSpace = true;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0x20;
    const entry = code < TABLE_SIZE ? table[code]! : code | SPECIAL;
    if (entry & LETTER) {
      if (run < 0) {
        run = at;
        changed = vowels = tones = 0;
        place = -1;
        afterSpace = false;
      }
      changed |= entry & CHANGED;
      if (entry & VOWEL) {
        const base = entry & BASE_MASK;
        if (base !== U || at !== run + 1 || (text.charCodeAt(run) | 0x20) !== Q) {
          vowels++;
          lastVowel = base;
          if (entry & MARKED_VOWEL) place = at;
        }
        if (entry & TONE_MASK) {
          tones++;
          toneAt = at;
        }
      }
      continue;
    }
    if (entry & SPECIAL && !isComposed) return undefined;
    if (run >= 0) {
      // A combining mark that joins nothing is not Vietnamese: what it follows is left alone.
      const whole = !(entry & SPECIAL) || code < 0x300 || code > 0x36f;
      const lone = whole && vowels === 1 && lastVowel === Y;
      const target = whole && tones === 1 ? (place >= 0 ? place : tonePlace(text, run, at)) : toneAt;
      if (changed || lone || (tones === 1 && target !== toneAt)) {
        out += text.slice(copied, run) + foldSyllable(text, run, at, tones === 1 ? target : -1, lone);
        copied = at;
      }
      run = -1;
    }
    if (entry & SPACE) {
      if (afterSpace || entry & CHANGED) {
        out += text.slice(copied, at) + (afterSpace ? "" : " ");
        copied = at + 1;
      }
      afterSpace = true;
    } else {
      if (entry & CHANGED) {
        out += text.slice(copied, at) + String.fromCharCode(entry & BASE_MASK);
        copied = at + 1;
      }
      afterSpace = false;
    }
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** Without outer quotes, the final full stop and the white space between them. */
function trim(text: string): string {
  const table = letterTable();
  let start = 0;
  let end = text.length;
  for (;;) {
    while (end > start && isFinal(text.charCodeAt(end - 1))) end--;
    while (start < end && text.charCodeAt(start) === 0x20) start++;
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(end - 1);
    const quoted =
      end - start > 1 && first < TABLE_SIZE && last < TABLE_SIZE && table[first]! & table[last]! & QUOTE;
    if (!quoted) return start === 0 && end === text.length ? text : text.slice(start, end);
    start++;
    end--;
  }
}

function isFinal(code: number): boolean {
  return code === 0x20 || code === FULL_STOP || code === ELLIPSIS;
}
