import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { type Word, wordDefaults, wordItems } from "../words/campaign-words";
import { listGroups } from "../words/setting-words";
import { presetOf } from "./preset-of";
import type { Programme } from "./programme";
import type { Settings } from "./schema";
import type { SettingProblem } from "./settings-table";

type Sources = Pick<Programme, "cites" | "clauses" | "words">;

const words = Object.keys(wordItems) as Word[];
const textOf = (cell: Cell) => (typeof cell === "string" ? cell.trim() : quoteCell(cell));

/**
 * What a campaign cites, the words of its clauses, and what it calls things. Where the tab has no such group, as in
 * workbooks of releases that did not write it, those of the preset with the same document stand in.
 */
export function readSources(
  settings: Settings,
  rowOf: ReadonlyMap<string, number>,
): Sources & { problems: readonly SettingProblem[] } {
  const preset = presetOf(settings.document);
  const cites: Record<string, string> = {};
  for (const [path, clause] of Object.entries({ ...preset?.cites, ...settings.cites }))
    if (clause) cites[path] = clause;
  const called = Object.fromEntries(Object.entries(wordDefaults)) as Record<Word, string>;
  const problems: SettingProblem[] = [];
  (settings.lists?.words ?? preset?.lists?.words ?? []).forEach(({ item, value, clause }, at) => {
    const word = words.find((each) => textKey(wordItems[each]) === textKey(item));
    if (!word) {
      const row = rowOf.get(`lists.words.${at}`) ?? 0;
      problems.push({ row, group: listGroups.words, item, fault: "unknownItem" });
      return;
    }
    if (!isBlankCell(value)) called[word] = textOf(value);
    if (clause) cites[`words.${word}`] = clause;
  });
  const clauses = (settings.lists?.clauses ?? preset?.lists?.clauses ?? []).flatMap(({ item, value }) =>
    isBlankCell(value) ? [] : { clause: item, text: textOf(value) },
  );
  return { cites, clauses, words: called, problems };
}
