import { ruleWordings, unreadableReasons } from "../../messages/vi/rules-vi";
import type { Finding, FindingData } from "../rules/define-rule";
import { fill } from "../words/fill";

/** A finding in one line that begins with its clause, where it cites one: `IV.3: áp dụng ngày …, trước …`. */
export function findingText(finding: Finding): string {
  const template = ruleWordings[finding.rule].messages[finding.message] ?? finding.message;
  const text = fill(template, inWords(finding.data));
  return finding.clause ? `${finding.clause}: ${text}` : text;
}

/** Why a cell cannot be read is given by key. */
const inWords = (data: FindingData): FindingData =>
  data.reason === undefined
    ? data
    : { ...data, reason: fill(unreadableReasons[data.reason] ?? String(data.reason), data) };
