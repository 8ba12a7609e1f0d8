import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { pageOf } from "./page-of";
import { Button } from "./parts";
import { TableHead } from "./table-head";

const SIZE = 30;

interface PagedListProps<T> {
  all: readonly T[];
  label: string;
  keyOf(item: T): string | number;
  /** Turns back to the first page when it changes; else the list itself does. */
  of?: unknown;
  /** The headings of a table; each item gives the cells of a row. Without them it is a list. */
  table?: readonly string[];
  children(item: T): ComponentChildren;
}

/** A list of any length, thirty at a time; turning the page puts the focus on its top. */
export function PagedList<T>({ all, label, keyOf, table, children, of = all }: PagedListProps<T>) {
  const [wanted, setWanted] = useState(0);
  const top = useRef<HTMLElement>(null);
  useEffect(() => setWanted(0), [of]);
  const { items, page, pages, from, to } = pageOf(all, wanted, SIZE);
  const turn = (by: number) => {
    setWanted(page + by);
    top.current?.focus();
  };
  return (
    <>
      {table ? (
        <table class="lines" aria-label={label} ref={top as RefObject<HTMLTableElement>} tabIndex={-1}>
          <TableHead headings={table} />
          <tbody>
            {items.map((item) => (
              <tr key={keyOf(item)}>{children(item)}</tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul class="rows" aria-label={label} ref={top as RefObject<HTMLUListElement>} tabIndex={-1}>
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav class="pager" aria-label={shellWords.pages}>
          <Button disabled={page === 0} onPress={() => turn(-1)}>
            {shellWords.previous}
          </Button>
          <span role="status">
            {fill(shellWords.page, {
              from: formatCount(from),
              to: formatCount(to),
              all: formatCount(all.length),
            })}
          </span>
          <Button disabled={page === pages - 1} onPress={() => turn(1)}>
            {shellWords.next}
          </Button>
        </nav>
      )}
    </>
  );
}
