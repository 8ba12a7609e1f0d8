import type { OpenWorkbook } from "../assessment/open-workbook";
import { ruleWordings } from "../messages/rules-vi";
import { clauseHeadings } from "../messages/summary-words";
import { severityWords } from "../messages/words";
import { rankOf } from "../programme/severity";
import type { Finding } from "../rules/define-rule";
import type { Block } from "./block";

/** Why rows do not count: the rows on which each rule was found, the worst and the most frequent first. */
export function clauseBlock({ assessments }: OpenWorkbook): Block {
  const counted = new Map<string, { finding: Finding; rows: number }>();
  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    // A rule can find two things in one row; the row counts once.
    const seen = new Set<string>();
    for (const finding of assessment.findings) {
      const key = `${finding.rule} ${finding.severity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = counted.get(key);
      if (count) count.rows += 1;
      else counted.set(key, { finding, rows: 1 });
    }
  }
  const sorted = [...counted.values()].sort(
    (a, b) => rankOf[a.finding.severity] - rankOf[b.finding.severity] || b.rows - a.rows,
  );
  return [
    clauseHeadings,
    ...sorted.map(({ finding, rows }) => [
      finding.clause,
      ruleWordings[finding.rule].title,
      severityWords[finding.severity],
      rows,
    ]),
  ];
}
