import type { Programme } from "../programme/programme";
import { verdictWords } from "../words/words";
import type { Assessment } from "./assess";
import { findingText } from "./finding-text";

/** The five cells of a row: verdict, phase, every finding on a line of its own, the unit and the person it counts for. */
export type ResultRow = readonly [
  verdict: string,
  phase: string,
  reasons: string,
  unit: string,
  person: string,
];

export const blankResult: ResultRow = ["", "", "", "", ""];

export function resultRow(
  assessment: Assessment | undefined,
  programme: Pick<Programme, "words">,
): ResultRow {
  if (assessment === undefined) return blankResult;
  const { verdict, phase, findings, unitName, person } = assessment;
  let reasons = "";
  for (const finding of findings) {
    const text = findingText(finding, programme);
    reasons += reasons === "" ? text : `\n${text}`;
  }
  return [verdictWords[verdict], phase?.name ?? "", reasons, unitName, person?.name ?? ""];
}
