import type { Assessment } from "../../assessment/assess";
import type { Phase, Programme, Target } from "../../programme/programme";
import { formatMonth } from "../../reading/wall-time";
import { countingDate } from "../../register/counting-date";
import { chartHeadings } from "../../words/summary-words";
import { monthOf, startOf } from "../figures/months";
import { lineTargets } from "../figures/target-line";
import { levelOf, sumKnown } from "../figures/unit-target";
import type { CountedWorkbook } from "../figures/up-to";
import { amount, type CellFigure, countOfRows } from "../trace/trace-figure";
import { columnsOf, type TableColumn } from "./table";

/** Five years: more than any campaign runs, and what a chart can show. */
const MOST_MONTHS = 60;

interface CountedMonth {
  name: string;
  /** Eligible rows that count by its end; nothing behind the last month that counts. */
  reached: number | "";
  /** How high the target line stands. */
  line: number | "";
  /** The same where a phase closes. */
  mark: number | "";
  targets: readonly Target[];
  rows(): readonly Assessment[];
}

const lineFigure = ({ targets }: CountedMonth): CellFigure => amount({ of: "levels", targets });

export type MonthKey = keyof typeof chartHeadings.months;

export const monthColumns: readonly TableColumn<CountedMonth, MonthKey>[] = columnsOf(chartHeadings.months, {
  month: { kind: "name", value: ({ name }) => name },
  reached: {
    kind: "count",
    value: ({ reached }) => reached,
    source: ({ reached, rows }) => (reached === "" ? undefined : amount(countOfRows(rows()))),
  },
  line: {
    kind: "count",
    value: ({ line }) => line,
    source: (month) => (month.line === "" ? undefined : lineFigure(month)),
  },
  mark: {
    kind: "count",
    value: ({ mark }) => mark,
    source: (month) => (month.mark === "" ? undefined : lineFigure(month)),
  },
});

/** Month by month: eligible rows that count by its end, the target line, and its height where a phase closes. */
export function countMonths(
  workbook: Pick<CountedWorkbook, "programme" | "assessments" | "asOf" | "targets" | "counted">,
): readonly CountedMonth[] {
  const { programme, assessments, asOf } = workbook;
  const registered = workbook.counted?.months ?? byMonth(workbook);
  let last = asOf === undefined ? Number.NEGATIVE_INFINITY : monthOf(asOf - 1);
  let reached = 0;
  const [first, end] = span(programme.phases);
  for (const [month, count] of registered) {
    if (asOf === undefined && month > last) last = month;
    if (month < first) reached += count;
  }
  const targetsIn = lineTargets(workbook);
  const closing = new Set(programme.phases.map(({ window }) => monthOf(window.before - 1)));
  const months: CountedMonth[] = [];
  for (let month = first; month <= end; month++) {
    reached += registered.get(month) ?? 0;
    const targets = targetsIn(month);
    const line = sumKnown(targets.map(levelOf)) ?? "";
    months.push({
      name: formatMonth(startOf(month)),
      reached: month <= last ? reached : "",
      line,
      mark: closing.has(month) ? line : "",
      targets,
      rows: () =>
        assessments.flatMap((row) => {
          const counted = monthCounted(row, programme);
          return row && counted !== undefined && counted <= month ? row : [];
        }),
    });
  }
  return months;
}

function byMonth({ assessments, programme }: Pick<CountedWorkbook, "assessments" | "programme">) {
  const counts = new Map<number, number>();
  for (const row of assessments) {
    const month = monthCounted(row, programme);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/** The month by whose end an eligible row counts. */
function monthCounted(row: Assessment | undefined, programme: Programme): number | undefined {
  const date = row?.verdict === "eligible" ? countingDate(row.initiative, programme) : undefined;
  return date && Number.isFinite(date.before) ? monthOf(date.before - 1) : undefined;
}

/** From the month in which the first phase opens to that in which the last closes; a bound left blank is none. */
function span(phases: readonly Phase[]): readonly [first: number, end: number] {
  const bounds = phases
    .flatMap(({ window: { from, before } }) => [from, before - 1])
    .filter(Number.isFinite)
    .map(monthOf);
  const first = Math.min(...bounds);
  return bounds.length === 0 ? [0, -1] : [first, Math.min(Math.max(...bounds), first + MOST_MONTHS - 1)];
}
