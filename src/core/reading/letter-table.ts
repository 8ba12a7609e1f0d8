/*
 * One number a lower-case character below 0x2200: its base letter in the low 16 bits, its tone, and what kind of
 * character it is, so that a text is normalised with one look-up a character. Built on first use: evaluating the
 * bundle is paid on every execution.
 */

/** Codes from here on are not in the table: nothing Vietnamese lies there. */
export const TABLE_SIZE = 0x2200;
/** A letter of a Vietnamese syllable, or one of a–z. */
export const LETTER = 1 << 19;
/** A letter that can carry a tone: a ă â e ê i o ô ơ u ư y. */
export const VOWEL = 1 << 20;
/** One of ă â ê ô ơ ư, which take the syllable's tone before any other vowel. */
export const MARKED_VOWEL = 1 << 21;
/** White space of any kind. */
export const SPACE = 1 << 22;
/** A character that must be dropped or composed with others first. */
export const SPECIAL = 1 << 23;
/** Folds to another character: a dash, a curly quotation mark, a wide space. */
export const FOLDED = 1 << 24;
/** A quotation mark of any kind. */
export const QUOTE = 1 << 25;
/** Shift of the tone's number, 1–5; 0 is level. */
export const TONE_SHIFT = 16;
/** Tone bits. */
export const TONE_MASK = 7 << TONE_SHIFT;
/** Bits of the base letter, or of the character folded to. */
export const BASE_MASK = 0xffff;

const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const PLAIN_VOWELS = "aeiouy";
const MARKED_VOWELS = "ăâêôơư";
const CONSONANTS = "bcdfghjklmnpqrstvwxzđ";
const SPACES = "\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f";
const DASHES = "‐‑‒–—―";
const DOUBLE_QUOTES = "“”„‟«»″";
const SINGLE_QUOTES = "‘’‚‛‹›′";
/** Blocks whose characters, in lower case, are in NFC whatever follows them, and visible. */
const STABLE_BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
];

interface Tables {
  entries: Int32Array;
  composed: Map<number, number>;
}

let tables: Tables | undefined;

/** The entries of all codes below TABLE_SIZE. */
export function letterTable(): Int32Array {
  tables ??= buildTables();
  return tables.entries;
}

/** The code of a base vowel with a tone, 0–5. */
export function composeTone(base: number, tone: number): number {
  tables ??= buildTables();
  return tables.composed.get(base | (tone << TONE_SHIFT)) ?? base;
}

function buildTables(): Tables {
  const entries = new Int32Array(TABLE_SIZE).fill(SPECIAL);
  for (const [first, last] of STABLE_BLOCKS) {
    for (let code = first; code <= last; code++) entries[code] = code;
  }
  for (const letter of CONSONANTS) entries[letter.charCodeAt(0)] = letter.charCodeAt(0) | LETTER;
  // Eth is what the đ of the old Vietnamese code pages becomes when it is read as Latin 1.
  entries[0xf0] = 0x111 | LETTER | FOLDED;
  fold(entries, DASHES, 0x2d);
  fold(entries, DOUBLE_QUOTES, 0x22 | QUOTE);
  fold(entries, SINGLE_QUOTES, 0x27 | QUOTE);
  fold(entries, SPACES, 0x20 | SPACE);
  for (let code = 0x2000; code <= 0x200a; code++) entries[code] = 0x20 | SPACE | FOLDED;
  entries[0x20] = 0x20 | SPACE;
  entries[0x22] = 0x22 | QUOTE;
  entries[0x27] = 0x27 | QUOTE;
  return { entries, composed: addVowels(entries) };
}

function fold(entries: Int32Array, characters: string, entry: number): void {
  for (const character of characters) entries[character.charCodeAt(0)] = entry | FOLDED;
}

function addVowels(entries: Int32Array): Map<number, number> {
  const composed = new Map<number, number>();
  for (const vowel of PLAIN_VOWELS + MARKED_VOWELS) {
    const base = vowel.charCodeAt(0);
    const kind = LETTER | VOWEL | (MARKED_VOWELS.includes(vowel) ? MARKED_VOWEL : 0);
    TONES.forEach((mark, tone) => {
      const code = (vowel + mark).normalize("NFC").charCodeAt(0);
      entries[code] = base | (tone << TONE_SHIFT) | kind;
      composed.set(base | (tone << TONE_SHIFT), code);
    });
  }
  return composed;
}
