import { isBlankCell } from "../reading/cell";
import { textKey } from "../reading/text-key";

const DASH = /[-‐‑‒–—―]/;
/** What parts a phase from the rest of a name. */
const MARK = /[-‐‑‒–—―()[\],:;.]/;
const WORD = /[^-‐‑‒–—―()[\],:;.\s]+/g;
const AROUND = /^[-‐‑‒–—―()[\],:;.\s]+|[-‐‑‒–—―()[\],:;.\s]+$/g;

/** The name of a target, taken apart. */
export interface TargetItem<P> {
  /** Without the phase. */
  base: string;
  phase?: P;
  /** What stands behind the dash looks like a phase, and is none. */
  unknownPhase: boolean;
}

interface Word {
  key: string;
  from: number;
  to: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: textKey(word),
    from: index,
    to: index + word.length,
  }));

/**
 * `LĐLĐ tỉnh – Giai đoạn 1`, `LĐLĐ tỉnh (giai đoạn 1)`, `Giai đoạn 1: LĐLĐ tỉnh` name a phase; a name with several
 * phases is of none, and a dash before anything else belongs to the name.
 */
export function splitItem<P extends { name: string }>(item: string, phases: readonly P[]): TargetItem<P> {
  const words = wordsOf(item);
  const found = phases.flatMap((phase) => {
    const place = placeOf(wordsOf(phase.name), words, item);
    return place ? [{ phase, ...place }] : [];
  });
  // Of “Giai đoạn 1” and “Giai đoạn 1 bổ sung” the longer one is meant.
  const named = found.filter(
    ({ from, to }) =>
      !found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
  const [only, ...others] = named;
  if (only && others.length === 0) {
    const base = [item.slice(0, only.from), item.slice(only.to)]
      .map((part) => part.replace(AROUND, ""))
      .filter((part) => part !== "");
    if (base.length > 0) return { base: base.join(" "), phase: only.phase, unknownPhase: false };
  }
  const name = textKey(item.split(DASH).at(-1)!);
  const firstWord = (text: string) => textKey(text).split(" ")[0];
  const looksLikePhase = phases.some((candidate) => firstWord(candidate.name) === firstWord(name));
  const unknownPhase = !only && name !== textKey(item) && looksLikePhase && !isBlankCell(name);
  return { base: item, unknownPhase };
}

/** Where the words of a phase stand in a name; a single word means it between marks alone: the 1 of `Cụm 1` does not. */
function placeOf(phase: readonly Word[], words: readonly Word[], item: string) {
  const isAt = (at: number) => {
    const between = item.slice(words[at - 1]?.to ?? 0, words[at]!.from);
    return (
      phase.every(({ key }, n) => key === words[at + n]?.key) && (phase.length > 1 || MARK.test(between))
    );
  };
  const at = phase.length === 0 ? -1 : words.findIndex((_, index) => isAt(index));
  return at < 0 ? undefined : { from: words[at]!.from, to: words[at + phase.length - 1]!.to };
}
