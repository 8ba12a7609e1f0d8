import { ruleFound } from "../../core/assessment/finding-text";
import type { JudgedWorkbook } from "../../core/assessment/open-workbook";
import type { Target } from "../../core/programme/programme";
import { DAY, type WallTime } from "../../core/reading/wall-time";
import type { Finding } from "../../core/rules/define-rule";
import { clauseColumns, compareFound } from "../../core/summary/blocks/clause-table";
import { dashboardTables } from "../../core/summary/blocks/dashboard-tables";
import { tableMaker, tablesOf } from "../../core/summary/blocks/summarise";
import { type Cells, cellsOf, type ShownTable, shown, type Table } from "../../core/summary/blocks/table";
import { monthOf } from "../../core/summary/figures/months";
import { type Reach, reachBy } from "../../core/summary/figures/reach";
import { type Group, type RollUp, rollUp } from "../../core/summary/figures/roll-up";
import { emptyTally } from "../../core/summary/figures/tally";
import { upTo } from "../../core/summary/figures/up-to";
import type { Part } from "../../core/words/summary-words";
import type { Counts } from "../engine/count";
import type { CellJson, Context } from "../judge/contract";
import { countsByRow, openRows } from "../judge/judge";
import { type CountedTally, countedTallies } from "./counted-tally";

/** The parts that tallies can tell. What else there is lists rows, and stands in the workbook itself. */
export const countedParts = [
  ...(["targets", "progress", "overview", "units", "clusters", "kinds", "months", "quarters"] as const),
  ...(["clauses", "officers", "ranking", "rankingExplained", "asOf", "chartData", "awardUnits"] as const),
] satisfies readonly Part[];

/** What is counted of one workbook: its counts alone, and the cells of a row that the core has to look at. */
export interface CountedBook {
  context: Context;
  counts: Counts;
  cellsOf(line: number): readonly CellJson[];
}

/** The figures of one workbook, as blocks of the core take them. */
function figuresOf({ context, counts, cellsOf: cellsAt }: CountedBook, asOf?: WallTime) {
  const { workbook, judge } = openRows(context);
  const { programme } = workbook;
  const assessments = counts.officers.map(({ line, same_unit, elsewhere, author }) =>
    judge([cellsAt(line), same_unit, elsewhere, author]),
  );
  const counted = {
    ...upTo({ ...workbook, assessments }, asOf),
    reachBy: ((target, of) => {
      const byRow = countsByRow(target) && programme.targets.indexOf(target);
      const own = reachBy(target, of);
      return byRow === false ? own : ({ tally }) => reached(tally as Partial<CountedTally>, byRow);
    }) satisfies typeof reachBy,
    counted: {
      months: byMonth(counts.days),
      reasons: new Map(counts.reasons.map(({ name, line_count }) => [name, line_count])),
    },
  };
  return { counted, figures: rollUpCounts(counts, workbook) };
}

/** What the dashboard shows of one workbook. */
export function dashboardOfCounts(book: CountedBook, asOf?: WallTime) {
  const { counted, figures } = figuresOf(book, asOf);
  return dashboardTables(counted, figures);
}

/** Parts of the summary of one workbook, as `SK_TONGHOP` gives them. */
export const summariseCounts = (
  book: CountedBook,
  parts: readonly Part[],
  asOf?: WallTime,
): readonly Cells[] => shownCounts(book, parts, asOf).map(({ table }) => cellsOf(table));

/** The same as tables, with the targets whose rows they have; SQL counted, and the core lays out. */
export function shownCounts(
  book: CountedBook,
  parts: readonly Part[],
  asOf?: WallTime,
): readonly { table: ShownTable; targets: readonly Target[] }[] {
  const { counted, figures } = figuresOf(book, asOf);
  const { programme } = counted;
  const tableOf = tableMaker(counted, figures, {});
  return tablesOf(programme, parts).map((part) => {
    const made = part === "clauses" ? { columns: clauseColumns, rows: found() } : tableOf(part);
    return {
      table: shown(made as Table),
      targets: part === "targets" || part === "progress" ? programme.targets : [],
    };
  });

  function found() {
    return book.counts.rules
      .map(({ rule, severity, clause, line_count }) => ({
        finding: { rule: rule as Finding["rule"], severity, clause },
        found: ruleFound(rule as Finding["rule"], programme),
        rows: { length: line_count },
      }))
      .sort(compareFound);
  }
}

function byMonth(days: Counts["days"]): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  for (const { day, eligible } of days) {
    const month = monthOf((day - 1) * DAY);
    months.set(month, (months.get(month) ?? 0) + eligible);
  }
  return months;
}

const reached = ({ reached: amounts }: Partial<CountedTally>, target: number): Reach => ({
  count: amounts?.get(target) ?? 0,
  source: () => ({ of: "rows", rows: [] }),
});

/** The groups of the core with the tallies of SQL, in the order in which rows name them. */
function rollUpCounts(
  counts: Counts,
  { programme, catalogue }: Pick<JudgedWorkbook, "programme" | "catalogue">,
): RollUp {
  const tallyOf = countedTallies(counts, programme.phases);
  const filled = new Map<Group, CountedTally>();
  const figures = rollUp({ assessments: [], programme, catalogue }, (groups) => {
    const own = new Map(groups.own.map(({ key, groups: of }) => [String(key), of]));
    const numbered = { months: groups.months, quarters: groups.quarters };
    const named = { units: groups.units, clusters: groups.clusters, kinds: groups.kinds };
    for (const { part, place } of counts.tallies) {
      const group =
        part in numbered
          ? numbered[part as keyof typeof numbered].of(place === "" ? undefined : Number(place))
          : (own.get(part) ?? named[part as keyof typeof named])?.of(place);
      if (group) filled.set(group, tallyOf(part, place)!);
    }
  });
  const fill = (groups: readonly Group[]) =>
    groups.map((group) => ({ ...group, tally: filled.get(group) ?? group.tally }));
  return {
    total: tallyOf("total", "") ?? emptyTally(),
    units: fill(figures.units),
    clusters: fill(figures.clusters),
    kinds: fill(figures.kinds),
    months: fill(figures.months),
    quarters: fill(figures.quarters),
    own: new Map([...figures.own].map(([part, groups]) => [part, fill(groups)])),
  };
}
