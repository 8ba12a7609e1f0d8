type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their widths in pixels, from the first given on. */
export const setWidths = (sheet: Sheet, widths: readonly number[], first = 1): void =>
  setSizes(widths, (at, count, width) => sheet.setColumnWidths(first + at, count, width));

/** Gives the first rows their heights in pixels. */
export const setHeights = (sheet: Sheet, heights: readonly number[]): void =>
  setSizes(heights, (at, count, height) => sheet.setRowHeights(1 + at, count, height));

/** What one call sets: neighbours from the first to the last, from 0. */
type Stroke = readonly [first: number, last: number];

/** In as few calls as can be: what is set for all of a stretch gives way to what stands between its places. */
function setSizes(sizes: readonly number[], set: (at: number, count: number, size: number) => unknown): void {
  const known = new Map<number, readonly Stroke[]>();
  // The first stroke is that of the first place, and each comes before those that are set over it.
  const strokesOf = (from: number, to: number): readonly Stroke[] => {
    if (from > to) return [];
    const name = from * sizes.length + to;
    let least = known.get(name);
    if (least) return least;
    least = [[from, from], ...strokesOf(from + 1, to)];
    for (let next = from + 1; next <= to; next++) {
      if (sizes[next] !== sizes[from]) continue;
      const between = strokesOf(from + 1, next - 1);
      const [stroke, ...others] = strokesOf(next, to);
      if (stroke && between.length + others.length + 1 < least.length)
        least = [[from, stroke[1]], ...between, ...others];
    }
    known.set(name, least);
    return least;
  };
  for (const [first, last] of strokesOf(0, sizes.length - 1)) set(first, last - first + 1, sizes[first]!);
}
