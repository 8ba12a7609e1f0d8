import type { DashboardFigures } from "../../../api/bridge-dashboard";
import type { Measure } from "../../../core/programme/programme";
import type { Verdict } from "../../../core/words/severity";

export type Value = string | number;
type Block = DashboardFigures["progress"];

/** One target with what it came to. A figure that is not known is a text that says so. */
export interface TargetFigures {
  name: string;
  scope: Value;
  phase: Value;
  level: Value;
  reached: Value;
  share: Value;
  missing: Value;
  clause: Value;
  measure: Measure;
}

/** In the order in which `SK_TONGHOP` gives them. */
const stateOrder: readonly Verdict[] = ["eligible", "waiting", "review", "missing", "ineligible"];

export interface StateFigures {
  verdict: Verdict;
  count: Value;
  share: Value;
}

/** The targets in the order of the settings. */
export function readTargets({ progress, measures }: DashboardFigures): readonly TargetFigures[] {
  return progress.slice(1).map((row, index) => {
    const [
      name = "",
      scope = "",
      phase = "",
      level = "",
      reached = "",
      share = "",
      missing = "",
      clause = "",
    ] = row;
    return {
      name: String(name),
      scope,
      phase,
      level,
      reached,
      share,
      missing,
      clause,
      measure: measures[index] ?? "initiatives",
    };
  });
}

/** What was entered, and the five results. */
export function readStates({ overview }: DashboardFigures): {
  entered: Value;
  states: readonly StateFigures[];
} {
  const [, counts = [], shares = []] = overview;
  const states = stateOrder.map((verdict, index) => ({
    verdict,
    count: counts[index + 2] ?? "",
    share: shares[index + 2] ?? "",
  }));
  return { entered: counts[1] ?? "", states };
}

/** A picture's figures: headings, and the rows to their last filled one. */
export interface ChartTable {
  headings: readonly string[];
  rows: Block;
}

/** Where the three stand in the block `Biểu đồ`. */
const places = { months: [0, 4], units: [5, 8], clauses: [9, 11] } as const;

/** One of the three pictures out of the block in which they stand side by side. */
export function readChart({ chart }: DashboardFigures, name: keyof typeof places): ChartTable {
  const [from, before] = places[name];
  const [headings = [], ...rows] = chart.map((row) => row.slice(from, before));
  return { headings: headings.map(String), rows: rows.filter(([first = ""]) => first !== "") };
}
