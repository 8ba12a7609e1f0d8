import type { SettingLine, SettingValue } from "../../../api/bridge-settings";
import { optionalColumns } from "../../../core/programme/presets/optional-columns";
import { renameInCondition, renameInMeasure } from "../../../core/programme/rename-column";
import { textKey } from "../../../core/reading/text-key";
import { wordItems } from "../../../core/words/campaign-words";
import {
  entryWords,
  type ListGroup,
  listGroups,
  meaningWords,
  settingGroups,
  settingHeadings,
  targetLists,
} from "../../../core/words/setting-words";

/** The lines of `Cấu hình` as they shall be: each in its place, blank where it shall go, new ones behind the last. */
export type Lines = readonly SettingLine[];

/** Lines under one name, with their places in the list. */
export interface SettingGroup {
  name: string;
  kind: "phase" | "list" | keyof typeof settingGroups;
  lines: readonly { index: number; line: SettingLine }[];
}

export const blankLine: SettingLine = ["", "", "", ""];
const VALUE = 2;
const DASH = /[-‐‑‒–—―]/g;
const order = ["programme", "conditions", "phase", "targets", "counting", "list", "rules"] as const;
/** Groups that people fill although the tab has none of their rows, or has them no longer. */
const offered = [
  settingGroups.targets,
  ...[
    listGroups.words,
    listGroups.kinds,
    listGroups.topicLevels,
    listGroups.recognisers,
    listGroups.audiences,
  ],
  ...[listGroups.columns, listGroups.conditions, listGroups.clauses],
];
const isList = (name: string) => Object.values(listGroups).some((group) => textKey(group) === textKey(name));

/** A value as the sheet would show it. */
export function settingText(value: SettingValue): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const [day = "", time] = value.date.split("T");
  return [day.split("-").reverse().join("/"), time].filter(Boolean).join(" ");
}

const key = (value: SettingValue | undefined) => textKey(settingText(value ?? ""));
const isBlankLine = (line: SettingLine) => line.every((cell) => key(cell) === "");
const isHeading = (line: SettingLine) => key(line[0]) === textKey(settingHeadings[0]);
export const sameValue = (a: SettingValue | undefined, b: SettingValue | undefined) =>
  settingText(a ?? "") === settingText(b ?? "");

function kindOf(name: string): SettingGroup["kind"] {
  const kinds = Object.keys(settingGroups) as (keyof typeof settingGroups)[];
  const kind = kinds.find((each) => textKey(settingGroups[each]) === textKey(name));
  return kind ?? (isList(name) ? "list" : "phase");
}

const isPart = (line: SettingLine, part: ListGroup) => key(line[0]) === textKey(listGroups[part]);
const isOfTarget = (line: SettingLine) =>
  kindOf(settingText(line[0])) === "targets" || targetLists.some((part) => isPart(line, part));

/** The places of the targets and of all that says what they count. */
export const targetPlaces = (lines: Lines, base: Lines): number[] =>
  lines.flatMap((line, index) => {
    const was = base[index];
    return isOfTarget(line) || (was && isOfTarget(was)) ? [index] : [];
  });

/** Where the line stands that says a part of a target, or a word; -1 without one. */
export const partOf = (lines: Lines, part: ListGroup, item: string): number =>
  lines.findIndex((line) => isPart(line, part) && key(line[1]) === textKey(item));

/** Says a part of a target, or a word; nothing said is no line. */
export function setPart(base: Lines, lines: Lines, part: ListGroup, item: string, value: string): Lines {
  const index = partOf(lines, part, item);
  if (index >= 0) return value === "" ? removeLine(lines, index) : setValue(base, lines, index, value);
  const was = partOf(base, part, item);
  const place = was >= 0 && isBlankLine(lines[was] ?? blankLine) ? was : -1;
  const line: SettingLine = [listGroups[part], item, value, ""];
  if (value === "") return lines;
  if (place < 0) return [...lines, line];
  return setValue(
    base,
    replace(lines, (each, at) => (at === place ? base[place]! : each)),
    place,
    value,
  );
}

/** A target goes with all that says what it counts. */
export const removeTarget = (lines: Lines, item: string): Lines =>
  replace(lines, (line) => (isOfTarget(line) && key(line[1]) === textKey(item) ? blankLine : line));

/** What a preset or another campaign is called in its document, and by whom it is asked for: not so in another one. */
const ofDocument = [wordItems.plan, wordItems.superior, wordItems.reportsTo];

