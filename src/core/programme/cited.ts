import { textKey } from "../reading/text-key";
import type { RuleId } from "../words/rule-ids";
import type { Programme } from "./programme";

/** What the row of a rule cites; empty where it cites nothing. */
export const clauseOf = ({ cites }: Pick<Programme, "cites">, rule: RuleId): string =>
  cites[`rules.${rule}`] ?? "";

/** A clause in its own words; `undefined` where nobody wrote them down. */
export function textOfClause({ clauses }: Pick<Programme, "clauses">, clause: string): string | undefined {
  const key = textKey(clause);
  return clauses.find((entry) => textKey(entry.clause) === key)?.text;
}
