import type { Cells, ColumnHead, Kind, ShownTable, Value } from "../summary/blocks/table";
import type { Part } from "../words/summary-words";

/** A part of the summary, then as its frozen cells and now. */
export interface ThenAndNow {
  part: Part;
  before: Cells;
  now: ShownTable;
}

/** A figure then and now; null where there was none. */
export interface FigureChange {
  part: Part;
  /** What the row is called. */
  name: string;
  /** Of its column; empty for one that was there only then. */
  key: string;
  heading: string;
  kind: Kind;
  from: Value | null;
  to: Value | null;
}

/** The figures of a part that are not what they were; with `all`, also those that are. */
export function compareFigures({ part, before, now }: ThenAndNow, all = false): FigureChange[] {
  const [headings = [], ...oldRows] = before;
  // A frozen tab has no keys: another release, or other phases, had columns that are known by their headings only.
  const columns = new Map<string, ColumnHead>();
  for (const column of [...now.columns, ...headings.map(columnOfThen)]) {
    if (column.heading && !columns.has(column.heading)) columns.set(column.heading, column);
  }
  const placeThen = ({ heading }: ColumnHead) => headings.indexOf(heading);
  const placeNow = (column: ColumnHead) => now.columns.indexOf(column);
  const byName = (rows: Cells, place: (column: ColumnHead) => number) => {
    const naming = now.columns.filter(({ kind }) => kind === "name").map(place);
    return new Map(rows.map((row, at) => [naming.map((column) => row[column]).join(" · "), { row, at }]));
  };
  const [old, present] = [byName(oldRows, placeThen), byName(now.rows, placeNow)];
  const changes: FigureChange[] = [];
  for (const name of new Set([...present.keys(), ...old.keys()])) {
    const own = present.get(name);
    for (const column of columns.values()) {
      if (column.kind === "name") continue;
      const { key, heading } = column;
      const from = old.get(name)?.row[placeThen(column)] ?? null;
      const to = own?.row[placeNow(column)] ?? null;
      const kind = (own && now.rowKinds?.[own.at]) ?? column.kind;
      if (all || !isSame(from, to)) changes.push({ part, name, key, heading, kind, from, to });
    }
  }
  return changes;
}

/** A column of a frozen tab that is not among those of today. */
export const columnOfThen = (heading: Value): ColumnHead => ({
  key: "",
  heading: String(heading),
  kind: "count",
});

/** A blank figure is none; a sheet may round the last digits of a share. */
function isSame(a: Value | null, b: Value | null): boolean {
  if (typeof a === "number" && typeof b === "number") return a.toPrecision(12) === b.toPrecision(12);
  return (a || 0) === (b || 0);
}
