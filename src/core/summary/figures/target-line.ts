import type { Target } from "../../programme/programme";
import { textKey } from "../../reading/text-key";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { chartHeadings, chartLine } from "../../words/summary-words";
import { monthOf } from "./months";
import { levelOf, sumKnown } from "./unit-target";
import type { CountedWorkbook } from "./up-to";

type Answering = Pick<CountedWorkbook, "programme" | "targets">;

/** The key of the whole register among the scopes. */
const REGISTER = "";

/** The counts that one scope is to reach. */
interface ScopeTargets {
  whole?: Target;
  /** By the number of the month in which the phase closes. */
  phases: { closes: number; target: Target }[];
}

/**
 * The targets that add up to the line that the programme's own level is to reach, by the number of a month: those of the
 * whole register; without any, of the levels above, those with the smallest count for the whole programme, which is
 * nearest to the workbook. Where the scope has targets by phase, they add up, each standing to the month in which its phase
 * closes; the plan gives the sector no split, and none is made up. A cluster's count is the line of its own figures only.
 */
export function lineTargets({ programme, targets }: Answering): (month: number) => readonly Target[] {
  const scopes = new Map<string, ScopeTargets>();
  for (const target of targets ?? programme.targets) addTarget(scopes, target, targets !== undefined);
  let own: { rank: number; whole: readonly Target[]; phases: ScopeTargets["phases"] } | undefined;
  for (const [key, { whole, phases }] of scopes) {
    const all = whole ? [whole] : phases.map(({ target }) => target);
    const asked = sumKnown(all.map(levelOf));
    const rank = key === REGISTER ? 0 : (asked ?? 0);
    if (asked !== undefined && asked > 0 && (own === undefined || rank < own.rank))
      own = { rank, whole: all, phases };
  }
  if (own === undefined) return () => [];
  const { whole, phases } = own;
  phases.sort((a, b) => a.closes - b.closes);
  return (month) => {
    const at = phases.findIndex(({ closes }) => month <= closes);
    return at < 0 ? whole : phases.slice(0, at + 1).map(({ target }) => target);
  };
}

/** What the line is called: whose target it is, and how much it asks for in the end. */
export function lineName(workbook: Answering): string {
  const targets = lineTargets(workbook)(Number.POSITIVE_INFINITY);
  const asked = sumKnown(targets.map(levelOf));
  const [first] = targets;
  if (first === undefined || asked === undefined) return chartHeadings.months.line;
  const { scope, item } = first;
  const name = targets.length === 1 ? item : "name" in scope ? scope.name : workbook.programme.owner;
  return fill(chartLine, { name, count: formatCount(asked) }).replace(/ {2,}/g, " ");
}

function addTarget(scopes: Map<string, ScopeTargets>, target: Target, isOwn: boolean): void {
  const { measure, where, level, scope, phase } = target;
  if (measure !== "initiatives" || where || !level || !("count" in level)) return;
  if (scope.kind !== "register" && scope.kind !== "above" && !(isOwn && scope.kind === "cluster")) return;
  const key = "name" in scope ? textKey(scope.name) : REGISTER;
  const counts: ScopeTargets = scopes.get(key) ?? { phases: [] };
  scopes.set(key, counts);
  if (phase === undefined) counts.whole = target;
  else if (Number.isFinite(phase.window.before))
    counts.phases.push({ closes: monthOf(phase.window.before - 1), target });
}
