import type { Grid } from "../assessment/open-workbook";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { textKey } from "../reading/text-key";
import { placedUnitKey } from "../reading/unit-key";
import { type ActivityColumn, activityColumns } from "../register/activity-columns";
import { findTable } from "../register/table";
import { type UnitColumnKey, unitColumns } from "../register/unit-columns";
import { keepCell, sameKept } from "./kept-cells";

/** A setting, a cell of a unit, or an activity that is not what it was; null where there was no such row. */
export interface SettingChange {
  /** The group of the setting, or the unit. */
  group: string;
  /** The setting, the column, or the day of the activity; empty for a unit as a whole. */
  item: string;
  from: string | null;
  to: string | null;
}

type Named = ReadonlyMap<string, { group: string; item: string; value: Cell }>;

export const compareSettings = (before: Grid, now: Grid): SettingChange[] =>
  differences(namedSettings(before), namedSettings(now));

export const compareUnits = (before: Grid, now: Grid): SettingChange[] =>
  differences(namedUnits(before), namedUnits(now));

/** Told by unit, kind and day; what bears on no figure (its link and its note) is no change. */
export const compareActivities = (before: Grid, now: Grid): SettingChange[] =>
  differences(namedActivities(before), namedActivities(now));

function differences(before: Named, now: Named): SettingChange[] {
  const changes: SettingChange[] = [];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [old, present] = [before.get(key), now.get(key)];
    if (old && present && sameKept(keepCell(old.value), keepCell(present.value))) continue;
    const { group, item } = (present ?? old)!;
    changes.push({
      group,
      item,
      from: old ? quoteCell(old.value) : null,
      to: present ? quoteCell(present.value) : null,
    });
  }
  return changes;
}

function namedSettings(grid: Grid): Named {
  const named = new Map<string, { group: string; item: string; value: Cell }>();
  for (const [group, item, value] of grid) {
    if (isBlankCell(group) && isBlankCell(item)) continue;
    const key = `${textKey(String(group))}\n${textKey(String(item))}`;
    if (!named.has(key)) named.set(key, { group: String(group).trim(), item: String(item).trim(), value });
  }
  return named;
}

function namedUnits(grid: Grid): Named {
  const named = new Map<string, { group: string; item: string; value: Cell }>();
  const table = findTable(grid, unitColumns, headingKey);
  if (!table.ok) return named;
  for (const cells of grid.slice(table.headingRow + 1)) {
    const name = String(cells[table.at.name!] ?? "").trim();
    const key = placedUnitKey(name);
    if (isBlankCell(name) || named.has(key)) continue;
    named.set(key, { group: name, item: "", value: name });
    for (const column of Object.keys(table.at) as UnitColumnKey[]) {
      const { heading } = unitColumns[column];
      const value = cells[table.at[column]!];
      if (column !== "name" && !isBlankCell(value))
        named.set(`${key}\n${heading}`, { group: name, item: heading, value });
    }
  }
  return named;
}

function namedActivities(grid: Grid): Named {
  const named = new Map<string, { group: string; item: string; value: Cell }>();
  const table = findTable(grid, activityColumns, headingKey);
  if (!table.ok) return named;
  for (const cells of grid.slice(table.headingRow + 1)) {
    const text = (column: ActivityColumn) => quoteCell(cells[table.at[column] ?? -1]);
    const [unit, kind, heldOn] = [text("unit"), text("kind"), text("heldOn")];
    if (!unit && !kind && !heldOn) continue;
    const name = [placedUnitKey(unit), textKey(kind), heldOn].join("\n");
    let key = name;
    for (let twin = 2; named.has(key); twin++) key = `${name}\n${twin}`;
    const value = [kind, text("count"), text("amount")].filter(Boolean).join("; ");
    named.set(key, { group: unit, item: heldOn, value });
  }
  return named;
}
