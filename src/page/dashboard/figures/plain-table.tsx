import type { ComponentChild } from "preact";
import type { FigurePlace } from "../../../api/bridge-trace";
import type { ColumnHead, ShownTable, Value } from "../../../core/summary/blocks/table";
import { TableHead } from "../../kit/table-head";
import { FigureButton } from "../trace/figure-button";
import { figurePlace } from "../trace/figure-place";

interface PlainTableProps<Key extends string> {
  block: FigurePlace["block"];
  table: ShownTable<Key>;
  caption?: string;
  cell(value: Value, column: ColumnHead<Key>): ComponentChild;
}

/** A table of figures as they come, the numbers to the right. */
export function PlainTable<Key extends string>({ block, table, caption, cell }: PlainTableProps<Key>) {
  const { columns, rows } = table;
  const classOf = (at: number) => {
    const kind = columns[at]?.kind;
    return kind === "name" || kind === "text" ? undefined : "number";
  };
  return (
    <table class="plain-table">
      {caption !== undefined && <caption class="unseen">{caption}</caption>}
      <TableHead headings={columns.map(({ heading }) => heading)} classOf={classOf} />
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => (
              <td key={column.key} class={classOf(at)}>
                <FigureButton place={figurePlace(block, table, index, column.key)} value={row[at] ?? ""}>
                  {cell(row[at] ?? "", column)}
                </FigureButton>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
