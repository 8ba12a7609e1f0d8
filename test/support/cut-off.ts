import type { PageBook } from "./page-book";

const WRITE = /\.(set|insert|hide|show|clear|remove|delete|add|flush|merge|break|protect)/;

/** The service calls of an action that write, by their number. */
export function writesOf(book: PageBook, action: (book: PageBook) => unknown): number[] {
  const calls: string[] = [];
  book.addIn.beforeServiceCall = (name) => calls.push(name);
  action(book);
  book.addIn.beforeServiceCall = undefined;
  return calls.flatMap((name, at) => (WRITE.test(name) ? [at] : []));
}

/** Some of many, evenly spread, the first and the last among them. */
export const spread = (all: readonly number[], count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => all[Math.round((index * (all.length - 1)) / Math.max(1, count - 1))]!,
  );

/** Runs an action in which nothing works from one service call on, as when Google ends a run. */
export function cutOff(book: PageBook, stop: number, action: (book: PageBook) => unknown): void {
  let count = 0;
  book.addIn.beforeServiceCall = () => {
    if (count++ >= stop) throw new Error("Exceeded maximum execution time");
  };
  action(book);
  book.addIn.beforeServiceCall = undefined;
}
