import type { CheckedRow, Fix } from "../../../api/bridge";
import { foldAccents } from "../../../core/reading/text-key";
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
  /** Words of the title, the authors, the code or the unit, or the number of a row. */
  text: string;
}

export const noFilters: Filters = { verdict: "", clause: "", text: "" };

type Filtered = Pick<CheckedRow, "verdict" | "findings" | "row" | "code" | "title" | "authors" | "unit">;

/** The rows of one result, with a finding of one clause and with all words, accents or not. */
export function filterRows<Row extends Filtered>(
  rows: readonly Row[],
  { verdict, clause, text }: Filters,
): readonly Row[] {
  const words = foldAccents(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (verdict === "" || row.verdict === verdict) &&
      (clause === "" || row.findings.some((finding) => finding.clause === clause)) &&
      saysAll(row, words),
  );
}

function saysAll({ row, code, title, authors, unit }: Filtered, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = foldAccents([code, title, authors, unit].join(" "));
  return words.every((word) => word === String(row) || all.includes(word));
}

/** Each clause that is found, with the number of its rows, in the order of the plan. */
export function clausesIn(
  rows: readonly Pick<CheckedRow, "findings">[],
): readonly (readonly [clause: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { findings } of rows)
    for (const clause of new Set(findings.flatMap((finding) => finding.clause || [])))
      counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const inOrder = new Intl.Collator("en", { numeric: true });
  return [...counts].sort(([a], [b]) => inOrder.compare(a, b));
}

const cosmetic = ["spaces", "composition"] as const;
type Cosmetic = (typeof cosmetic)[number];

/** Whether a mend changes how a cell is written and nothing that it says. */
export const isSameText = (fix: Fix): fix is Fix & { kind: Cosmetic } =>
  (cosmetic as readonly string[]).includes(fix.kind);

/** The sure proposals of all rows, by kind: those that say something else first, then the most; a guess is for a person to decide, one by one. */
export function fixesByKind(
  rows: readonly CheckedRow[],
): readonly (readonly [Fix["kind"], readonly Fix[]])[] {
  const kinds = new Map<Fix["kind"], Fix[]>();
  for (const { fixes } of rows)
    for (const fix of fixes) if (!fix.suggested) kinds.set(fix.kind, [...(kinds.get(fix.kind) ?? []), fix]);
  const last = ([fix]: readonly Fix[]) => Number(fix !== undefined && isSameText(fix));
  return [...kinds].sort(([, a], [, b]) => last(a) - last(b) || b.length - a.length);
}
