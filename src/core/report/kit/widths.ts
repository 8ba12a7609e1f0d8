import type { Line, Look } from "./document";
import { RIGHT, TOTAL, WIDTH } from "./document";

/** Ems that letters take in Times New Roman, and figures in the widest font that stands in for it. */
const ems: readonly [RegExp, number][] = [
  [/[MW%<>]/, 0.95],
  [/\p{Lu}/u, 0.74],
  [/[mw]/, 0.78],
  [/\d/, 0.64],
  [/[.,:;/()'-]/, 0.34],
];
const USUAL = 0.5;

const textWidth = (text: string, { size, bold }: Look): number =>
  [...text].reduce((sum, letter) => sum + (ems.find(([of]) => of.test(letter))?.[1] ?? USUAL), 0) *
  ((size * 4) / 3) *
  (bold ? 1.06 : 1);

/** Pixels on both sides of a text. */
const PADDING = 8;
/** Words longer than this may break; numbers never do. */
const LONGEST_WORD = 110;
const isNumber = (word: string) => /^[<>\d.,%/\u00a0]+$/.test(word);

/** A text of several words stands in so many lines, as far as it may be so wide. */
const LINES = 3;
const WIDEST_TEXT = 84;

/** The least that a text needs so that none of its numbers stands in two lines. */
function least(text: string, look: Look): number {
  // The space that does not break is part of a word.
  const words = text.split(/[ \n]+/).map((word) => {
    const width = textWidth(word, look);
    return isNumber(word) ? width : Math.min(width, LONGEST_WORD);
  });
  const inLines = Math.min(textWidth(text, look) / LINES, WIDEST_TEXT);
  return Math.ceil(Math.max(...words, inLines)) + PADDING;
}

/** The right half of the letterhead holds the name of the state in one line. */
const RIGHT_LEAST = 366;
/** The column of names and titles. */
const NAMES = 1;

/**
 * The width of each column in pixels, by what stands in the tables: as much as numbers need, and the rest for names and
 * titles, as far as the letterhead lets them have it.
 */
export function widthsFor(lines: readonly Line[]): number[] {
  const widths = Array<number>(WIDTH).fill(0);
  const pieces = lines.flatMap((line) => (line.table ? line.pieces : []));
  for (const { column, text, look } of pieces.filter(({ span }) => span === 1))
    widths[column] = Math.max(widths[column]!, least(text, look));
  for (const { column, span, text, look } of pieces.filter((piece) => piece.span > 1)) {
    const covered = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    const more = Math.max(0, Math.ceil((least(text, look) - covered) / span));
    for (let at = column; at < column + span; at++) widths[at]! += more;
  }
  const restOf = () => TOTAL - widths.reduce((sum, width) => sum + width, 0);
  const left = TOTAL - RIGHT_LEAST - widths[0]!;
  // A title gives way where numbers need its room, but not to nothing.
  widths[NAMES] = Math.max(left / 2, Math.min(left, widths[NAMES]! + restOf()));
  const each = Math.floor(Math.max(0, restOf()) / (WIDTH - RIGHT));
  return widths.map((width, column) => Math.floor(width) + (column >= RIGHT ? each : 0));
}
