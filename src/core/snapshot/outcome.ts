import type { Assessment } from "../assessment/assess";
import type { Verdict } from "../words/severity";

/** What a row came to, as far as figures depend on it. */
export interface RowOutcome {
  verdict: Verdict;
  /** Names; empty where there is none. */
  phase: string;
  unit: string;
  person: string;
}

export function rowOutcome({ verdict, phase, unitName, person }: Assessment): RowOutcome {
  return { verdict, phase: phase?.name ?? "", unit: unitName, person: person?.name ?? "" };
}

export const sameRowOutcome = (a: RowOutcome, b: RowOutcome): boolean =>
  a.verdict === b.verdict && a.phase === b.phase && a.unit === b.unit && a.person === b.person;
