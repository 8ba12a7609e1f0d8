import type { TargetList } from "../words/setting-words";
import type { Measure, Scope, Where } from "./programme";
import type { ListEntry, Settings } from "./schema";
import { measureText, scopeText } from "./target-meaning";

/** A target as a preset writes it; without a measure it counts eligible initiatives of the whole register. */
interface Described {
  item: string;
  level: string | number;
  clause?: string;
  scope?: Scope;
  phase?: string;
  measure?: Measure;
  where?: Where;
}

/** The rows of `Cấu hình` that say a preset's targets. */
export function describeTargets(targets: readonly Described[]): {
  targets: Settings["targets"];
  lists: Record<TargetList, ListEntry[]>;
} {
  const entry = (item: string, value: string): ListEntry => ({ item, value, clause: "" });
  return {
    targets: targets.map(({ item, level, clause = "" }) => ({ item, level, clause })),
    lists: {
      targetScopes: targets.map(({ item, scope = { kind: "register" } }) => entry(item, scopeText(scope))),
      targetPhases: targets.flatMap(({ item, phase }) => (phase ? [entry(item, phase)] : [])),
      targetMeasures: targets.map(({ item, measure = "initiatives", where }) =>
        entry(item, measureText({ measure, ...(where && { where }) })),
      ),
    },
  };
}

export const above = (name: string): Scope => ({ kind: "above", name });
