interface TableHeadProps {
  headings: readonly string[];
  /** What the cells below a heading are, by its place from 0: it stands as they do. */
  classOf?(at: number): string | undefined;
}

/** The one line of headings of a table. */
export const TableHead = ({ headings, classOf }: TableHeadProps) => (
  <thead>
    <tr>
      {headings.map((heading, at) => (
        <th key={at} scope="col" class={classOf?.(at)}>
          {heading}
        </th>
      ))}
    </tr>
  </thead>
);
