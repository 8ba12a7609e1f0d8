import { ruleWordings } from "../../../messages/vi/rules-vi";
import type { Assessment } from "../../assessment/assess";
import type { OpenWorkbook } from "../../assessment/open-workbook";
import type { Finding } from "../../rules/define-rule";
import { rankOf } from "../../words/severity";
import { clauseHeadings } from "../../words/summary-words";
import { severityWords } from "../../words/words";
import type { Block } from "./block";

/** A rule as it weighs, and the rows on which it was found. */
interface FoundRule {
  finding: Finding;
  rows: Assessment[];
}

/** The rules that were found, the worst and the most frequent first. */
export function foundRules({ assessments }: OpenWorkbook): readonly FoundRule[] {
  const counted = new Map<string, FoundRule>();
  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    // A rule can find two things in one row; the row counts once.
    const seen = new Set<string>();
    for (const finding of assessment.findings) {
      const key = `${finding.rule} ${finding.severity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = counted.get(key);
      if (count) count.rows.push(assessment);
      else counted.set(key, { finding, rows: [assessment] });
    }
  }
  return [...counted.values()].sort(
    (a, b) => rankOf[a.finding.severity] - rankOf[b.finding.severity] || b.rows.length - a.rows.length,
  );
}

/** Why rows do not count: the rows on which each rule was found. */
export function clauseBlock(workbook: OpenWorkbook): Block {
  return [
    clauseHeadings,
    ...foundRules(workbook).map(({ finding, rows }) => [
      finding.clause,
      ruleWordings[finding.rule].title,
      severityWords[finding.severity],
      rows.length,
    ]),
  ];
}
