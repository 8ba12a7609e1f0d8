import { textKey } from "../../src/core/reading/text-key";
import { wallTimeOf } from "../../src/core/reading/wall-time";

/** Columns of `generateRegister`. */
const [UNIT, TITLE, AUTHORS] = [1, 2, 3];

/**
 * The least that any judge must do with a table: look at each cell, take the wall time of each date, make the keys of
 * title and authors, look up the unit, and give five cells a row.
 */
export function leastJudge(
  table: readonly (readonly unknown[])[],
  _settings: unknown,
  units: readonly (readonly unknown[])[],
): unknown[][] {
  const names = new Map(units.map((row) => [row[1], row[0]]));
  const titles = new Map<string, number>();
  return table.map((row, index) => {
    let filled = 0;
    let latest = 0;
    for (const cell of row) {
      if (cell === "" || cell === undefined) continue;
      filled++;
      if (cell instanceof Date) latest = Math.max(latest, wallTimeOf(cell));
    }
    const title = textKey(String(row[TITLE]));
    const earlier = titles.get(title);
    if (earlier === undefined) titles.set(title, index);
    return [filled, latest, earlier ?? "", names.get(row[UNIT]) ?? "", textKey(String(row[AUTHORS]))];
  });
}
