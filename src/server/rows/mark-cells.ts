import { markNote } from "../../messages/vi/page-vi";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to mark, row and column from 1. */
export interface CellMark {
  row: number;
  column: number;
  text: string;
}

/** In no palette of Sheets, so that a cell of this colour is a mark of ours. */
const COLOUR = "#fff1c7";
const NO_COLOUR = "#ffffff";

/**
 * Marks cells with a colour and a note; a colour or a note of people's own stays. `isStill` is the last look before the
 * write: whether these rows (from 1) stand where they stood. Gives how many, -1 where they do not.
 */
export function markCells(
  sheet: Sheet,
  marks: readonly CellMark[],
  isStill: (top: number, bottom: number) => boolean,
): number {
  if (marks.length === 0) return 0;
  const texts = new Map<string, string>();
  for (const { row, column, text } of marks) {
    const place = `${row} ${column}`;
    texts.set(place, texts.has(place) ? `${texts.get(place)}\n${text}` : text);
  }
  const rows = marks.map(({ row }) => row);
  const columns = marks.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const bottom = Math.max(...rows);
  const block = sheet.getRange(top, left, bottom - top + 1, Math.max(...columns) - left + 1);
  const marked = change(
    block,
    (colour, note, r, c) => {
      const text = texts.get(`${r + top} ${c + left}`);
      if (text === undefined) return undefined;
      const theirs = theirNote(note);
      return [colour === NO_COLOUR ? COLOUR : colour, `${theirs}${theirs && "\n\n"}${markNote}\n${text}`];
    },
    () => isStill(top, bottom),
  );
  SpreadsheetApp.flush();
  if (marked <= 0 || isStill(top, bottom)) return marked;
  // Rows or columns moved right before the write: no mark stays beside what it does not mean.
  const ours = new Set([...texts.values()].map((text) => `${markNote}\n${text}`));
  change(
    sheet.getDataRange(),
    (colour, note) => {
      const theirs = theirNote(note);
      if (!ours.has(note.slice(theirs.length).trimStart())) return undefined;
      return [colour === COLOUR ? NO_COLOUR : colour, theirs];
    },
    () => true,
  );
  return -1;
}

/** Takes our colour and our notes off again, and nothing of people's own. Gives how many cells had them, -1 as above. */
export function clearMarks(sheet: Sheet, isStill: () => boolean): number {
  return change(
    sheet.getDataRange(),
    (colour, note) => {
      const theirs = theirNote(note);
      if (colour !== COLOUR && theirs === note) return undefined;
      return [colour === COLOUR ? NO_COLOUR : colour, theirs];
    },
    isStill,
  );
}

/** Whether there is one of our marks. */
export function hasMarks(sheet: Sheet): boolean {
  const range = sheet.getDataRange();
  const isOurs = (note: string) => note.includes(markNote);
  return (
    range.getNotes().some((notes) => notes.some(isOurs)) ||
    range.getBackgrounds().some((colours) => colours.includes(COLOUR))
  );
}

function theirNote(note: string): string {
  const at = note.indexOf(markNote);
  return at < 0 ? note : note.slice(0, at).trimEnd();
}

/**
 * Two reads, and two writes of what lies around the cells that change; none without any. Gives how many change, -1 where
 * the last look finds the rows moved.
 */
function change(
  range: Range,
  edit: (colour: string, note: string, r: number, c: number) => [colour: string, note: string] | undefined,
  isStill: () => boolean,
): number {
  const colours: (string | null)[][] = range.getBackgrounds();
  const notes = range.getNotes();
  let count = 0;
  let [top, bottom, left, right] = [notes.length, 0, Number.POSITIVE_INFINITY, 0];
  notes.forEach((row, r) => {
    row.forEach((note, c) => {
      const colour = colours[r]![c]!;
      const edited = edit(colour, note, r, c);
      const own = edited ? edited[0] : colour;
      // No colour is `null`: a white of our own would cover the stripes of a banded table.
      colours[r]![c] = own === NO_COLOUR ? null : own;
      if (!edited) return;
      row[c] = edited[1];
      count += 1;
      [top, bottom] = [Math.min(top, r), r];
      [left, right] = [Math.min(left, c), Math.max(right, c)];
    });
  });
  if (count === 0) return 0;
  if (!isStill()) return -1;
  const cut = <T>(grid: T[][]) => grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const changed = range.offset(top, left, bottom - top + 1, right - left + 1);
  changed.setBackgrounds(cut(colours) as string[][]).setNotes(cut(notes));
  return count;
}
