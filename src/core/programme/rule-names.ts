import { ruleWordings } from "../../messages/vi/rules-vi";
import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { type RuleId, ruleIds } from "../words/rule-ids";

/** How `Cấu hình` names a rule. */
export const ruleName = (id: RuleId): string => ruleWordings[id].title;

/** By its name, or by its id, as the workbooks of former releases have it. */
const named = new Map(ruleIds.flatMap((id) => [id, ruleName(id)].map((text) => [textKey(text), id])));

/** The rule that a cell of `Cấu hình` names. */
export const ruleNamed = (item: Cell): RuleId | undefined => named.get(textKey(String(item ?? "")));
