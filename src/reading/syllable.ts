import { BASE_MASK, composeTone, letterTable, TONE_MASK, TONE_SHIFT, VOWEL } from "./letter-table";

const G = 103;
const I = 105;
const Q = 113;
const U = 117;
const Y = 121;

/**
 * Where the tone of the syllable text[from, to) stands when no vowel of it is marked: on the last vowel before a
 * final consonant, else on the last but one (hòa, thủy, của, máy). One place of several that people use; the
 * others fold to it (requirements §3).
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

/** The syllable in lower case with its one tone at `place` (-1 leaves the tones alone) and, if asked, its y as i. */
export function foldSyllable(text: string, from: number, to: number, place: number, yAsI: boolean): string {
  const table = letterTable();
  let tone = 0;
  for (let at = from; at < to; at++) tone |= table[text.charCodeAt(at)]! & TONE_MASK;
  let out = "";
  for (let at = from; at < to; at++) {
    const entry = table[text.charCodeAt(at)]!;
    const base = entry & BASE_MASK;
    const code = yAsI && base === Y ? I : base;
    const own = place < 0 ? entry & TONE_MASK : at === place ? tone : 0;
    out += String.fromCharCode(own ? composeTone(code, own >> TONE_SHIFT) : code);
  }
  return out;
}

/** The u of qu and the i of gi belong to the consonant: quà, già. */
function isGlide(text: string, from: number, at: number, to: number): boolean {
  if (at !== from + 1) return false;
  const table = letterTable();
  const first = table[text.charCodeAt(from)]! & BASE_MASK;
  const second = table[text.charCodeAt(at)]! & BASE_MASK;
  if (first === Q && second === U) return true;
  return first === G && second === I && at + 1 < to && (table[text.charCodeAt(at + 1)]! & VOWEL) !== 0;
}
