import type { Rectangle } from "./rectangle";

/** Rows or columns inserted, deleted or moved in one sheet, counted from 0. */
export type Structure =
  | { readonly kind: "insert"; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly axis: Axis; readonly at: number; readonly count: number }
  /** `before` is counted before the move, as in Google's `moveColumns`. */
  | {
      readonly kind: "move";
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    };

export type Axis = "row" | "column";

/** First and last index of a stretch; an open end is Infinity. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where a stretch of rows or columns is after the change; undefined when all of it was deleted. */
export const shiftStretch = (stretch: Stretch, change: Structure): Stretch | undefined => {
  const { first, last } = stretch;
  const { at, count } = change;
  if (change.kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  if (change.kind === "delete") {
    const end = at + count;
    if (first >= at && last < end) return undefined;
    const newFirst = first < at ? first : first < end ? at : first - count;
    const newLast = last < at ? last : last < end ? at - 1 : last - count;
    return { first: newFirst, last: newLast };
  }
  // A move is an insertion at the target, the carrying over of what lies wholly inside, and a deletion.
  const { before } = change;
  if (first >= at && last < at + count) {
    const by = (before > at ? before - count : before) - at;
    return { first: first + by, last: last + by };
  }
  const inserted = shiftStretch(stretch, { kind: "insert", axis: change.axis, at: before, count });
  const source = before <= at ? at + count : at;
  return inserted && shiftStretch(inserted, { kind: "delete", axis: change.axis, at: source, count });
};

/** Where a block is after the change; undefined when all of it was deleted. */
export const shiftRectangle = (block: Rectangle, change: Structure): Rectangle | undefined => {
  const byRow = change.axis === "row";
  const first = byRow ? block.row : block.column;
  const length = byRow ? block.rows : block.columns;
  const moved = shiftStretch({ first, last: first + length - 1 }, change);
  if (!moved || moved.last < moved.first) return undefined;
  const size = moved.last - moved.first + 1;
  return byRow
    ? { ...block, row: moved.first, rows: size }
    : { ...block, column: moved.first, columns: size };
};

/** The same for a list of single indices (hidden columns) or a record keyed by index (widths). */
export const shiftIndex = (index: number, change: Structure): number | undefined =>
  shiftStretch({ first: index, last: index }, change)?.first;

export const shiftRecord = <T>(record: Readonly<Record<number, T>>, change: Structure): Record<number, T> => {
  const next: Record<number, T> = {};
  for (const [key, item] of Object.entries(record)) {
    const index = shiftIndex(Number(key), change);
    if (index !== undefined) next[index] = item as T;
  }
  return next;
};
