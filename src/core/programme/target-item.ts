import { isBlankCell } from "../reading/cell";
import { textKey } from "../reading/text-key";

const DASH = /[-‐‑‒–—―]/g;

/** The name of a target, taken apart. */
export interface TargetItem<P> {
  /** Without the phase. */
  base: string;
  phase?: P;
  /** What stands behind the dash looks like a phase, and is none. */
  unknownPhase: boolean;
}

/** `LĐLĐ tỉnh – Giai đoạn 1` ends in a phase; a dash before anything else belongs to the name. */
export function splitItem<P extends { name: string }>(item: string, phases: readonly P[]): TargetItem<P> {
  for (const { index } of item.matchAll(DASH)) {
    const name = textKey(item.slice(index + 1));
    const phase = phases.find((candidate) => textKey(candidate.name) === name);
    if (phase) return { base: item.slice(0, index).trim(), phase, unknownPhase: false };
  }
  const name = textKey(item.split(DASH).at(-1)!);
  const firstWord = (text: string) => textKey(text).split(" ")[0];
  const looksLikePhase = phases.some((candidate) => firstWord(candidate.name) === firstWord(name));
  const unknownPhase = name !== textKey(item) && looksLikePhase && !isBlankCell(name);
  return { base: item, unknownPhase };
}
