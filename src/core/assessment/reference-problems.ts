import { type SettingProblem, sortSettings } from "../programme/settings-table";
import { textKey } from "../reading/text-key";
import { fixedKeyOf } from "../register/own-cells";
import { targetFaults, unitChoices, unitNamed } from "../register/target-fault";
import { listGroups } from "../words/setting-words";
import type { Grid, Workbook } from "./open-workbook";

type Tabs = Pick<Workbook, "programme" | "catalogue" | "register">;

/** The rows of `Cấu hình` that name units, clusters, columns or values which the other tabs have not got. */
export function referenceProblems(workbook: Tabs, settings: Grid): SettingProblem[] {
  return [...ofTargets(workbook, settings), ...ofConditions(workbook)];
}

function ofTargets(workbook: Tabs, settings: Grid): SettingProblem[] {
  const faults = targetFaults(workbook);
  if (faults.size === 0) return [];
  const { settings: sorted, rowOf } = sortSettings(settings);
  return [...faults].map(([{ item }, { list, fault, value, choices }]) => {
    const isOf = (entry: { item: string }) => textKey(entry.item) === textKey(item);
    const path = `lists.${list}.${sorted.lists?.[list]?.findIndex(isOf)}`;
    const own = `targets.${sorted.targets.findIndex(isOf)}.level`;
    return {
      row: rowOf.get(path) ?? rowOf.get(own) ?? 0,
      group: listGroups[list],
      item,
      fault,
      value,
      choices,
    };
  });
}

function ofConditions({ programme, catalogue }: Tabs): SettingProblem[] {
  if (!catalogue.given) return [];
  const unit = unitNamed(catalogue);
  return programme.conditions.flatMap(({ name, row, anyOf }) =>
    anyOf
      .filter(({ heading }) => fixedKeyOf(heading) === "unit")
      .flatMap(({ operands }) => operands)
      .filter((operand) => !unit(operand))
      .map((value) => ({
        row,
        group: listGroups.conditions,
        item: name,
        fault: "unknownTargetUnit",
        value,
        choices: unitChoices(catalogue, value),
      })),
  );
}
