import { hoaBinh } from "../../src/core/programme/presets/index";
import type { Settings } from "../../src/core/programme/schema";
import { settingRows } from "../../src/core/programme/settings-table";
import type { Cell } from "../../src/core/reading/cell";
import { rules } from "../../src/core/rules/index";
import { settingHeadings } from "../../src/core/words/setting-words";
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

/** The built-in settings with the values of some items replaced. */
export function settingsWith(values: Readonly<Record<string, Cell>>, table = settingsTable()): Cell[][] {
  return table.map((row) => {
    const item = String(row[1]);
    return item in values ? [row[0], row[1], values[item], row[3]] : row;
  });
}

/** The built-in settings without an item. */
export function settingsWithout(item: string, group?: string): Cell[][] {
  return settingsTable().filter((row) => row[1] !== item || (group !== undefined && row[0] !== group));
}
