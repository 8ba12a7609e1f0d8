import type { Line } from "./document";

/** Begins what the hidden column says of a row of ours. */
const OURS = "bc";
const KEY = /^bc(?: |$)/;
const WITH_TEXTS = /^bc \w*@\d+=\w/;

/** Whether a cell is what the hidden column says of a row of ours; of a table, of a row of it. */
export const isRowKey = (cell: string): boolean => KEY.test(cell);
export const isKeyOfTable = (cell: string): boolean => cell === OURS;

/** What people wrote into the tab of a report, read before it is made again. */
export interface KeptText {
  /** Places whose text is not the usual one. */
  edited: Partial<Record<string, string>>;
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

/** The condition of a sheet by which a cell from A1 on is still to be filled in; `keys` is the column of the keys. */
export function toFillFormula(keys: string, room: string): string {
  const empty = `"@"&(COLUMN(A1)-1)&"=${sumOf("")} "`;
  const isIn = (text: string, cell: string) => `ISNUMBER(FIND(${text};${cell}))`;
  const key = `$${keys}1&" "`;
  // What stands in no place has a blank before its `@`.
  const isEmptyPlace = `AND(A1="";${isIn(empty, key)};NOT(${isIn(`" "&${empty}`, key)}))`;
  return `=AND(${isIn('"="', key)};OR(${isEmptyPlace};${isIn('"…"', "A1")};${isIn(`"${room}"`, "A1")}))`;
}

/** Whether a tab, as shown, is one of ours: rows of it have their key. */
export const holdsReport = (cells: readonly (readonly string[])[]): boolean =>
  cells.some((row) => row.some((cell) => WITH_TEXTS.test(cell)));

/**
 * Finds what is people's own among the cells of a tab as shown; `width` is the column of the keys as written, from 0.
 * Rows are told by their key, so they may have moved; a row of people's own below a place belongs to that place.
 */
export function readKept(cells: readonly (readonly string[])[], width: number): KeptText {
  const edited: KeptText["edited"] = {};
  const seen = new Set<string>();
  const extra: string[] = [];
  const alsoKeep = (text: string) => {
    if (text.trim() !== "") extra.push(text.trim());
  };
  let above: string | undefined;
  for (const row of cells) {
    const at = row.findIndex((cell) => KEY.test(cell));
    const theirs = row.filter((cell, column) => column > at && cell.trim() !== "").join(" ");
    if (at < 0 && above && theirs !== "") {
      edited[above] = [edited[above], theirs].filter(Boolean).join("\n");
      continue;
    }
    alsoKeep(theirs);
    if (at < 0) continue;
    const texts = [...row[at]!.matchAll(/ (\w*)@(\d+)=(\w+)/g)];
    above = undefined;
    for (const [, place = "", column, sum] of texts) {
      // Columns that people inserted push a text to the right.
      const near = row.slice(Number(column), Math.min(at, Number(column) + 1 + at - width));
      const text = near.find((cell) => cell !== "") ?? "";
      const isOwn = sumOf(text) !== sum;
      if (place === "" || seen.has(place)) {
        // A sentence that was changed, or a row that was copied.
        if (isOwn && (place === "" || edited[place] !== text)) alsoKeep(text);
        continue;
      }
      seen.add(place);
      if (isOwn) edited[place] = text;
      if (texts.length === 1) above = place;
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
