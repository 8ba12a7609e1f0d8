type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their widths in pixels, from the first given on. */
export const setWidths = (sheet: Sheet, widths: readonly number[], first = 1): void =>
  setSizes(widths, (at, count, width) => sheet.setColumnWidths(first + at, count, width));

/** Gives the first rows their heights in pixels. */
export const setHeights = (sheet: Sheet, heights: readonly number[]): void =>
  setSizes(heights, (at, count, height) => sheet.setRowHeights(1 + at, count, height));

/** What one call sets: neighbours that are alike, from the first to the last such run, from 0. */
type Stroke = readonly [first: number, last: number];

/** The work grows with the third power of so many runs: the rows of a long report are taken in parts. */
const MOST_RUNS = 50;

/** In as few calls as can be: what is set for all of a stretch gives way to what stands between its places. */
function setSizes(sizes: readonly number[], set: (at: number, count: number, size: number) => unknown): void {
  const starts = sizes.flatMap((size, at) => (size === sizes[at - 1] ? [] : [at]));
  const sizeOf = (run: number) => sizes[starts[run]!]!;
  const known = new Map<number, readonly Stroke[]>();
  // The first stroke is that of the first place, and each comes before those that are set over it.
  const strokesOf = (from: number, to: number): readonly Stroke[] => {
    if (from > to) return [];
    const name = from * starts.length + to;
    let least = known.get(name);
    if (least) return least;
    least = [[from, from], ...strokesOf(from + 1, to)];
    for (let next = from + 1; next <= to; next++) {
      if (sizeOf(next) !== sizeOf(from)) continue;
      const between = strokesOf(from + 1, next - 1);
      const [stroke, ...others] = strokesOf(next, to);
      if (stroke && between.length + others.length + 1 < least.length)
        least = [[from, stroke[1]], ...between, ...others];
    }
    known.set(name, least);
    return least;
  };
  for (let from = 0; from < starts.length; from += MOST_RUNS)
    for (const [first, last] of strokesOf(from, Math.min(from + MOST_RUNS, starts.length) - 1)) {
      const at = starts[first]!;
      set(at, (starts[last + 1] ?? sizes.length) - at, sizeOf(first));
    }
}
