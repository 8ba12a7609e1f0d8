type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their widths in pixels, from the first given on. */
export const setWidths = (sheet: Sheet, widths: readonly number[], first = 1): void =>
  setSizes(widths, (at, count, width) => sheet.setColumnWidths(first + at, count, width));

/** Gives the first rows their heights in pixels. */
export const setHeights = (sheet: Sheet, heights: readonly number[]): void =>
  setSizes(heights, (at, count, height) => sheet.setRowHeights(1 + at, count, height));

/**
 * Neighbours that are alike in one call: what comes most often is given to all first, and what stands between its places is
 * set in the same way.
 */
function setSizes(
  sizes: readonly number[],
  set: (at: number, count: number, size: number) => unknown,
  from = 0,
): void {
  const times = new Map<number, number>();
  sizes.forEach((size, at) => {
    if (size !== sizes[at - 1]) times.set(size, (times.get(size) ?? 0) + 1);
  });
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  if (!most) return;
  const [usual] = most;
  set(from, sizes.length, usual);
  for (let at = 0, end = 0; at < sizes.length; at = end + 1) {
    end = sizes.indexOf(usual, at);
    if (end < 0) end = sizes.length;
    setSizes(sizes.slice(at, end), set, from + at);
  }
}
