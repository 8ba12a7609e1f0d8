import type { Assessment } from "../../assessment/assess";
import type { Phase } from "../../programme/programme";
import { formatMonth } from "../../reading/wall-time";
import { chartHeadings } from "../../words/summary-words";
import { monthOf, startOf } from "../figures/months";
import { targetLine } from "../figures/target-line";
import type { CountedWorkbook } from "../figures/up-to";
import type { Block } from "./block";

/** Five years: more than any campaign runs, and what a chart can show. */
const MOST_MONTHS = 60;

/** Month by month: eligible rows registered by its end, the target line, and its height where a phase closes. */
export function chartMonths({
  programme,
  assessments,
  asOf,
}: Pick<CountedWorkbook, "programme" | "assessments" | "asOf">): Block {
  const registered = new Map<number, number>();
  let last = asOf === undefined ? Number.NEGATIVE_INFINITY : monthOf(asOf - 1);
  let reached = 0;
  const [first, end] = span(programme.phases);
  for (const row of assessments) {
    const month = monthCounted(row);
    if (month === undefined) continue;
    if (asOf === undefined && month > last) last = month;
    if (month < first) reached += 1;
    else registered.set(month, (registered.get(month) ?? 0) + 1);
  }
  const line = targetLine(programme);
  const closing = new Set(programme.phases.map(({ registration }) => monthOf(registration.before - 1)));
  const rows: (string | number)[][] = [];
  for (let month = first; month <= end; month++) {
    reached += registered.get(month) ?? 0;
    const target = line(month) ?? "";
    rows.push([
      formatMonth(startOf(month)),
      month <= last ? reached : "",
      target,
      closing.has(month) ? target : "",
    ]);
  }
  return [chartHeadings.months, ...rows];
}

/** The month by whose end an eligible row was registered. */
export function monthCounted(row: Assessment | undefined): number | undefined {
  const time = row?.verdict === "eligible" ? row.initiative.registeredAt : undefined;
  if (time?.kind !== "interval" || !Number.isFinite(time.interval.before)) return undefined;
  return monthOf(time.interval.before - 1);
}

/** From the month in which the first phase opens to that in which the last closes; a bound left blank is none. */
function span(phases: readonly Phase[]): readonly [first: number, end: number] {
  const bounds = phases
    .flatMap(({ registration: { from, before } }) => [from, before - 1])
    .filter(Number.isFinite)
    .map(monthOf);
  const first = Math.min(...bounds);
  return bounds.length === 0 ? [0, -1] : [first, Math.min(Math.max(...bounds), first + MOST_MONTHS - 1)];
}
