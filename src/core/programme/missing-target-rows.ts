import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { listGroups, type TargetList, targetLists } from "../words/setting-words";
import { inferTarget } from "./infer-target";
import { type SettingRow, sortSettings } from "./settings-table";
import { splitItem } from "./target-item";
import { measureText, scopeText } from "./target-meaning";

/** The rows that say what the targets of a tab count, where only their names say it so far. */
export function missingTargetRows(rows: readonly (readonly Cell[])[]): SettingRow[] {
  const { lists, targets, phases, owner } = sortSettings(rows).settings;
  const missing: Record<TargetList, SettingRow[]> = {
    targetScopes: [],
    targetPhases: [],
    targetMeasures: [],
  };
  const said = new Map(
    targetLists.map((list) => [list, new Set(lists?.[list]?.map(({ item }) => textKey(item)))]),
  );
  for (const { item } of targets) {
    const { base, phase } = splitItem(item, phases);
    const inferred = inferTarget(base, owner);
    if (!inferred) continue;
    const add = (list: TargetList, value: string) => {
      if (!said.get(list)?.has(textKey(item))) missing[list].push([listGroups[list], item, value, ""]);
    };
    add("targetScopes", scopeText(inferred.scope));
    if (phase) add("targetPhases", phase.name);
    add("targetMeasures", measureText(inferred));
  }
  return targetLists.flatMap((list) => missing[list]);
}
