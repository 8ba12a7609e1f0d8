type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their widths in pixels, from the first given on. */
export const setWidths = (sheet: Sheet, widths: readonly number[], first = 1): void =>
  setSizes(widths, (at, count, width) => sheet.setColumnWidths(first + at, count, width));

/** Gives the first rows their heights in pixels. */
export const setHeights = (sheet: Sheet, heights: readonly number[]): void =>
  setSizes(heights, (at, count, height) => sheet.setRowHeights(1 + at, count, height));

/**
 * Neighbours that are alike in one call. A size that comes again is given to all between as well, and what stands between
 * gets its own behind that.
 */
function setSizes(sizes: readonly number[], set: (at: number, count: number, size: number) => unknown): void {
  const strokes: { at: number; end: number; size: number }[] = [];
  const open: typeof strokes = [];
  sizes.forEach((size, at) => {
    const known = open.findIndex((stroke) => stroke.size === size);
    if (known >= 0) open.length = known + 1;
    else strokes.push(open[open.push({ at, end: at, size }) - 1]!);
    open.at(-1)!.end = at + 1;
  });
  for (const { at, end, size } of strokes) set(at, end - at, size);
}
