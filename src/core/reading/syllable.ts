import { BASE_MASK, composeTone, letterTable, TONE_MASK, TONE_SHIFT, VOWEL } from "./letter-table";

const G = 103;
const I = 105;
const Q = 113;
const U = 117;
const Y = 121;

/**
 * Where the tone of the syllable text[from, to) stands when no vowel of it is marked: on the last vowel before a
 * final consonant, else on the last but one (hòa, thủy, của, máy). One place of several that people use; the
 * others fold to it (requirements 3). The text is in lower case.
 */
export function tonePlace(text: string, from: number, to: number): number {
  const table = letterTable();
  let last = -1;
  let lastButOne = -1;
  for (let at = from; at < to; at++) {
    if (!(table[text.charCodeAt(at)]! & VOWEL) || isGlide(text, from, at, to)) continue;
    lastButOne = last;
    last = at;
  }
  return lastButOne < 0 || last < to - 1 ? last : lastButOne;
}

/** Whether y is the only vowel of the syllable text[from, to), which has `vowels` vowels, u of qu included: tỷ, quý. */
export function isLoneY(text: string, from: number, vowels: number): boolean {
  return vowels === 1 || (vowels === 2 && text.charCodeAt(from) === Q && baseAt(text, from + 1) === U);
}

/** The syllable with its one tone at `place` (-1 leaves the tones where they are) and, if asked, its y as i. */
export function foldSyllable(text: string, from: number, to: number, place: number, yAsI: boolean): string {
  const table = letterTable();
  let tone = 0;
  for (let at = from; at < to; at++) tone |= table[text.charCodeAt(at)]! & TONE_MASK;
  let out = "";
  for (let at = from; at < to; at++) {
    const entry = table[text.charCodeAt(at)]!;
    const base = entry & BASE_MASK;
    const own = place < 0 ? entry & TONE_MASK : at === place ? tone : 0;
    const letter = yAsI && base === Y ? I : base;
    out += String.fromCharCode(own === 0 ? letter : composeTone(letter, own >> TONE_SHIFT));
  }
  return out;
}

/** The u of qu and the i of gi belong to the consonant: quà, già. */
function isGlide(text: string, from: number, at: number, to: number): boolean {
  if (at !== from + 1) return false;
  const first = text.charCodeAt(from);
  if (first === Q) return baseAt(text, at) === U;
  return (
    first === G &&
    baseAt(text, at) === I &&
    at + 1 < to &&
    (letterTable()[text.charCodeAt(at + 1)]! & VOWEL) !== 0
  );
}

function baseAt(text: string, at: number): number {
  return letterTable()[text.charCodeAt(at)]! & BASE_MASK;
}
