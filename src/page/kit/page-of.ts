/** One page of a long list: as many rows as a browser draws without a stutter. */
export interface ListPage<T> {
  items: readonly T[];
  page: number;
  pages: number;
  /** Counted from 1. */
  from: number;
  to: number;
}

/** The page asked for, or the nearest there is: a filter may have shortened the list. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): ListPage<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const items = all.slice(page * size, (page + 1) * size);
  return { items, page, pages, from: all.length === 0 ? 0 : page * size + 1, to: page * size + items.length };
}
