import type { OpenWorkbook } from "../../assessment/open-workbook";
import type { Finding } from "../../rules/define-rule";
import { rules } from "../../rules/index";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import type { Block } from "./block";

const PARTS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Sorts clauses as the plan has them; what is not of the plan, as a decree, comes last. */
const placeOf = (clause: string) =>
  clause
    .split(".")
    .map((part, depth) => (depth === 0 ? (PARTS.indexOf(part) + 99) % 99 : Number(part)))
    .map((place) => String.fromCharCode(place + 1))
    .join("");

/** A finding that stops its row or asks something of it. */
export const isReason = ({ severity }: Finding): boolean =>
  severity === "ineligible" || severity === "missing" || severity === "review";

/** Every clause of a rule that is not switched off, with the rows that it stops or asks something of. */
export function chartClauses({
  programme,
  assessments,
}: Pick<OpenWorkbook, "programme" | "assessments">): Block {
  const clauses = rules.flatMap(({ id, clause }) => (programme.rules[id] === "off" ? [] : clause));
  const rows = new Map<string, number>(
    clauses.sort((a, b) => compareTexts(placeOf(a), placeOf(b))).map((clause) => [clause, 0]),
  );
  for (const row of assessments) {
    if (row === undefined) continue;
    // Two rules can rest on one clause; the row counts once.
    const found = new Set<string>();
    for (const finding of row.findings) if (isReason(finding)) found.add(finding.clause);
    for (const clause of found) rows.set(clause, (rows.get(clause) ?? 0) + 1);
  }
  return [chartHeadings.clauses, ...rows];
}
