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

/** A finding in one line that begins with its clause: `IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021`. */
export function findingText(finding: Finding): string {
  const template = ruleWordings[finding.rule].messages[finding.message] ?? finding.message;
  return `${finding.clause}: ${fill(template, inWords(finding.data))}`;
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
