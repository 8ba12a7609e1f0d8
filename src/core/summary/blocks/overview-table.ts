import type { Programme } from "../../programme/programme";
import type { Verdict } from "../../words/severity";
import { groupHeadings, overviewRows, partNames } from "../../words/summary-words";
import { verdictWords } from "../../words/words";
import { shareOf } from "../figures/counts";
import type { RollUp } from "../figures/roll-up";
import { type Tally, verdictsIn } from "../figures/tally";
import { amount, countOfRows, share } from "../trace/trace-figure";
import type { Table, TableColumn } from "./table";

export type OverviewKey = "name" | "entered" | Verdict;

interface OverviewRow {
  name: string;
  kind: "count" | "share";
  total: Tally;
}

const column = (
  key: OverviewKey,
  heading: string,
  countIn: (total: Tally) => number,
  rowsIn: (total: Tally) => Tally["rows"],
): TableColumn<OverviewRow, OverviewKey> => ({
  key,
  heading,
  kind: "count",
  value: ({ kind, total }) => (kind === "share" ? shareOf(countIn(total), total.entered) : countIn(total)),
  source: ({ name, kind, total }) => {
    const counted = countOfRows(rowsIn(total));
    return {
      ...(kind === "share" ? share(counted, countOfRows(total.rows)) : amount(counted)),
      label: [heading, name],
    };
  },
});

export const overviewColumns = (
  programme: Pick<Programme, "portal">,
): readonly TableColumn<OverviewRow, OverviewKey>[] => [
  { key: "name", heading: partNames.overview, kind: "name", value: ({ name }) => name },
  column(
    "entered",
    groupHeadings.entered,
    ({ entered }) => entered,
    ({ rows }) => rows,
  ),
  ...verdictsIn(programme).map((verdict) =>
    column(
      verdict,
      verdictWords[verdict],
      ({ byVerdict }) => byVerdict[verdict],
      ({ rows }) => rows.filter((row) => row.verdict === verdict),
    ),
  ),
];

/** The states of all rows side by side, and their shares of what was entered. */
export const overviewTable = (
  programme: Pick<Programme, "portal">,
  { total }: RollUp,
): Table<OverviewRow, OverviewKey> => ({
  columns: overviewColumns(programme),
  rows: [
    { name: overviewRows.counts, kind: "count", total },
    { name: overviewRows.shares, kind: "share", total },
  ],
  kindOf: ({ kind }) => kind,
});
