import type { ComponentChild } from "preact";
import type { Value } from "./read-figures";

interface PlainTableProps {
  headings: readonly Value[];
  rows: readonly (readonly Value[])[];
  caption?: string;
  cell(value: Value, column: number): ComponentChild;
}

/** A table of figures as they come, the numbers to the right. */
export function PlainTable({ headings, rows, caption, cell }: PlainTableProps) {
  return (
    <table class="plain-table">
      {caption !== undefined && <caption class="unseen">{caption}</caption>}
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, column) => (
              <td key={column} class={typeof value === "number" ? "number" : undefined}>
                {cell(value, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
