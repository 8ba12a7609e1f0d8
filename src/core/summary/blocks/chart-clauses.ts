import type { Assessment } from "../../assessment/assess";
import { ruleFound } from "../../assessment/finding-text";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { clauseOf } from "../../programme/cited";
import type { Finding } from "../../rules/define-rule";
import { rules } from "../../rules/index";
import { ownRules } from "../../rules/own-rules";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import { amount, countOfRows } from "../trace/trace-figure";
import { type Column, columnsOf } from "./table";

const PARTS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Numbers sort as numbers: `Mục 2.1` before `Mục 10`. */
const natural = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(9, "0"));

/** Sorts clauses as a plan has them; what has no place in it, as a decree or the name of a rule, comes last. */
function placeOf(clause: string): string {
  const [part = "", ...rest] = clause.split(".");
  const at = PARTS.indexOf(part);
  return at < 0 ? `\uffff${natural(clause)}` : natural([at, ...rest].join("."));
}

/** A finding that stops its row or asks something of it. */
const isReason = ({ severity }: Finding): boolean =>
  severity === "ineligible" || severity === "missing" || severity === "review";

interface CountedClause {
  clause: string;
  count: number;
  rows(): readonly Assessment[];
  /** What of a row it counts. */
  reasonIn(row: Assessment): Finding | undefined;
}

export type ClauseChartKey = keyof typeof chartHeadings.clauses;

export const clauseChartColumns: readonly Column<CountedClause, ClauseChartKey>[] = columnsOf(
  chartHeadings.clauses,
  {
    clause: {
      kind: "name",
      value: ({ clause }) => clause,
    },
    rows: {
      kind: "count",
      value: ({ count }) => count,
      source: ({ reasonIn, rows }) => ({
        ...amount(countOfRows(rows())),
        columnOf: (row) => reasonIn(row)?.column,
      }),
    },
  },
);

/** Every clause of a rule that is not switched off, with the rows that it stops or asks something of. */
export function countClauses({
  programme,
  assessments,
}: Pick<JudgedWorkbook, "programme" | "assessments">): readonly CountedClause[] {
  /** A rule that cites nothing stands for itself. */
  const nameOf = (clause: string, rule: Finding["rule"]) => clause || ruleFound(rule, programme);
  const clauses = [
    ...rules.flatMap(({ id }) => (programme.rules[id] === "off" ? [] : nameOf(clauseOf(programme, id), id))),
    ...ownRules(programme).map(({ id, clause }) => nameOf(clause, id)),
  ];
  const counts = new Map<string, number>(
    clauses.sort((a, b) => compareTexts(placeOf(a), placeOf(b))).map((clause) => [clause, 0]),
  );
  for (const row of assessments) {
    if (row === undefined) continue;
    // Two rules can rest on one clause; the row counts once.
    const found = new Set<string>();
    for (const finding of row.findings)
      if (isReason(finding)) found.add(nameOf(finding.clause, finding.rule));
    for (const clause of found) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  return [...counts].map(([clause, count]) => {
    const reasonIn = ({ findings }: Assessment) =>
      findings.find((finding) => isReason(finding) && nameOf(finding.clause, finding.rule) === clause);
    const rows = () => assessments.flatMap((row) => (row && reasonIn(row) ? row : []));
    return { clause, count, rows, reasonIn };
  });
}
