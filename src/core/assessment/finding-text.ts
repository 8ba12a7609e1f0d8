import { ownMessages, ruleWordings, unreadableReasons } from "../../messages/vi/rules-vi";
import type { Programme } from "../programme/programme";
import type { Finding, FindingData } from "../rules/define-rule";
import { fill } from "../words/fill";
import { isOwnRule, nameOfOwnRule } from "../words/own-columns";

/** Who says what things are called. */
type Called = Pick<Programme, "words">;

/** A finding in one line that begins with its clause, where it cites one: `IV.3: áp dụng ngày …, trước …`. */
export function findingText(finding: Finding, { words }: Called): string {
  const { rule, clause, message, data } = finding;
  const template = (isOwnRule(rule) ? ownMessages : ruleWordings[rule].messages)[message] ?? message;
  const text = fill(template, inWords(data), words);
  return clause ? `${clause}: ${text}` : text;
}

/** What a rule is called: one of the campaign's own as the campaign calls it. */
export const ruleTitle = (rule: Finding["rule"], { words }: Called): string =>
  isOwnRule(rule) ? nameOfOwnRule(rule) : fill(ruleWordings[rule].title, words);

/** What stands over the rows in which a rule found something. */
export const ruleFound = (rule: Finding["rule"], { words }: Called): string =>
  isOwnRule(rule) ? nameOfOwnRule(rule) : fill(ruleWordings[rule].found, words);

/** Why a cell cannot be read is given by key. */
const inWords = (data: FindingData): FindingData =>
  data.reason === undefined
    ? data
    : { ...data, reason: fill(unreadableReasons[data.reason] ?? String(data.reason), data) };
