import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { choiceKey } from "../reading/choice-key";
import { textKey } from "../reading/text-key";
import { recogniserByWords, usualWordings } from "../words/choice-words";
import type { Choice, ChoiceList, Choices, Meaning } from "../words/choices";
import { choiceListKeys } from "../words/choices";
import { entryWords, listGroups, meaningWords } from "../words/setting-words";
import { metaOf } from "./fields";
import { presetOf } from "./preset-of";
import { builtInLists } from "./presets/hoa-binh";
import type { ListEntry, Settings } from "./schema";
import { singleSettings } from "./schema";
import type { SettingProblem } from "./settings-table";

/** The settings that named what is admitted before the lists were groups; a group says it for itself. */
const admittedBy = { kinds: "kinds", topicLevels: "topicLevels" } as const satisfies Partial<
  Record<ChoiceList, keyof typeof singleSettings>
>;
const isRestricted = (key: ChoiceList): key is keyof typeof admittedBy => key in admittedBy;
const PARTS = /[·|\n]/;
const BEGINS_WITH_LABEL = new RegExp(`^${entryWords.wordings} `);
const BODIES: readonly Meaning[] = ["council", "head", "none"];

/** The lists of the campaign; a list that it does not have is that of the preset of its document, or the built-in one. Faults are added to `problems`. */
export function readChoices(
  { lists = {}, ...settings }: Settings,
  at: (path: string) => number,
  problems: SettingProblem[],
): Choices {
  const preset = presetOf(settings.document);
  const listOf = (key: ChoiceList) => {
    const own = lists[key] ?? [];
    if (own.length > 0) return readList(key, own, (index) => at(`lists.${key}.${index}`), problems);
    const usual = readList(key, preset?.lists?.[key] ?? builtInLists[key], () => 0, problems);
    return isRestricted(key) ? restrict(usual, key, settings[admittedBy[key]], at, problems) : usual;
  };
  return Object.fromEntries(choiceListKeys.map((key) => [key, listOf(key)])) as unknown as Choices;
}

function readList(
  key: ChoiceList,
  entries: readonly ListEntry[],
  rowOf: (index: number) => number,
  problems: SettingProblem[],
): readonly Choice[] {
  const ids = new Set<string>();
  const read = entries.map(({ item: typed, value }, index): Choice => {
    const item = typed.normalize("NFC");
    const fail = (fault: string, text: string) =>
      problems.push({
        row: rowOf(index),
        group: listGroups[key],
        item,
        fault,
        value: text,
        choices: Object.values(meaningWords[key]),
      });
    const { wordings, means } = readEntry(key, value, fail);
    const usual = usualIdOf(key, [item, ...wordings]);
    const id = usual === undefined || ids.has(usual) ? textKey(item) : usual;
    ids.add(id);
    const all = [...means, ...meantByName(key, item, id, means)];
    return { id, name: item, wordings, means: all, admitted: !all.includes("notAdmitted") };
  });
  const [first] = read;
  if (first && !read.some(({ admitted }) => admitted))
    problems.push({
      row: rowOf(0),
      group: listGroups[key],
      item: first.name,
      fault: "noneAdmitted",
      value: meaningWords[key].notAdmitted ?? "",
    });
  const taken = new Map(read.map(({ name }, index) => [textKey(name), index]));
  read.forEach(({ name, wordings }, index) => {
    for (const wording of wordings) {
      const other = taken.get(textKey(wording)) ?? index;
      taken.set(textKey(wording), other);
      if (other === index) continue;
      problems.push({
        row: rowOf(index),
        group: listGroups[key],
        item: name,
        fault: "wordingTaken",
        value: wording,
        choices: [read[other]!.name],
      });
    }
  });
  return read;
}

/** `tên khác: A; B · là: đề tài`; wordings alone need no label. */
function readEntry(
  key: ChoiceList,
  value: Cell,
  fail: (fault: string, text: string) => void,
): Pick<Choice, "wordings" | "means"> {
  const wordings: string[] = [];
  const means: Meaning[] = [];
  const words = new Map(
    Object.entries(meaningWords[key]).map(([meaning, word]) => [textKey(word), meaning as Meaning]),
  );
  for (const part of isBlankCell(value) ? [] : String(value).split(PARTS)) {
    const [, label, rest] = /^([^:]*):(.*)$/.exec(part) ?? [];
    const labelKey = textKey(label ?? "");
    const isMeaning = labelKey === textKey(entryWords.means);
    const isLabelled = isMeaning || labelKey === textKey(entryWords.wordings);
    // "tên khác A" lost its colon: no list calls an entry so.
    if (label === undefined ? BEGINS_WITH_LABEL.test(textKey(part)) : !isLabelled) {
      fail("entry", part.trim());
      continue;
    }
    for (const text of (rest ?? part).split(isMeaning ? /[;,]/ : ";")) {
      if (isBlankCell(text)) continue;
      const meaning = isMeaning ? words.get(textKey(text)) : undefined;
      if (meaning) means.push(meaning);
      else if (isMeaning) fail("meaning", text.trim());
      else wordings.push(text.trim());
    }
  }
  return { wordings, means };
}

/** The usual entry whose wordings people will use for it as well. */
function usualIdOf(key: ChoiceList, words: readonly string[]): string | undefined {
  const ids = usualIds(key);
  const ranks = words.map((word) => ids.get(choiceKey(word))).filter((rank) => rank !== undefined);
  if (ranks.length > 0) return Object.keys(usualWordings[key])[Math.min(...ranks)];
  return key === "recognisers" ? recogniserByWords(choiceKey(words[0] ?? "")) : undefined;
}

const rankOfWording: Partial<Record<ChoiceList, ReadonlyMap<string, number>>> = {};

/** The place of each usual entry among those of its list, by its wordings. */
function usualIds(key: ChoiceList): ReadonlyMap<string, number> {
  rankOfWording[key] ??= new Map(
    Object.values(usualWordings[key])
      .flatMap((wordings, rank) => wordings.map((wording) => [choiceKey(wording), rank] as const))
      // Of two entries with one wording the first has it.
      .reverse(),
  );
  return rankOfWording[key];
}

/** A body of recognition is told by its name where its entry does not say what it is. */
function meantByName(key: ChoiceList, name: string, id: string, means: readonly Meaning[]): Meaning[] {
  if (key !== "recognisers" || means.some((meaning) => BODIES.includes(meaning))) return [];
  const body = id === "none" ? "none" : recogniserByWords(choiceKey(name));
  return body ? [body] : [];
}

/** The built-in list as an old setting admits it, several entries in one cell. Blank admits all of them. */
function restrict(
  list: readonly Choice[],
  key: keyof typeof admittedBy,
  cell: Cell,
  at: (path: string) => number,
  problems: SettingProblem[],
): readonly Choice[] {
  const parts = String(cell ?? "")
    .split(/[;\n]/)
    .filter((part) => !isBlankCell(part))
    .map(textKey);
  if (parts.length === 0) return list;
  const names = new Set(list.map(({ name }) => textKey(name)));
  if (!parts.every((part) => names.has(part))) {
    const { group, item } = metaOf(singleSettings[admittedBy[key]]);
    const choices = list.map(({ name }) => name);
    problems.push({ row: at(admittedBy[key]), group, item, fault: "list", value: cell, choices });
  }
  return list.map((choice) => ({ ...choice, admitted: parts.includes(textKey(choice.name)) }));
}
