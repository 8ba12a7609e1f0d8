import { ruleWordings } from "../../messages/vi/rules-vi";
import type { Cell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { wordItems } from "../words/campaign-words";
import { fill } from "../words/fill";
import { type RuleId, ruleIds } from "../words/rule-ids";

/** How `Cấu hình` names a rule in every campaign: rows are found by it. */
export const ruleName = (id: RuleId): string => fill(ruleWordings[id].title, { portal: wordItems.portal });

/** By its name, or by its id, as the workbooks of former releases have it. */
const named = new Map(ruleIds.flatMap((id) => [id, ruleName(id)].map((text) => [textKey(text), id])));

/** The rule that a cell of `Cấu hình` names. */
export const ruleNamed = (item: Cell): RuleId | undefined => named.get(textKey(String(item ?? "")));
