import type { MutantResult } from "@stryker-mutator/api/core";

export interface Score {
  mutants: number;
  killed: number;
  /** Of which by time: on a busy machine perhaps not for good. */
  timedOut: number;
  survived: number;
  uncovered: number;
  /** Killed, in per cent. */
  percent: number;
}

export const isAlive = ({ status }: MutantResult) => status === "Survived" || status === "NoCoverage";

export function scoreOf(results: readonly MutantResult[]): Score {
  const count = (...statuses: MutantResult["status"][]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout", "RuntimeError");
  const [survived, uncovered] = [count("Survived"), count("NoCoverage")];
  const mutants = killed + survived + uncovered;
  return {
    mutants,
    killed,
    timedOut: count("Timeout"),
    survived,
    uncovered,
    percent: (100 * killed) / mutants,
  };
}
