import { ruleWordings, unreadableReasons } from "../../messages/vi/rules-vi";
import type { Finding, FindingData } from "../rules/define-rule";
import { fill } from "../words/fill";
import { kindWords, topicLevelWords } from "../words/words";

/** Values that rules give by key, in words. */
const dictionaries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reason: unreadableReasons,
  kind: kindWords,
  level: topicLevelWords,
};

/** A finding in one line that begins with its clause, where it cites one: `IV.3: áp dụng ngày …, trước …`. */
export function findingText(finding: Finding): string {
  const template = ruleWordings[finding.rule].messages[finding.message] ?? finding.message;
  const text = fill(template, inWords(finding.data));
  return finding.clause ? `${finding.clause}: ${text}` : text;
}

function inWords(data: FindingData): FindingData {
  let words: Record<string, string | number> | undefined;
  for (const name of Object.keys(dictionaries)) {
    const value = data[name];
    if (value === undefined) continue;
    words ??= { ...data };
    words[name] = fill(String(dictionaries[name]?.[value] ?? value), data);
  }
  return words ?? data;
}
