import type { PaperRow } from "../../../api/bridge-papers";
import { fill } from "../../../core/words/fill";
import { councilWords as words } from "../../../messages/vi/council-vi";
import { TickList } from "../awards/tick-list";

interface RowListProps {
  name: string;
  rows: readonly PaperRow[];
  /** What is said below each title. */
  noteOf(row: PaperRow): string;
  left: ReadonlySet<string>;
  setLeft(left: ReadonlySet<string>): void;
}

const KIND = "row";

/** The rows that are not left out. */
export const tickedRows = (rows: readonly PaperRow[], left: ReadonlySet<string>) =>
  rows.filter((_row, at) => !left.has(`${KIND} ${at}`));

/** The places of some rows, as those who are left out. */
export const leftRows = (
  rows: readonly PaperRow[],
  isLeft: (row: PaperRow) => boolean,
): ReadonlySet<string> => new Set(rows.flatMap((row, at) => (isLeft(row) ? `${KIND} ${at}` : [])));

/** Rows to choose from. */
export const RowList = ({ name, rows, noteOf, left, setLeft }: RowListProps) => (
  <TickList
    {...{ kind: KIND, name, left, setLeft }}
    items={rows.map((row) => ({
      text: fill(words.row, { row: row.row, title: row.cells.title ?? words.noTitle }),
      note: noteOf(row),
    }))}
  />
);
