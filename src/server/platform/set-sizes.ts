type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives columns their widths in pixels, from the first given on. */
export const setWidths = (sheet: Sheet, widths: readonly number[], first = 1): void =>
  setSizes(widths, (at, count, width) => sheet.setColumnWidths(first + at, count, width));

/** Gives the first rows their heights in pixels. */
export const setHeights = (sheet: Sheet, heights: readonly number[]): void =>
  setSizes(heights, (at, count, height) => sheet.setRowHeights(1 + at, count, height));

/** Neighbours that are alike in one call; what comes most often among these is given to all first. */
function setSizes(sizes: readonly number[], set: (at: number, count: number, size: number) => unknown): void {
  const runs: [at: number, count: number, size: number][] = [];
  for (let at = 0, end = 0; at < sizes.length; at = end) {
    const size = sizes[at]!;
    while (sizes[end] === size) end += 1;
    runs.push([at, end - at, size]);
  }
  const times = (size: number) => runs.filter((run) => run[2] === size).length;
  const [usual] = runs.map((run) => run[2]).sort((a, b) => times(b) - times(a));
  if (usual !== undefined) set(0, sizes.length, usual);
  for (const run of runs) if (run[2] !== usual) set(...run);
}
