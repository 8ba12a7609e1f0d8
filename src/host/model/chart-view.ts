import type { ChartSeries, ChartView } from "../contract";
import type { Book } from "./book";
import { isDateValue } from "./cell";
import type { ChangeLog } from "./change-log";
import { chartSize } from "./chart-options";
import { displayOf } from "./display";
import type { Chart, Sheet } from "./sheet";

interface Shown {
  readonly text: string;
  /** Absent: blank, or no number. */
  readonly number?: number;
}

type Table = readonly (readonly Shown[])[];

/** The charts of a sheet with what they show at present. */
export const chartViewsOf = (book: Book, sheet: Sheet): ChartView[] =>
  sheet.meta.charts.map((chart) => {
    const { id, type, row, column, offsetX: x, offsetY: y, options } = chart;
    return {
      id,
      type,
      row,
      column,
      x,
      y,
      ...chartSize(chart),
      options: { ...options },
      ...dataOf(book, chart),
    };
  });

/** Sheets of which a chart may show something else since. */
export const changedCharts = (book: Book, log: ChangeLog): Sheet[] =>
  book.sheets.filter(({ meta }) =>
    meta.charts.some(({ ranges }) =>
      ranges.some(
        (range) => log.list || log.sheets.has(range.sheetId) || log.cells.meets(range.sheetId, range),
      ),
    ),
  );

const dataOf = (book: Book, chart: Chart): { labels: string[]; series: ChartSeries[] } => {
  const tables = chart.ranges.map((range) => tableOf(book, range, chart));
  const joined = chart.merging === "MERGE_ROWS" ? tables.flat(1) : beside(tables);
  const table = chart.transposed ? turned(joined) : joined;
  const headers = Math.min(chart.headers >= 0 ? chart.headers : likelyHeaders(table), table.length);
  const rows = [...table.slice(headers)];
  while (rows.at(-1)?.every(({ text }) => text === "")) rows.pop();
  const width = table[0]?.length ?? 0;
  const named = width > 1 && (chart.options.useFirstColumnAsDomain === true || hasTexts(rows));
  const first = named ? 1 : 0;
  const series = Array.from({ length: Math.max(0, width - first) }, (_, index): ChartSeries => {
    const column = index + first;
    const heads = table.slice(0, headers).map((line) => line[column]?.text ?? "");
    return {
      name: heads.filter((text) => text !== "").join(" "),
      values: rows.map((line) => line[column]?.number ?? null),
      texts: rows.map((line) => line[column]?.text ?? ""),
    };
  });
  return { labels: rows.map((line, index) => (named ? (line[0]?.text ?? "") : String(index + 1))), series };
};

/** The cells of a range, without those that are hidden if the chart leaves them out. */
const tableOf = (book: Book, range: Chart["ranges"][number], { hiding }: Chart): Table => {
  const sheet = book.sheet(range.sheetId);
  if (!sheet) return [];
  const hides = (what: string) => hiding === "IGNORE_BOTH" || hiding === what;
  const hiddenRows = new Set(hides("IGNORE_ROWS") ? sheet.meta.hiddenRows : []);
  const hiddenColumns = new Set(hides("IGNORE_COLUMNS") ? sheet.meta.hiddenColumns : []);
  const bottom = Math.min(range.row + range.rows, Math.max(sheet.cells.height, sheet.results.height));
  const table: Shown[][] = [];
  for (let row = range.row; row < bottom; row++) {
    if (hiddenRows.has(row)) continue;
    const line: Shown[] = [];
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (!hiddenColumns.has(column)) line.push(shownAt(book, sheet, row, column));
    }
    table.push(line);
  }
  return table;
};

const shownAt = (book: Book, sheet: Sheet, row: number, column: number): Shown => {
  const value = sheet.valueAt(row, column);
  const text = displayOf(value, sheet.cells.get(row, column)?.style?.numberFormat, book.locale);
  if (typeof value === "number") return { text, number: value };
  return isDateValue(value) ? { text, number: value.date } : { text };
};

const blank: Shown = { text: "" };

const beside = (tables: readonly Table[]): Table => {
  const height = Math.max(0, ...tables.map((table) => table.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table) => table[row] ?? (table[0] ?? []).map(() => blank)),
  );
};

const turned = (table: Table): Table =>
  (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? blank));

/** Texts above numbers are the names of the series. */
const likelyHeaders = (table: Table): number => {
  const [head = [], ...rest] = table;
  const isNamed = head.some(
    ({ text, number }, column) =>
      text !== "" && number === undefined && rest.some((line) => line[column]?.number !== undefined),
  );
  return isNamed ? 1 : 0;
};

const hasTexts = (rows: Table): boolean =>
  rows.some(([first]) => first !== undefined && first.text !== "" && first.number === undefined);
