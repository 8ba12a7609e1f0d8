import type { CheckedRow, Fix } from "../../../api/bridge";
import type { Verdict } from "../../../core/words/severity";
import { verdicts } from "../../../core/words/severity";

/** The worst first, then from the top of the sheet. */
export function sortRows<Row extends Pick<CheckedRow, "row" | "verdict">>(
  rows: readonly Row[],
): readonly Row[] {
  const rank = (verdict: Verdict) => verdicts.indexOf(verdict);
  return [...rows].sort((a, b) => rank(a.verdict) - rank(b.verdict) || a.row - b.row);
}

/** What a person wants to see; empty is everything. */
export interface Filters {
  verdict: Verdict | "";
  clause: string;
}

export const noFilters: Filters = { verdict: "", clause: "" };

type Filtered = { verdict: Verdict; findings: readonly { clause: string }[] };

/** The rows of one result and with a finding of one clause. */
export function filterRows<Row extends Filtered>(
  rows: readonly Row[],
  { verdict, clause }: Filters,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (verdict === "" || row.verdict === verdict) &&
      (clause === "" || row.findings.some((finding) => finding.clause === clause)),
  );
}

/** Each clause that is found, with the number of its rows, in the order of the plan. */
export function clausesIn(rows: readonly Filtered[]): readonly (readonly [clause: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { findings } of rows)
    for (const clause of new Set(findings.flatMap((finding) => finding.clause || [])))
      counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const inOrder = new Intl.Collator("en", { numeric: true });
  return [...counts].sort(([a], [b]) => inOrder.compare(a, b));
}

/** The sure proposals of all rows, by kind, the most first; a guess is for a person to decide, one by one. */
export function fixesByKind(
  rows: readonly CheckedRow[],
): readonly (readonly [Fix["kind"], readonly Fix[]])[] {
  const kinds = new Map<Fix["kind"], Fix[]>();
  for (const { fixes } of rows)
    for (const fix of fixes) if (!fix.suggested) kinds.set(fix.kind, [...(kinds.get(fix.kind) ?? []), fix]);
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}
