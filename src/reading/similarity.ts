import { foldAccents, textKey } from "./text-key";

const LEAST = 0.5;

/**
 * How alike two texts are, 0–1 and 1 for equal keys: pairs of neighbouring letters they share, half of it with
 * accents. Only for suggestions; different initiatives of one author score 0.9 (requirements §3).
 */
export function similarity(a: string, b: string): number {
  return likeness(profileOf(textKey(a)), profileOf(textKey(b)));
}

/** The candidate most like a text, the first of equals; undefined when none reaches `least`, 0–1. */
export function nearest(text: string, candidates: readonly string[], least = LEAST): string | undefined {
  const profile = profileOf(textKey(text));
  let best: string | undefined;
  let bestLikeness = least;
  for (const candidate of candidates) {
    const found = likeness(profile, profileOf(textKey(candidate)));
    if (found > bestLikeness || (best === undefined && found >= least)) {
      best = candidate;
      bestLikeness = found;
    }
  }
  return best;
}

interface Profile {
  key: string;
  accented: Pairs;
  folded: Pairs;
}

interface Pairs {
  counts: Map<number, number>;
  total: number;
}

function profileOf(key: string): Profile {
  return { key, accented: pairsOf(key), folded: pairsOf(foldAccents(key)) };
}

function likeness(a: Profile, b: Profile): number {
  if (a.key === b.key) return 1;
  return (shared(a.accented, b.accented) + shared(a.folded, b.folded)) / 2;
}

function pairsOf(text: string): Pairs {
  const counts = new Map<number, number>();
  let before = 0x20;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const pair = before * 0x10000 + code;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    before = code;
  }
  return { counts, total: text.length + 1 };
}

/** Dice's coefficient of two multisets of pairs. */
function shared(a: Pairs, b: Pairs): number {
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}
