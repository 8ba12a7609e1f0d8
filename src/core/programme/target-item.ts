import { textKey } from "../reading/text-key";

const DASHES = "-‐‑‒–—―";
/** What parts a phase from the rest of a name. */
const MARKS = `${DASHES}()[\\],:;.`;
const DASH = new RegExp(`[${DASHES}]`);
const MARK = new RegExp(`[${MARKS}]`);
const WORD = new RegExp(`[^${MARKS}\\s]+`, "g");
const AROUND = new RegExp(`^[${MARKS}\\s]+|[${MARKS}\\s]+$`, "g");
const NUMBER = /^(?:\d{1,2}|[ivx]+)$/;

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
 * `LĐLĐ tỉnh – Giai đoạn 1`, `LĐLĐ tỉnh (giai đoạn 1)`, `Giai đoạn 1: LĐLĐ tỉnh` name a phase; a name with all phases is
 * of none, and a dash before anything else belongs to the name.
 */
export function splitItem<P extends { name: string }>(item: string, phases: readonly P[]): TargetItem<P> {
  const words = wordsOf(item);
  const known = phases.map((phase) => ({ phase, words: wordsOf(phase.name) }));
  const found = known.flatMap((each) => {
    const at = placeOf(each.words, words, item);
    return at < 0 ? [] : [{ ...each, from: at, to: at + each.words.length }];
  });
  // Of “Giai đoạn 1” and “Giai đoạn 1 bổ sung” the longer one is meant.
  const [only, ...others] = found.filter(
    ({ from, to }) =>
      !found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
  if (!only) return { base: item, unknownPhase: looksLikePhase(item, words, known) };
  const named = new Set([only, ...others].map(({ phase }) => phase));
  for (const phase of listedBehind(only, words, known)) named.add(phase);
  // Of several phases, and not all, no target has the figures.
  if (named.size > 1) return { base: item, unknownPhase: named.size < phases.length };
  const around = [item.slice(0, words[only.from]!.from), item.slice(words[only.to - 1]!.to)];
  const base = around.map((part) => part.replace(AROUND, "")).filter((part) => part !== "");
  return { base: base.join(" ") || item, phase: only.phase, unknownPhase: false };
}

const standAt = (part: readonly Word[], words: readonly Word[], at: number) =>
  part.every(({ key }, n) => key === words[at + n]?.key);

/** Where the words of a phase stand in a name, -1 for nowhere; so short a word as the 1 of `Cụm 1` means it between marks alone. */
function placeOf(phase: readonly Word[], words: readonly Word[], item: string): number {
  const isShort = phase.length === 1 && phase[0]!.key.length < 3;
  return phase.length === 0
    ? -1
    : words.findIndex(({ from }, at) => {
        const isMarked = MARK.test(item.slice(words[at - 1]?.to ?? 0, from));
        return standAt(phase, words, at) && (!isShort || isMarked);
      });
}

interface Known<P> {
  phase: P;
  words: readonly Word[];
}

/** What phases with numbers have in common. */
const stemOf = ({ words }: Known<unknown>) => words.slice(0, -1);
const AND: ReadonlySet<string> = new Set(["và", "đến", "hoặc"]);

/** The phases of `Giai đoạn 1 và 2` behind the first. */
function listedBehind<P>(
  first: Known<P> & { to: number },
  words: readonly Word[],
  known: readonly Known<P>[],
): P[] {
  const stem = stemOf(first);
  const listed: P[] = [];
  for (const { key } of stem.length === 0 ? [] : words.slice(first.to)) {
    if (AND.has(key)) continue;
    const next = known.find(
      (each) =>
        each.words.length === first.words.length &&
        standAt(stem, each.words, 0) &&
        each.words.at(-1)?.key === key,
    );
    if (!next) break;
    listed.push(next.phase);
  }
  return listed;
}

/** Behind a dash stands what begins as a phase, or anywhere one with another number; a span of years is none. */
function looksLikePhase<P>(item: string, words: readonly Word[], known: readonly Known<P>[]): boolean {
  const last = wordsOf(item.split(DASH).at(-1)!);
  return known.some((each) => {
    const stem = stemOf(each);
    const isNumbered = words.some(
      (_, at) =>
        stem.length > 1 && standAt(stem, words, at) && NUMBER.test(words[at + stem.length]?.key ?? ""),
    );
    return (
      isNumbered || (last.length < words.length && last.length > 0 && last[0]!.key === each.words[0]?.key)
    );
  });
}
