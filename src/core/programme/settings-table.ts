import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import type { RuleId } from "../words/rule-ids";
import {
  type ListGroup,
  listGroups,
  settingGroups,
  settingHeadings,
  type TargetList,
  targetLists,
} from "../words/setting-words";
import { wholeProgramme } from "../words/words";
import { metaOf } from "./fields";
import { ruleName, ruleNamed } from "./rule-names";
import type { CitingPath, ListEntry, Settings } from "./schema";
import { hasPortal, optionalSettings, phaseSettings, singleSettings } from "./schema";

/** What is wrong with `Cấu hình`: the row of the tab, the setting, and an id for the wording. */
export interface SettingProblem {
  /** 1 is the heading; 0 when the row does not exist. */
  row: number;
  group: string;
  item: string;
  fault: string;
  value?: Cell;
  choices?: readonly string[];
}

/** The rows of the tab sorted into settings, and where each came from (by its path in the schema). */
export interface SortedSettings {
  settings: Settings;
  rowOf: ReadonlyMap<string, number>;
  problems: readonly SettingProblem[];
}

const fixedGroups = new Map(Object.values(settingGroups).map((name) => [textKey(name), name]));
/** They stand right behind the targets. */
const isTargetList = (key: ListGroup): key is TargetList =>
  (targetLists as readonly ListGroup[]).includes(key);

const listKeys = Object.keys(listGroups) as ListGroup[];
const listKeyOf = new Map(listKeys.map((key) => [textKey(listGroups[key]), key]));
type Fields = Readonly<Record<string, Parameters<typeof metaOf>[0]>>;
const byItem = (fields: Fields) =>
  new Map(Object.entries(fields).map(([key, schema]) => [textKey(metaOf(schema).item), key]));
const singleByItem = byItem(singleSettings);
const phaseByItem = byItem(phaseSettings);
/** What papers and targets call all phases together is no name of one. */
const wholeKey = textKey(wholeProgramme);
const [groupHeading, itemHeading] = settingHeadings.map(textKey);

/** Without a portal a phase is bounded by when conditions are met, or else by the windows that it had. */
const standsIn: Readonly<Partial<Record<string, string>>> = { qualifiesFrom: "opens", qualifiesTo: "closes" };

/** Sorts the rows of `Cấu hình` (with or without their headings) into settings, still as cells. */
export function sortSettings(rows: readonly (readonly Cell[])[]): SortedSettings {
  const values: Record<string, Cell> = {};
  const phases: Record<string, Cell>[] = [];
  const phaseAt = new Map<string, number>();
  const targets: { item: string; clause: string; level: Cell }[] = [];
  const severities: Partial<Record<RuleId, Cell>> = {};
  const lists: Partial<Record<ListGroup, ListEntry[]>> = {};
  const cites: Partial<Record<CitingPath, string>> = {};
  const listed = new Set<string>();
  const rowOf = new Map<string, number>();
  const problems: SettingProblem[] = [];

  rows.forEach((cells, index) => {
    const group = String(cells[0] ?? "").trim();
    const item = String(cells[1] ?? "").trim();
    const value = cells[2];
    if (isBlankCell(group) && isBlankCell(item)) return;
    const groupKey = textKey(group);
    const itemKey = textKey(item);
    if (groupKey === groupHeading && (index === 0 || itemKey === itemHeading)) return;
    const row = index + 1;
    const clause = String(cells[3] ?? "").trim();
    const fail = (fault: string) => {
      problems.push({ row, group, item, fault });
    };
    const isNew = (path: string) => {
      if (rowOf.has(path)) {
        fail("doubledItem");
        return false;
      }
      rowOf.set(path, row);
      return true;
    };
    const list = listKeyOf.get(groupKey);
    const fixed = fixedGroups.get(groupKey);
    const phaseKey = phaseByItem.get(itemKey);
    if (phaseKey && (list || fixed || groupKey === wholeKey)) {
      fail("groupTaken");
      return;
    }
    if (list) {
      const name = `${list} ${itemKey}`;
      if (isBlankCell(item)) fail("unknownItem");
      else if (listed.has(name)) fail("doubledItem");
      else {
        listed.add(name);
        lists[list] ??= [];
        const at = lists[list].push({ item, value, clause }) - 1;
        rowOf.set(`lists.${list}.${at}`, row);
      }
      return;
    }
    if (
      fixed === settingGroups.programme ||
      fixed === settingGroups.conditions ||
      fixed === settingGroups.counting
    ) {
      const key = singleByItem.get(itemKey);
      if (key === undefined) fail("unknownItem");
      else if (isNew(key)) {
        values[key] = value;
        cites[key as keyof typeof singleSettings] = clause;
      }
    } else if (fixed === settingGroups.targets) {
      const at = targets.length;
      if (isBlankCell(item)) fail("unknownItem");
      else if (listed.has(`${settingGroups.targets} ${itemKey}`)) fail("doubledItem");
      else if (isNew(`targets.${at}.level`)) {
        listed.add(`${settingGroups.targets} ${itemKey}`);
        targets.push({ item, clause, level: value });
      }
    } else if (fixed === settingGroups.rules) {
      const id = ruleNamed(item);
      if (id === undefined) fail("unknownRule");
      else {
        cites[`rules.${id}`] ??= clause;
        if (!isBlankCell(value) && isNew(`rules.${id}`)) severities[id] = value;
      }
    } else {
      if (phaseKey === undefined) {
        fail("unknownGroup");
        return;
      }
      const at = phaseAt.get(groupKey) ?? phases.push({ name: group }) - 1;
      phaseAt.set(groupKey, at);
      if (isNew(`phases.${at}.${phaseKey}`)) {
        phases[at]![phaseKey] = value;
        cites[`phases.${at}.${phaseKey as keyof typeof phaseSettings}`] = clause;
      }
    }
  });

  for (const key of Object.keys(singleSettings) as (keyof typeof singleSettings)[]) {
    if (rowOf.has(key)) continue;
    values[key] = "";
    if (!optionalSettings.has(key)) {
      const { group, item } = metaOf(singleSettings[key]);
      problems.push({ row: 0, group, item, fault: "missing" });
    }
  }
  const portal = hasPortal(values.portal);
  phases.forEach((phase, at) => {
    const isThere = (key: string) => rowOf.has(`phases.${at}.${key}`);
    for (const key of Object.keys(phaseSettings) as (keyof typeof phaseSettings)[]) {
      if (isThere(key)) continue;
      phase[key] = "";
      const other = standsIn[key];
      if (portal ? optionalSettings.has(key) : other === undefined || isThere(other)) continue;
      problems.push({
        row: 0,
        group: String(phase.name),
        item: metaOf(phaseSettings[key]).item,
        fault: "missing",
      });
    }
  });
  const settings = { ...values, phases, targets, rules: severities, cites, lists } as unknown as Settings;
  return { settings, rowOf, problems };
}

