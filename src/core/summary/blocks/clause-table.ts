import type { Assessment } from "../../assessment/assess";
import { ruleFound } from "../../assessment/finding-text";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Finding } from "../../rules/define-rule";
import { rankOf } from "../../words/severity";
import { clauseHeadings } from "../../words/summary-words";
import { severityWords } from "../../words/words";
import { amount, countOfRows } from "../trace/trace-figure";
import { columnsOf, type Table, type TableColumn } from "./table";

/** A rule as it weighs, and on how many rows it was found. */
export interface CountedRule {
  finding: Pick<Finding, "rule" | "clause" | "severity">;
  /** What stands over its rows. */
  found: string;
  rows: { readonly length: number };
}

/** The same with the rows. */
export interface FoundRule extends CountedRule {
  rows: Assessment[];
}

/** The rules that were found, in their order. */
export function foundRules({ assessments, programme }: JudgedWorkbook): readonly FoundRule[] {
  const counted = new Map<string, FoundRule>();
  for (const assessment of assessments) {
    if (assessment === undefined) continue;
    for (const finding of assessment.findings) {
      const key = `${finding.rule} ${finding.severity}`;
      const count = counted.get(key);
      if (count === undefined)
        counted.set(key, { finding, found: ruleFound(finding.rule, programme), rows: [assessment] });
      // A rule can find two things in one row; the row counts once.
      else if (count.rows.at(-1) !== assessment) count.rows.push(assessment);
    }
  }
  return [...counted.values()].sort(compareFound);
}

/** For `sort`: the worst and the most frequent first. */
export const compareFound = (a: CountedRule, b: CountedRule): number =>
  rankOf[a.finding.severity] - rankOf[b.finding.severity] || b.rows.length - a.rows.length;

const clauseOf = ({ finding }: FoundRule) => finding.clause;
const ruleOf = ({ found }: FoundRule) => found;
const severityOf = ({ finding }: FoundRule) => severityWords[finding.severity];

/** Why rows do not count: the rows on which each rule was found. */
export const clauseColumns: readonly TableColumn<FoundRule, keyof typeof clauseHeadings>[] = columnsOf(
  clauseHeadings,
  {
    clause: { kind: "name", value: clauseOf },
    rule: { kind: "name", value: ruleOf },
    severity: { kind: "name", value: severityOf },
    rows: {
      kind: "count",
      value: ({ rows }) => rows.length,
      source: (found) => {
        const { rule, severity } = found.finding;
        return {
          ...amount(countOfRows(found.rows)),
          label: [clauseOf(found), ruleOf(found), severityOf(found)],
          columnOf: ({ findings }) =>
            findings.find((finding) => finding.rule === rule && finding.severity === severity)?.column,
        };
      },
    },
  },
);

/**
 * Why rows do not count. On a page it stands among tables that have a number in their second column, of which headings
 * and figures share one alignment: the rule, its counts, then all else.
 */
export const clauseTable = (workbook: JudgedWorkbook): Table<FoundRule, keyof typeof clauseHeadings> => ({
  columns: clauseColumns,
  rows: foundRules(workbook),
  onPage: [
    ...clauseColumns.filter(({ key }) => key === "rule"),
    ...clauseColumns.filter(({ kind }) => kind === "count"),
    ...clauseColumns.filter(({ key, kind }) => key !== "rule" && kind !== "count"),
  ],
});
