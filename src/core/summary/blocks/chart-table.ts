import { DAY, formatDay } from "../../reading/wall-time";
import type { Catalogue } from "../../register/catalogue";
import { fill } from "../../words/fill";
import { chartUntil } from "../../words/summary-words";
import type { RollUp } from "../figures/roll-up";
import { rollUp } from "../figures/roll-up";
import { lineName } from "../figures/target-line";
import type { CountedWorkbook } from "../figures/up-to";
import { type ClauseChartKey, clauseChartColumns, countClauses } from "./chart-clauses";
import { countMonths, type MonthKey, monthColumns } from "./chart-months";
import { type UnitChartKey, unitChartColumns, unitsBehind } from "./chart-units";
import { type ColumnHead, figureOf, type ShownTable, type Table, type TableColumn } from "./table";

/** What each chart is drawn from, counted. */
export interface ChartTables {
  cumulative: ShownTable<MonthKey>;
  units: ShownTable<UnitChartKey>;
  clauses: ShownTable<ClauseChartKey>;
}

export type ChartId = keyof ChartTables;

/** Where each stands among the others, from 0: a blank column is between. */
export const chartPlaces: Readonly<Record<ChartId, { column: number; width: number }>> = {
  cumulative: { column: 0, width: monthColumns.length },
  units: { column: monthColumns.length + 1, width: unitChartColumns.length },
  clauses: {
    column: monthColumns.length + unitChartColumns.length + 2,
    width: clauseChartColumns.length,
  },
};

type Counted = Pick<CountedWorkbook, "programme" | "assessments" | "asOf" | "targets" | "counted">;

export const chartTables = (workbook: Counted, figures: RollUp) =>
  ({
    cumulative: {
      columns: asOfDay(namedColumns(workbook), "reached", workbook),
      rows: countMonths(workbook),
    },
    units: { columns: asOfDay(unitChartColumns, "reached", workbook), rows: unitsBehind(workbook, figures) },
    clauses: { columns: asOfDay(clauseChartColumns, "rows", workbook), rows: countClauses(workbook) },
  }) satisfies Record<ChartId, Table>;

/** The columns of the months, the target line under its own name. */
const namedColumns = (workbook: Counted) =>
  monthColumns.map((column) => (column.key === "line" ? { ...column, heading: lineName(workbook) } : column));

/** The columns with the day in force in the heading of what was counted: a chart shows it in its legend. */
const asOfDay = <C extends ColumnHead>(
  columns: readonly C[],
  counted: C["key"],
  { asOf }: Counted,
): readonly C[] =>
  columns.map((column) =>
    asOf !== undefined && column.key === counted
      ? { ...column, heading: fill(chartUntil, { what: column.heading, day: formatDay(asOf - DAY) }) }
      : column,
  );

/** How many rows each has, its headings among them: settings and units decide, never the rows of the register. */
export function chartSizes(
  programme: CountedWorkbook["programme"],
  catalogue: Catalogue,
): Record<ChartId, number> {
  const unread = { programme, catalogue, assessments: [] };
  const { cumulative, units, clauses } = chartTables(unread, rollUp(unread));
  return {
    cumulative: cumulative.rows.length + 1,
    units: units.rows.length + 1,
    clauses: clauses.rows.length + 1,
  };
}

/** What the charts are drawn from, side by side with a blank column between: a chart names a column, not a row. */
export const chartTable = (workbook: CountedWorkbook, figures: RollUp): Table =>
  beside(Object.values<Table>(chartTables(workbook, figures)));

/** The rows of several tables, those with the same number in one. */
type RowOfEach = readonly unknown[];

const blank: TableColumn<RowOfEach> = { key: "", heading: "", kind: "text", value: () => "" };

function beside(tables: readonly Table[]): Table<RowOfEach> {
  return {
    columns: tables.flatMap((table, index) => {
      const columns = table.columns.map((column) => ofOne(table, column, index));
      return index === 0 ? columns : [blank, ...columns];
    }),
    rows: Array.from({ length: Math.max(...tables.map(({ rows }) => rows.length)) }, (_none, at) =>
      tables.map(({ rows }) => rows[at]),
    ),
  };
}

/** A column of one of the tables, blank below its last row. */
function ofOne(table: Table, column: TableColumn<unknown>, index: number): TableColumn<RowOfEach> {
  return {
    ...column,
    value: (rows) => (rows[index] === undefined ? "" : column.value(rows[index])),
    source: (rows) => (rows[index] === undefined ? undefined : figureOf(table, rows[index], column)),
  };
}
