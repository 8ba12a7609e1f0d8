import type { Awards } from "../../../api/bridge-awards";
import type { ShownTable, Value } from "../../../core/summary/blocks/table";
import { formatCount, formatShare } from "../../../core/words/number-vi";

/** A row of a table by the keys of its columns, as people read it. */
export type TextRow<Key extends string> = Readonly<Record<Key, string>>;

function textOf(value: Value, kind: string): string {
  if (typeof value === "string") return value;
  return kind === "share" ? formatShare(value) : formatCount(value);
}

export const rowsOf = <Key extends string>({ columns, rows }: ShownTable<Key>): readonly TextRow<Key>[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        columns.map(({ key, kind }, at) => [key, textOf(row[at] ?? "", kind)]),
      ) as TextRow<Key>,
  );

export type UnitRow = ReturnType<typeof rowsOf<Awards["units"]["columns"][number]["key"]>>[number];
export type PersonRow = ReturnType<typeof rowsOf<Awards["people"]["columns"][number]["key"]>>[number];
/** Where nothing is marked a sentence stands in the table, without a number. */
export const outstandingRows = ({ outstanding }: Awards) =>
  rowsOf(outstanding).filter(({ number }) => number !== "");
