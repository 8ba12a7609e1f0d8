import type { Line, Place } from "./document";

/** Begins what the hidden column says of a row of ours. */
const OURS = "bc";
const KEY = /^bc(?: |$)/;

/** What people wrote into the tab of a report, read before it is made again. */
export interface KeptText {
  /** Places whose text is not the usual one. */
  edited: Partial<Record<Place, string>>;
  /** Texts that stand where the report has no place: in rows of people's own, beside it, over a sentence of it. */
  extra: string[];
}

/** What the hidden column says of a row: where its texts stand, and a check sum of each as nobody has changed it. */
export function keyOf({ pieces, table }: Line): string {
  if (table) return OURS;
  const texts = pieces.map(
    ({ place = "", column, text, usual = text }) => `${place}@${column}=${sumOf(usual)}`,
  );
  return [OURS, ...texts].join(" ");
}

/**
 * Finds what is people's own among the cells of a tab as shown. Rows are told by the hidden column, so they may have
 * moved; a row of people's own below a place belongs to that place.
 */
export function readKept(cells: readonly (readonly string[])[], width: number): KeptText {
  const edited: Partial<Record<Place, string>> = {};
  const seen = new Set<Place>();
  const extra: string[] = [];
  let above: { place: Place; text: string } | undefined;
  for (const row of cells) {
    const at = row.findIndex((cell) => KEY.test(cell));
    const ownText = row.filter((cell, column) => cell.trim() !== "" && (at < 0 || column > at)).join(" ");
    if (at < 0) {
      if (ownText === "") continue;
      if (above) {
        above.text = above.text === "" ? ownText : `${above.text}\n${ownText}`;
        edited[above.place] = above.text;
      } else extra.push(ownText);
      continue;
    }
    if (ownText !== "") extra.push(ownText);
    above = undefined;
    for (const [, name, column, sum] of row[at]!.matchAll(/ (\w*)@(\d+)=(\w+)/g)) {
      const place = name as Place | "";
      // Columns that people inserted push a text to the right.
      const near = row.slice(Number(column), Math.min(at, Number(column) + 1 + at - width));
      const text = near.find((cell) => cell !== "") ?? "";
      const changed = sumOf(text) !== sum;
      if (place === "") {
        if (changed && text.trim() !== "") extra.push(text.trim());
        continue;
      }
      // A row that was copied: both texts are people's.
      const twin = seen.has(place) && changed && edited[place] !== text;
      if (twin && text !== "") extra.push(text);
      else if (changed && !seen.has(place)) edited[place] = text;
      seen.add(place);
      if (!twin && Number(column) === 0) above = { place, text: changed ? text : "" };
    }
  }
  return { edited, extra };
}

/** A check sum by which a text that nobody touched is told; line ends and spaces at the ends do not count. */
function sumOf(text: string): string {
  let sum = 7;
  for (const letter of text.replace(/\r\n?/g, "\n").trim()) {
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return sum.toString(36);
}
