/*
 * One number a character code below 0x2200: the lower-case base letter in the low 16 bits, the tone, and what
 * kind of character it is. A text is normalised with one look-up a character; the table is built on first use,
 * because evaluating the bundle is paid on every execution.
 */

/** Codes from here on are not in the table: nothing Vietnamese lies there. */
export const TABLE_SIZE = 0x2200;
/** A letter, of a syllable or of any other word. */
export const LETTER = 1 << 19;
/** A letter that can carry a Vietnamese tone: a ă â e ê i o ô ơ u ư y. */
export const VOWEL = 1 << 20;
/** One of ă â ê ô ơ ư, which take the syllable's tone before any other vowel. */
export const MARKED_VOWEL = 1 << 21;
/** White space of any kind. */
export const SPACE = 1 << 22;
/** A character that needs normalising, dropping or a case rule that one look-up cannot give. */
export const SPECIAL = 1 << 23;
/** The lower-case form differs from the character itself. */
export const CHANGED = 1 << 24;
/** A straight quotation mark; the curly and angled ones fold to it. */
export const QUOTE = 1 << 25;
/** Shift of the tone's number, 1–5; 0 is level. */
export const TONE_SHIFT = 16;
/** Tone bits. */
export const TONE_MASK = 7 << TONE_SHIFT;
/** Bits of the base letter. */
export const BASE_MASK = 0xffff;

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const VOWELS = "aăâeêioôơuưy";
const MARKED_VOWELS = "ăâêôơư";
const COMPOSED_SIZE = 0x1c0;
const DASHES = "‐‑‒–—―";
const DOUBLE_QUOTES = "“”„‟«»″";
const SINGLE_QUOTES = "‘’‚‛‹›′";

let table: Int32Array | undefined;
let composed: Uint16Array | undefined;

/** The table of all codes below TABLE_SIZE. */
export function letterTable(): Int32Array {
  table ??= buildTable();
  return table;
}

/** The code of a base vowel with a tone, 1–5. */
export function composeTone(base: number, tone: number): number {
  composed ??= buildComposed();
  return composed[tone * COMPOSED_SIZE + base] ?? base;
}

function buildTable(): Int32Array {
  const entries = new Int32Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) entries[code] = code | SPECIAL;
  for (let code = 0x20; code < 0x250; code++) entries[code] = entryOf(code);
  for (let code = 0x1e00; code < 0x1f00; code++) entries[code] = entryOf(code);
  for (let code = 0x2010; code < 0x2070; code++) entries[code] = code;
  for (const code of [
    0x7f,
    0xad,
    ...rangeOf(0x80, 0x9f),
    ...rangeOf(0x202a, 0x202e),
    ...rangeOf(0x2060, 0x206f),
  ]) {
    entries[code] = code | SPECIAL;
  }
  const spaces = [
    ...rangeOf(9, 13),
    0x85,
    0xa0,
    0x1680,
    ...rangeOf(0x2000, 0x200a),
    0x2028,
    0x2029,
    0x202f,
    0x205f,
  ];
  for (const code of spaces) entries[code] = 0x20 | SPACE | CHANGED;
  entries[0x20] = 0x20 | SPACE;
  for (const dash of DASHES) entries[dash.charCodeAt(0)] = 0x2d | CHANGED;
  for (const quote of DOUBLE_QUOTES) entries[quote.charCodeAt(0)] = 0x22 | QUOTE | CHANGED;
  for (const quote of SINGLE_QUOTES) entries[quote.charCodeAt(0)] = 0x27 | QUOTE | CHANGED;
  entries[0x22] = 0x22 | QUOTE;
  entries[0x27] = 0x27 | QUOTE;
  return entries;
}

function entryOf(code: number): number {
  const character = String.fromCharCode(code);
  // Eth is what the Đ of the old Vietnamese code pages becomes when it is read as Latin 1.
  const lower = character.toLowerCase().replace("ð", "đ");
  if (lower.length !== 1) return code | SPECIAL;
  const changed = lower === character ? 0 : CHANGED;
  if (!/\p{L}/u.test(character)) return lower.charCodeAt(0) | changed;
  const parts = lower.normalize("NFD");
  const mark = Array.from(parts).find((part) => TONES.includes(part)) ?? "";
  const base = parts.replace(mark, "").normalize("NFC");
  if (!VOWELS.includes(base)) return lower.charCodeAt(0) | LETTER | changed;
  const tone = mark === "" ? 0 : TONES.indexOf(mark) + 1;
  const marked = MARKED_VOWELS.includes(base) ? MARKED_VOWEL : 0;
  return base.charCodeAt(0) | (tone << TONE_SHIFT) | LETTER | VOWEL | marked | changed;
}

function buildComposed(): Uint16Array {
  const codes = new Uint16Array(6 * COMPOSED_SIZE);
  for (const vowel of VOWELS) {
    const base = vowel.charCodeAt(0);
    codes[base] = base;
    for (let tone = 1; tone <= TONES.length; tone++) {
      codes[tone * COMPOSED_SIZE + base] = (vowel + TONES[tone - 1]).normalize("NFC").charCodeAt(0);
    }
  }
  return codes;
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
