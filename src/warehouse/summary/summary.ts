import { openProgramme } from "../../core/assessment/open-workbook";
import type { Target } from "../../core/programme/programme";
import type { WallTime } from "../../core/reading/wall-time";
import { choiceColumns } from "../../core/register/own-cells";
import { figureFormat } from "../../core/summary/blocks/number-format";
import type { Cells, ShownTable, Value } from "../../core/summary/blocks/table";
import type { Severity } from "../../core/words/severity";
import { type Counts, count, openJudged } from "../engine/count";
import { decodeRows } from "../judge/contract";
import { TABLES } from "../messages-vi";
import type { Store } from "../store/store";
import { acrossBooks, acrossTable } from "./across-books";
import { allBooks } from "./all-books";
import { groupBy } from "./group-by";
import { officerCells } from "./officer-cells";
import { countedParts, shownCounts } from "./summarise-counts";

/** A figure or text, and how a sheet writes it. */
export interface SummaryCell {
  value: Value;
  format?: string;
}

/** A tab of the summary. */
export interface SummaryTab {
  name: string;
  cells: readonly (readonly SummaryCell[])[];
}

const textCells = (cells: Cells) => cells.map((row) => row.map((value): SummaryCell => ({ value })));

const tableCells = (table: ShownTable, targets?: readonly Target[]): SummaryTab["cells"] => [
  table.columns.map(({ heading }) => ({ value: heading })),
  ...table.rows.map((row, at) =>
    row.map((value, column) =>
      typeof value === "number" ? { value, format: figureFormat(table, at, column, targets) } : { value },
    ),
  ),
];

/** All workbooks in one table, the twins across them, then each by itself as its own tab shows it. */
export async function summariseStore(
  store: Store,
  severity: Severity | "off",
  asOf?: WallTime,
): Promise<readonly SummaryTab[]> {
  const books = store.books();
  const connection = await openJudged(books.map((book) => store.judgedFile(book)));
  const countsOf = byBook(await count(connection, asOf));
  const named = books.map((book) => ({
    ...{ book, name: book.name, context: store.context(book), counts: countsOf(book.key) },
  }));
  const across =
    severity === "off"
      ? []
      : await acrossBooks(
          connection,
          books.map(({ key }) => key),
        );
  const nameOf = (key: string) => books.find((book) => book.key === key)?.name ?? "";
  const tabs: SummaryTab[] = [
    { name: TABLES.all, cells: tableCells(allBooks(named)) },
    { name: TABLES.across, cells: textCells(acrossTable(across, severity, nameOf)) },
  ];
  for (const { book, name, context, counts: own } of named) {
    const cellsOf = await officerCells(connection, store.rowsFile(book), own);
    const programme = openProgramme(decodeRows(context.settings));
    const parts = [
      ...countedParts,
      ...(programme.ok ? choiceColumns(programme.value).map(({ key }) => key) : []),
    ];
    const blocks = shownCounts({ context, counts: own, cellsOf }, parts, asOf);
    tabs.push({ name, cells: blocks.flatMap(({ table, targets }) => [...tableCells(table, targets), []]) });
  }
  connection.closeSync();
  return tabs;
}

/** The counts of each workbook, told apart once for all of them. */
function byBook(counts: Counts): (key: string) => Counts {
  const apart = <Row extends { workbook: string }>(rows: readonly Row[]) => {
    const groups = groupBy(rows, ({ workbook }) => workbook);
    return (key: string) => groups.get(key) ?? [];
  };
  const tallies = apart(counts.tallies);
  const phases = apart(counts.phases);
  const reached = apart(counts.reached);
  const rules = apart(counts.rules);
  const reasons = apart(counts.reasons);
  const days = apart(counts.days);
  const officers = apart(counts.officers);
  return (key) => ({
    ...{ tallies: tallies(key), phases: phases(key), reached: reached(key) },
    ...{ rules: rules(key), officers: officers(key) },
    ...{ reasons: reasons(key), days: days(key) },
  });
}
