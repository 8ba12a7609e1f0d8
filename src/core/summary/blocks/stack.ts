import type { Cells, Kind, Table, Value } from "./table";

/** As many columns as A4 shows. */
const MOST_COLUMNS = 12;

/**
 * A table as it stands above and below others: where its phases would make it wider than a page, they are a table of
 * their own below it. What has targets is wide as it is.
 */
export function splitWide<Row, Key extends string>(table: Table<Row, Key>): readonly Table<Row, Key>[] {
  const { columns } = table;
  const isPhase = ({ key }: { key: string }) => key.startsWith("phase");
  const isHead = ({ key, kind }: { key: string; kind: Kind }) => kind === "name" || key === "entered";
  if (columns.length <= MOST_COLUMNS || columns.some(({ key }) => key === "target")) return [table];
  const phases = columns.filter(isPhase);
  const others = columns.filter((column) => !isPhase(column));
  return phases.length === 0
    ? [table]
    : [
        { ...table, columns: others },
        { ...table, columns: [...others.filter(isHead), ...phases] },
      ];
}

/** Parts one below the other with a blank row between, as wide as the widest: Sheets spills rectangles only. */
export function stack(parts: readonly Cells[]): Value[][] {
  if (parts.length === 0) return [[""]];
  const rows = parts.flatMap((cells, index) => (index === 0 ? [...cells] : [[], ...cells]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const blanks = new Array<string>(width).fill("");
  return rows.map((row) => row.concat(blanks.slice(row.length)));
}