/** Lines whose document or issuer is no longer that of what they began from ask anew for the words that go with it. */
export function askedAnew(base: Lines, lines: Lines, items: readonly string[]): Lines {
  const said = (of: Lines, item: string) =>
    key(
      of.find((line) => kindOf(settingText(line[0])) === "programme" && key(line[1]) === textKey(item))?.[
        VALUE
      ],
    );
  const isSame = items.every((item) => said(base, item) === said(lines, item));
  if (isSame) return lines;
  return ofDocument.reduce((left, word) => {
    const [was, is] = [base, left].map((of) => of[partOf(of, "words", word)]);
    return was && is && sameValue(was[VALUE], is[VALUE]) ? setPart(base, left, "words", word, "") : left;
  }, lines);
}

/** The groups in the order in which a campaign is described, whatever the order of the tab. */
export function groupsOf(lines: Lines): SettingGroup[] {
  const groups = new Map<string, { name: string; lines: { index: number; line: SettingLine }[] }>();
  lines.forEach((line, index) => {
    if (isHeading(line) || isBlankLine(line)) return;
    // What targets count is shown with them.
    if (targetLists.some((part) => isPart(line, part))) return;
    const name = settingText(line[0]).trim();
    const group = groups.get(textKey(name)) ?? { name, lines: [] };
    group.lines.push({ index, line });
    groups.set(textKey(name), group);
  });
  for (const name of offered) if (!groups.has(textKey(name))) groups.set(textKey(name), { name, lines: [] });
  return [...groups.values()]
    .map((group) => ({ ...group, kind: kindOf(group.name) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** How many cells differ, each new or removed line being one. */
export function countChanges(base: Lines, lines: Lines, among?: readonly number[]): number {
  let count = 0;
  lines.forEach((line, index) => {
    if (among && !among.includes(index)) return;
    const was = base[index];
    if (!was || isBlankLine(line) !== isBlankLine(was)) count += isBlankLine(line) && !was ? 0 : 1;
    else count += line.filter((cell, at) => !sameValue(cell, was[at])).length;
  });
  return count;
}

const replace = (lines: Lines, change: (line: SettingLine, index: number) => SettingLine): Lines =>
  lines.map(change);

/** Puts a value; what was typed back is the value as it was. */
export function setValue(base: Lines, lines: Lines, index: number, text: string): Lines {
  const was = base[index]?.[VALUE];
  const value = was !== undefined && settingText(was) === text ? was : text;
  return replace(lines, (line, at) => (at === index ? [line[0], line[1], value, line[3]] : line));
}

export function setClause(lines: Lines, index: number, text: string): Lines {
  return replace(lines, (line, at) => (at === index ? [line[0], line[1], line[2], text] : line));
}

export const removeLine = (lines: Lines, index: number): Lines =>
  replace(lines, (line, at) => (at === index ? blankLine : line));

export const addTarget = (lines: Lines, item: string): Lines => [
  ...lines,
  [settingGroups.targets, item.trim(), "", ""],
];

export const hasTarget = (lines: Lines, item: string): boolean =>
  lines.some((line) => kindOf(settingText(line[0])) === "targets" && key(line[1]) === textKey(item));

/** The first entry of a list with usual entries writes them out beside it, so that it takes none of them away. */
export function addEntry(lines: Lines, group: string, item: string, usual: Usual = noUsual): Lines {
  const entry: SettingLine = [group, item.trim(), "", ""];
  if (lines.some((line) => key(line[0]) === textKey(group))) return [...lines, entry];
  const at = lines.findIndex((line) => key(line[1]) === textKey(usual.admittedBy));
  const admitted = settingText(lines[at]?.[VALUE] ?? "")
    .split(/[;\n]/)
    .map(textKey)
    .filter(Boolean);
  const isAdmitted = (line: SettingLine) => admitted.length === 0 || admitted.includes(key(line[1]));
  const entries = usual.lines
    .filter((line) => key(line[1]) !== textKey(item))
    .map((line): SettingLine => (isAdmitted(line) ? line : [line[0], line[1], notAdmitted(line), line[3]]));
  // The list says for itself who takes part.
  const others =
    at < 0 || usual.lines.length === 0
      ? lines
      : replace(lines, (line, index) => (index === at ? emptied(line) : line));
  return [...others, ...entries, entry];
}

/** The columns that the plan of these settings speaks of and that are none of its own yet, as lines to add. */
export const offeredColumns = (lines: Lines): Lines =>
  lines
    .flatMap((line) => optionalColumns.get(settingText(line[VALUE])) ?? [])
    .filter(({ item }) => !hasEntry(lines, listGroups.columns, item))
    .map(({ item, value, clause }) => [listGroups.columns, item, value as string, clause]);

/** The entries of a list in force without it, and the setting that says which of them take part. */
export interface Usual {
  lines: Lines;
  admittedBy: string;
}
const noUsual: Usual = { lines: [], admittedBy: "" };
const NOT_ADMITTED = `${entryWords.means}: ${meaningWords.kinds.notAdmitted}`;
const emptied = ([group, item, , clause]: SettingLine): SettingLine => [group, item, "", clause];
const notAdmitted = (line: SettingLine) => {
  const value = settingText(line[VALUE]);
  if (value === "") return NOT_ADMITTED;
  return value.includes(`${entryWords.means}:`)
    ? `${value}; ${meaningWords.kinds.notAdmitted}`
    : `${value} · ${NOT_ADMITTED}`;
};

/** An entry called otherwise; where it is a column, what names it goes along. */
export function renameEntry(lines: Lines, index: number, item: string): Lines {
  const old = settingText(lines[index]?.[1] ?? "");
  const isColumn = key(lines[index]?.[0]) === textKey(listGroups.columns);
  return replace(lines, (line, at): SettingLine => {
    if (at === index) return [line[0], item.trim(), line[2], line[3]];
    const value = settingText(line[VALUE]);
    const renamed = isColumn ? renamedIn(line, value, old, item.trim()) : value;
    return renamed === value ? line : [line[0], line[1], renamed, line[3]];
  });
}

function renamedIn(line: SettingLine, value: string, old: string, name: string): string {
  if (key(line[0]) === textKey(listGroups.conditions)) return renameInCondition(value, old, name);
  return isPart(line, "targetMeasures") ? renameInMeasure(value, old, name) : value;
}

/** The conditions and targets that go along when an entry is called otherwise. */
export const goesAlong = (lines: Lines, index: number, item: string): readonly string[] =>
  renameEntry(lines, index, item).flatMap((line, at) =>
    at === index || line === lines[at] ? [] : `${settingText(line[1])}: ${settingText(line[VALUE])}`,
  );

export const hasEntry = (lines: Lines, group: string, item: string): boolean =>
  lines.some((line) => key(line[0]) === textKey(group) && key(line[1]) === textKey(item));

/** Whether a group of that name is there, a phase or one of the fixed ones. */
export const hasGroup = (lines: Lines, name: string): boolean =>
  kindOf(name) !== "phase" || lines.some((line) => key(line[0]) === textKey(name));

export const addPhase = (lines: Lines, name: string, items: readonly string[]): Lines => [
  ...lines,
  ...items.map((item): SettingLine => [name.trim(), item, "", ""]),
];

/** Where the name of a phase begins in the item of a target: `LĐLĐ tỉnh – Giai đoạn 1`; -1 without it. */
function phaseAt(line: SettingLine, phase: string): number {
  if (!isOfTarget(line)) return -1;
  const item = settingText(line[1]);
  const dash = [...item.matchAll(DASH)].find(
    ({ index }) => textKey(item.slice(index + 1)) === textKey(phase),
  );
  return dash ? dash.index + 1 : -1;
}

/** The phase, and the targets that are named after it or counted in it. */
export const renamePhase = (lines: Lines, old: string, name: string): Lines =>
  replace(lines, (line) => {
    if (key(line[0]) === textKey(old)) return [name.trim(), line[1], line[2], line[3]];
    const at = phaseAt(line, old);
    const item = at < 0 ? line[1] : `${settingText(line[1]).slice(0, at)} ${name.trim()}`;
    const value = isPart(line, "targetPhases") && key(line[2]) === textKey(old) ? name.trim() : line[2];
    return item === line[1] && value === line[2] ? line : [line[0], item, value, line[3]];
  });

export function removePhase(lines: Lines, name: string): Lines {
  const counted = new Set(
    lines.flatMap((line) =>
      phaseAt(line, name) >= 0 || (isPart(line, "targetPhases") && key(line[2]) === textKey(name))
        ? [key(line[1])]
        : [],
    ),
  );
  return replace(lines, (line) =>
    key(line[0]) === textKey(name) || (isOfTarget(line) && counted.has(key(line[1]))) ? blankLine : line,
  );
}

/** My changes on top of what somebody else left: a setting that they removed stays removed. */
export function rebase(base: Lines, lines: Lines, fresh: Lines): Lines {
  const places = new Map(base.map((line, index) => [`${key(line[0])}|${key(line[1])}`, index]));
  const kept = fresh.map((line): SettingLine => {
    const index = places.get(`${key(line[0])}|${key(line[1])}`);
    const [was, mine] = index === undefined ? [] : [base[index], lines[index]];
    if (!was || !mine) return line;
    if (isBlankLine(mine)) return isBlankLine(was) ? line : blankLine;
    return line.map((cell, at) => (sameValue(mine[at], was[at]) ? cell : mine[at])) as unknown as SettingLine;
  });
  return [...kept, ...lines.slice(base.length).filter((line) => !isBlankLine(line))];
}
