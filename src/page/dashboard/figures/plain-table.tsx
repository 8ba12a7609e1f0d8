import type { ComponentChild } from "preact";
import type { ColumnHead, ShownTable, Value } from "../../../core/summary/blocks/table";
import { TableHead } from "../../kit/table-head";

interface PlainTableProps<Key extends string> {
  table: ShownTable<Key>;
  caption?: string;
  cell(value: Value, column: ColumnHead<Key>): ComponentChild;
}

/** A table of figures as they come, the numbers to the right. */
export function PlainTable<Key extends string>({
  table: { columns, rows },
  caption,
  cell,
}: PlainTableProps<Key>) {
  return (
    <table class="plain-table">
      {caption !== undefined && <caption class="unseen">{caption}</caption>}
      <TableHead headings={columns.map(({ heading }) => heading)} />
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => (
              <td key={column.key} class={typeof row[at] === "number" ? "number" : undefined}>
                {cell(row[at] ?? "", column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