/** One row of `Cấu hình`: group, item, value, clause. */
export type SettingRow = readonly [group: string, item: string, value: Cell, clause: string];

/** The settings as rows of `Cấu hình`, without headings; rules that the settings do not name get their default. */
export function settingRows(
  settings: Settings,
  ruleDefaults: readonly { id: RuleId; severity: string }[],
): SettingRow[] {
  const rows: SettingRow[] = [];
  const cited = (path: string) => settings.cites?.[path as CitingPath] ?? "";
  const push = (fields: Fields, values: object, group = "", path = "") => {
    for (const [key, schema] of Object.entries(fields)) {
      const meta = metaOf(schema);
      const value = (values as Record<string, Cell>)[key];
      rows.push([group || meta.group, meta.item, value ?? "", cited(`${path}${key}`)]);
    }
  };
  const { programme, conditions } = settingGroups;
  const inGroups = (...groups: string[]) =>
    Object.fromEntries(
      Object.entries(singleSettings).filter(([, schema]) => groups.includes(metaOf(schema).group)),
    );
  push(inGroups(programme, conditions), settings);
  const { opens, closes, ...bounds } = phaseSettings;
  const isWithout = !hasPortal(settings.portal);
  settings.phases.forEach((phase, at) => {
    const windows = isBlankCell(phase.opens) && isBlankCell(phase.closes) ? {} : { opens, closes };
    const fields = isWithout ? { ...windows, ...bounds } : phaseSettings;
    push(fields, phase, phase.name, `phases.${at}.`);
  });
  const list = (key: ListGroup) => {
    for (const { item, value, clause } of settings.lists?.[key] ?? [])
      rows.push([listGroups[key], item, value, clause]);
  };
  for (const target of settings.targets) {
    rows.push([settingGroups.targets, target.item, target.level ?? "", target.clause]);
  }
  for (const key of targetLists) list(key);
  push(inGroups(settingGroups.counting), settings);
  for (const key of listKeys) if (key !== "clauses" && !isTargetList(key)) list(key);
  for (const rule of ruleDefaults) {
    const own = settings.rules[rule.id];
    rows.push([settingGroups.rules, ruleName(rule.id), own ?? rule.severity, cited(`rules.${rule.id}`)]);
  }
  // The longest texts last: what people change stands above them.
  list("clauses");
  return rows;
}
