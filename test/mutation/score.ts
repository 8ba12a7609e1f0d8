import type { MutantResult } from "@stryker-mutator/api/core";

export interface Score {
  mutants: number;
  tried: number;
  killed: number;
  survived: number;
  uncovered: number;
  /** Per cent of the tried ones; a folder without any has nothing to fail. */
  percent: number;
}

export const isAlive = ({ status }: MutantResult) => status === "Survived" || status === "NoCoverage";

export function scoreOf(results: readonly MutantResult[]): Score {
  const count = (...statuses: MutantResult["status"][]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout", "RuntimeError");
  const [survived, uncovered] = [count("Survived"), count("NoCoverage")];
  const tried = killed + survived + uncovered;
  return {
    mutants: results.length,
    tried,
    killed,
    survived,
    uncovered,
    percent: tried === 0 ? 100 : (100 * killed) / tried,
  };
}
