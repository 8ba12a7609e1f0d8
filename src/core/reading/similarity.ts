import { foldAccents, textKey } from "./text-key";

const LEAST = 0.5;
/** Enough of a title to suggest by. */
const LOOKED_AT = 1000;

/** A text as the pairs of neighbouring characters in it, sorted, with and without accents. */
interface Profile {
  key: string;
  accented: Uint32Array;
  folded: Uint32Array;
}

/** One catalogue is asked for each row that it does not know; its names are taken apart once. */
const profiles = new WeakMap<readonly string[], readonly Profile[]>();

/**
 * How alike two texts are, 0–1 and 1 for equal keys: pairs of neighbouring letters they share, half of it with
 * accents. Only for suggestions; different initiatives of one author score 0.9 (requirements 3).
 */
export function similarity(a: string, b: string): number {
  return likeness(profileOf(a), profileOf(b));
}

/**
 * The candidate most like a text, the first of equals; undefined when none reaches `least`, 0–1. The list of
 * candidates must not change between calls.
 */
export function nearest(text: string, candidates: readonly string[], least = LEAST): string | undefined {
  const profile = profileOf(text);
  let best = -1;
  let bestLikeness = least;
  profilesOf(candidates).forEach((candidate, index) => {
    const found = likeness(profile, candidate);
    if (found > bestLikeness || (best < 0 && found >= least)) {
      best = index;
      bestLikeness = found;
    }
  });
  return candidates[best];
}

function profilesOf(candidates: readonly string[]): readonly Profile[] {
  const known = profiles.get(candidates);
  if (known && known.length === candidates.length) return known;
  const made = candidates.map(profileOf);
  profiles.set(candidates, made);
  return made;
}

function profileOf(text: string): Profile {
  const key = textKey(text.slice(0, LOOKED_AT));
  return { key, accented: pairsOf(key), folded: pairsOf(foldAccents(key)) };
}

function likeness(a: Profile, b: Profile): number {
  if (a.key === b.key) return 1;
  return (shared(a.accented, b.accented) + shared(a.folded, b.folded)) / 2;
}

function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(text.length + 1);
  let before = 0x20;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    pairs[at] = before * 0x10000 + code;
    before = code;
  }
  return pairs.sort();
}

/** Dice's coefficient of two sorted lists. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let at = 0;
  for (const pair of a) {
    while (at < b.length && b[at]! < pair) at++;
    if (at < b.length && b[at] === pair) {
      common++;
      at++;
    }
  }
  return (2 * common) / (a.length + b.length);
}
