import type { Verdict } from "../../core/words/severity";
import { verdictWords } from "../../core/words/words";

/** A sign beside the colour: nobody needs to tell colours apart. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  ineligible: "✕",
  missing: "!",
  review: "?",
  waiting: "…",
  eligible: "✓",
};

/** The result of a row, by sign, colour and words. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict tone-${verdict}`}>
      <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords[verdict]}
    </span>
  );
}
