import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Finding } from "../../rules/define-rule";
import { rules } from "../../rules/index";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import { amount, countOfRows } from "../trace/trace-figure";
import { type Column, columnsOf } from "./table";

const PARTS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Sorts clauses as the plan has them; what is not of the plan, as a decree, comes last. */
const placeOf = (clause: string) =>
  clause
    .split(".")
    .map((part, depth) => (depth === 0 ? (PARTS.indexOf(part) + 99) % 99 : Number(part)))
    .map((place) => String.fromCharCode(place + 1))
    .join("");

/** A finding that stops its row or asks something of it. */
const isReason = ({ severity }: Finding): boolean =>
  severity === "ineligible" || severity === "missing" || severity === "review";

interface CountedClause {
  clause: string;
  count: number;
  rows(): readonly Assessment[];
}

const reasonIn = ({ findings }: Assessment, clause: string) =>
  findings.find((finding) => finding.clause === clause && isReason(finding));

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
      source: ({ clause, rows }) => ({
        ...amount(countOfRows(rows())),
        columnOf: (row) => reasonIn(row, clause)?.column,
      }),
    },
  },
);

/** Every clause of a rule that is not switched off, with the rows that it stops or asks something of. */
export function countClauses({
  programme,
  assessments,
}: Pick<JudgedWorkbook, "programme" | "assessments">): readonly CountedClause[] {
  const clauses = rules.flatMap(({ id, clause }) => (programme.rules[id] === "off" ? [] : clause));
  const counts = new Map<string, number>(
    clauses.sort((a, b) => compareTexts(placeOf(a), placeOf(b))).map((clause) => [clause, 0]),
  );
  for (const row of assessments) {
    if (row === undefined) continue;
    // Two rules can rest on one clause; the row counts once.
    const found = new Set<string>();
    for (const finding of row.findings) if (isReason(finding)) found.add(finding.clause);
    for (const clause of found) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  return [...counts].map(([clause, count]) => ({
    clause,
    count,
    rows: () => assessments.flatMap((row) => (row && reasonIn(row, clause) ? row : [])),
  }));
}
