import type { Assessment } from "../../assessment/assess";
import { ruleFound } from "../../assessment/finding-text";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { clauseOf } from "../../programme/cited";
import type { Programme } from "../../programme/programme";
import type { Finding } from "../../rules/define-rule";
import { rules } from "../../rules/index";
import { ownRules } from "../../rules/own-rules";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import type { CountedWorkbook } from "../figures/up-to";
import { amount, countOfRows } from "../trace/trace-figure";
import { columnsOf, type TableColumn } from "./table";

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

export const clauseChartColumns: readonly TableColumn<CountedClause, ClauseChartKey>[] = columnsOf(
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

/** A rule that cites nothing stands for itself. */
const nameOf = (clause: string, rule: Finding["rule"], programme: Programme) =>
  clause || ruleFound(rule, programme);

/** What stops a row or asks something of it, by clause: two rules can rest on one, and the row counts once. */
export function reasonsOf({ findings }: Assessment, programme: Programme): readonly string[] {
  const reasons = findings.filter(isReason).map(({ clause, rule }) => nameOf(clause, rule, programme));
  return reasons.length > 1 ? [...new Set(reasons)] : reasons;
}

function rowsByReason(assessments: JudgedWorkbook["assessments"], programme: Programme) {
  const counts = new Map<string, number>();
  for (const row of assessments) {
    if (row === undefined || row.findings.length === 0) continue;
    for (const reason of reasonsOf(row, programme)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Every clause of a rule that is not switched off, with the rows that it stops or asks something of. */
export function countClauses({
  programme,
  assessments,
  counted,
}: Pick<CountedWorkbook, "programme" | "assessments" | "counted">): readonly CountedClause[] {
  const clauses = [
    ...rules.flatMap(({ id }) =>
      programme.rules[id] === "off" ? [] : nameOf(clauseOf(programme, id), id, programme),
    ),
    ...ownRules(programme).map(({ id, clause }) => nameOf(clause, id, programme)),
  ];
  const counts = new Map<string, number>(
    clauses.sort((a, b) => compareTexts(placeOf(a), placeOf(b))).map((clause) => [clause, 0]),
  );
  for (const [clause, count] of counted?.reasons ?? rowsByReason(assessments, programme))
    counts.set(clause, count);
  return [...counts].map(([clause, count]) => {
    const reasonIn = ({ findings }: Assessment) =>
      findings.find(
        (finding) => isReason(finding) && nameOf(finding.clause, finding.rule, programme) === clause,
      );
    const rows = () => assessments.flatMap((row) => (row && reasonIn(row) ? row : []));
    return { clause, count, rows, reasonIn };
  });
}
