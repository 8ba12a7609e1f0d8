import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { listGroups, settingGroups, type TargetList, targetLists } from "../words/setting-words";
import { measureWords, scopeWords, whereWords } from "../words/target-words";
import { wholeProgramme } from "../words/words";
import { inferTarget } from "./infer-target";
import type { Level, Phase, Target } from "./programme";
import type { ListEntry, Settings } from "./schema";
import type { SettingProblem } from "./settings-table";
import { splitItem } from "./target-item";
import { type CountedMeasure, readMeasure, readScope } from "./target-meaning";

const ellipsis = (word: string) => `${word}: …`;
const scopeChoices = [
  scopeWords.register,
  ellipsis(scopeWords.above),
  ellipsis(scopeWords.cluster),
  ellipsis(scopeWords.unit),
  scopeWords.everyUnit,
];
const measureChoices = [...Object.values(measureWords), `${whereWords} … = …`];

/** Measures of which a single unit has no figure to compare with a level. */
const notPerUnit: ReadonlySet<string> = new Set(["officers", "propaganda"]);

interface Place {
  rowOf(path: string): number;
  fail(problem: SettingProblem): void;
}

/**
 * The targets with what they count (II, V.2, VIII.1): as their rows say it, else as a preset's target of that name.
 * What nobody said is a fault, for a figure must not be counted for something else than its name says.
 */
export function readTargets(
  settings: Settings,
  levels: readonly (Level | null)[],
  phases: readonly Phase[],
  { rowOf, fail }: Place,
): Target[] {
  const said = new Map(targetLists.map((list) => [list, byItem(settings.lists?.[list])]));
  const seen = new Map<string, string>();
  const phaseNamed = new Map(phases.map((phase) => [textKey(phase.name), phase]));
  const targets: Target[] = [];
  settings.targets.forEach(({ item, clause, level: cell }, index) => {
    const key = textKey(item);
    const own = { row: rowOf(`targets.${index}.level`), group: settingGroups.targets, item };
    const rowsOf = (list: TargetList) => {
      const found = said.get(list)?.get(key);
      said.get(list)?.delete(key);
      const at = found && { row: rowOf(`lists.${list}.${found.at}`), group: listGroups[list], item };
      return found && !isBlankCell(found.value) ? { value: found.value, at: at! } : undefined;
    };
    const [scopeRow, phaseRow, measureRow] = targetLists.map(rowsOf);
    const named = splitItem(item, phases);
    const inferred = scopeRow && measureRow ? undefined : inferTarget(named.base, settings.owner);
    let faults = 0;
    const failed = (problem: SettingProblem) => {
      faults += 1;
      fail(problem);
    };

    let phase = named.phase;
    if (phaseRow && textKey(String(phaseRow.value)) !== textKey(wholeProgramme)) {
      const { at, value } = phaseRow;
      phase = phaseNamed.get(textKey(String(value)));
      const choices = phases.map(({ name }) => name);
      if (!phase) failed({ ...at, fault: "targetPhase", value, choices });
    } else if (phaseRow) phase = undefined;
    if (faults === 0 && named.unknownPhase) failed({ ...own, fault: "unknownPhase" });
    if (faults === 0 && phaseRow && named.phase && phase !== named.phase)
      failed({ ...phaseRow.at, fault: "otherPhase", value: named.phase.name });
    if (faults > 0) return;

    const scope = scopeRow ? readScope(scopeRow.value) : inferred?.scope;
    if (!scope) {
      const choices = scopeChoices;
      if (scopeRow) failed({ ...scopeRow.at, fault: "targetScope", value: scopeRow.value, choices });
      else failed({ ...own, fault: "scopeUnknown", choices });
    }
    const counted: CountedMeasure | undefined = measureRow ? readMeasure(measureRow.value) : inferred;
    if (!counted) {
      const choices = measureChoices;
      if (measureRow) failed({ ...measureRow.at, fault: "targetMeasure", value: measureRow.value, choices });
      else failed({ ...own, fault: "measureUnknown", choices });
    }
    if (!scope || !counted || faults > 0) return;
    const { measure, where } = counted;
    if (scope.kind === "everyUnit" && notPerUnit.has(measure)) {
      failed({ ...(measureRow?.at ?? own), fault: "measurePerUnit", value: measureWords[measure] });
      return;
    }
    const level = levels[index] && levelFor(counted, levels[index]);
    const unsuited = level && unsuitedTo(counted, level);
    if (unsuited) {
      failed({ ...own, fault: unsuited, value: cell });
      return;
    }
    const target: Target = {
      item,
      scope,
      measure,
      clause,
      ...(phase && { phase }),
      ...(where && { where }),
      ...(level && { level }),
    };
    const identity = identityOf(target);
    const same = seen.get(identity);
    if (same !== undefined) failed({ ...own, fault: "sameTarget", value: same });
    else seen.set(identity, item);
    targets.push(target);
  });
  for (const list of targetLists) {
    for (const { item, at } of said.get(list)?.values() ?? []) {
      const row = rowOf(`lists.${list}.${at}`);
      // Presets take over the rows of others along with those of their own targets; in a tab a row is meant.
      if (row > 0) fail({ row, group: listGroups[list], item, fault: "unknownTarget" });
    }
  }
  return targets;
}

function byItem(entries: readonly ListEntry[] = []): Map<string, { item: string; value: Cell; at: number }> {
  return new Map(entries.map(({ item, value }, at) => [textKey(item), { item, value, at }]));
}

/** A percent cell of 100 % arrives as 1: where a share is meant, that is no count. */
function levelFor({ measure }: CountedMeasure, level: Level): Level {
  const isShare = measure === "participation" || measure === "propaganda";
  return isShare && "count" in level && level.count === 1 ? { share: 1 } : level;
}

/** Eligible initiatives and units with an activity are counted, or are a share of the head count or of the units. */
function unsuitedTo({ measure, where }: CountedMeasure, level: Level): string | undefined {
  if (measure === "participation") return "share" in level ? undefined : "levelShare";
  const takesShare = measure === "propaganda" || (measure === "initiatives" && !where);
  if ("count" in level || takesShare) return undefined;
  return measure === "money" ? "levelMoney" : "levelCount";
}

function identityOf({ scope, phase, measure, where }: Target): string {
  const names = [
    "name" in scope ? scope.name : "",
    phase?.name ?? "",
    where?.column ?? "",
    where?.value ?? "",
  ];
  return [scope.kind, measure, ...names.map(textKey)].join("\n");
}
