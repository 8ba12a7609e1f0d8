import { type Cell, isBlankCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { presets } from "./presets/index";
import type { Scope, Target } from "./programme";
import { splitItem } from "./target-item";
import { type CountedMeasure, readMeasure, readScope } from "./target-meaning";

/** What the name of a target says by itself. */
export interface InferredTarget extends CountedMeasure {
  scope: Scope;
}

let known: ReadonlyMap<string, InferredTarget> | undefined;

/**
 * What a target without rows of its own counts: workbooks of earlier releases have only its name. Known are the targets
 * of the presets, the first one's first, and names that are a scope in so many words; nothing else is guessed. The owner
 * of a preset is the whole register nowhere but in its own.
 */
export function inferTarget(base: string, owner: Cell): InferredTarget | undefined {
  const scope = readScope(base);
  if (scope) return { scope, measure: "initiatives" };
  known ??= ofPresets();
  const key = textKey(base);
  const isOther = !isBlankCell(owner) && textKey(String(owner)) !== key;
  return isOther && ownersOfPresets().has(key) ? undefined : known.get(key);
}

/** Whose register it is, where a target of the whole register is named after the owner of a preset's. */
export function inferOwner(targets: readonly Target[]): string {
  const owners = ownersOfPresets();
  const named = targets.find(({ scope, item }) => scope.kind === "register" && owners.has(textKey(item)));
  return named ? named.item : "";
}

const ownersOfPresets = () => new Set(presets.map(({ owner }) => textKey(String(owner))));

function ofPresets(): ReadonlyMap<string, InferredTarget> {
  const targets = new Map<string, InferredTarget>();
  for (const { targets: own, phases, lists } of presets) {
    const said = (list: "targetScopes" | "targetMeasures", item: string) =>
      lists?.[list]?.find((entry) => entry.item === item)?.value;
    for (const { item } of own) {
      const key = textKey(splitItem(item, phases).base);
      const scope = readScope(said("targetScopes", item));
      const counted = readMeasure(said("targetMeasures", item));
      if (scope && counted && !targets.has(key)) targets.set(key, { ...counted, scope });
    }
  }
  return targets;
}
