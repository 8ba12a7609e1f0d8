import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { settingGroups } from "../words/setting-words";
import { severityWords } from "../words/words";
import { metaOf } from "./fields";
import { singleSettings } from "./schema";

/** The settings that are one of a few words, each with these. */
export const settingChoices: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(singleSettings).flatMap((schema) => {
    const { item, choices } = metaOf(schema);
    return choices ? [[item, choices]] : [];
  }),
);

const byKey = new Map([...settingChoices].map(([item, words]) => [textKey(item), words]));
const RULES = textKey(settingGroups.rules);

/** What may stand in the value of a row of `Cấu hình`, where that is one of a few words. */
export function choicesOfRow([group, item]: readonly Cell[]): readonly string[] | undefined {
  if (textKey(String(group ?? "")) === RULES) return Object.values(severityWords);
  return byKey.get(textKey(String(item ?? "")));
}
