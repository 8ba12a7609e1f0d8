import { hoaBinh } from "../../src/core/programme/presets/index";
import type { Settings } from "../../src/core/programme/schema";
import { settingRows } from "../../src/core/programme/settings-table";
import type { Cell } from "../../src/core/reading/cell";
import { rules } from "../../src/core/rules/index";
import { listGroups, settingGroups, settingHeadings } from "../../src/core/words/setting-words";
import { severityWords } from "../../src/core/words/words";

/** `Cấu hình` as the tab holds it, headings first. */
export function settingsTable(settings: Settings = hoaBinh): Cell[][] {
  const defaults = rules.map(({ id, severity }) => ({ id, severity: severityWords[severity] }));
  return [[...settingHeadings], ...settingRows(settings, defaults).map((row) => [...row])];
}

/** The 1-based row of an item; of the first group that has it unless one is named. */
export function rowOf(table: readonly (readonly Cell[])[], item: string, group?: string): number {
  const at = table.findIndex((row) => row[1] === item && (group === undefined || row[0] === group));
  if (at < 0) throw new Error(`No setting ${item}.`);
  return at + 1;
}

const isOfList = (row: readonly Cell[]) => Object.values<Cell>(listGroups).includes(row[0]);

/** The built-in settings with the values of some items replaced; entries of lists stay as they are. */
export function settingsWith(
  values: Readonly<Record<string, Cell>>,
  table: readonly (readonly Cell[])[] = settingsTable(),
): Cell[][] {
  return table.map((row) => {
    const item = String(row[1]);
    return item in values && !isOfList(row) ? [row[0], row[1], values[item], row[3]] : [...row];
  });
}

/** Rows of `Cấu hình` that give a target: what it counts and its level. */
export function targetRows(
  item: string,
  level: Cell,
  { scope, phase, measure }: { scope?: string; phase?: string; measure?: string },
): Cell[][] {
  return [
    [settingGroups.targets, item, level, ""],
    [listGroups.targetScopes, item, scope, ""],
    [listGroups.targetPhases, item, phase, ""],
    [listGroups.targetMeasures, item, measure, ""],
  ].filter((row) => row[2] !== undefined);
}

/** The built-in settings without an item. */
export function settingsWithout(item: string, group?: string): Cell[][] {
  return settingsTable().filter((row) => row[1] !== item || (group !== undefined && row[0] !== group));
}
