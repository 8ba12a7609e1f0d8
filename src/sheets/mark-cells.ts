import { markNote } from "../messages/page-vi";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to mark, row and column from 1. */
export interface Mark {
  row: number;
  column: number;
  text: string;
}

/** In no palette of Sheets, so that a cell of this colour is a mark of ours. */
const COLOUR = "#fff1c7";
const NO_COLOUR = "#ffffff";

/** Marks cells with a colour and a note; a colour or a note of people's own stays. Gives how many. */
export function markCells(sheet: Sheet, marks: readonly Mark[]): number {
  if (marks.length === 0) return 0;
  const rows = marks.map(({ row }) => row);
  const columns = marks.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  change(
    sheet.getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1),
    (colours, notes) => {
      const texts = new Map<string, string[]>();
      for (const { row, column, text } of marks) {
        const place = `${row - top} ${column - left}`;
        texts.set(place, [...(texts.get(place) ?? []), text]);
      }
      for (const [place, lines] of texts) {
        const [r = 0, c = 0] = place.split(" ").map(Number);
        const [colourRow, noteRow] = [colours[r], notes[r]];
        if (!colourRow || !noteRow) continue;
        if (colourRow[c] === NO_COLOUR) colourRow[c] = COLOUR;
        const theirs = theirNote(noteRow[c] ?? "");
        noteRow[c] = `${theirs}${theirs && "\n\n"}${markNote}\n${lines.join("\n")}`;
      }
    },
  );
  return new Set(marks.map(({ row, column }) => `${row} ${column}`)).size;
}

/** Takes our colour and our notes off again, and nothing of people's own. Gives how many cells had them. */
export function clearMarks(sheet: Sheet): number {
  let cleared = 0;
  change(sheet.getDataRange(), (colours, notes) => {
    notes.forEach((row, r) => {
      row.forEach((note, c) => {
        const isOurs = colours[r]?.[c] === COLOUR;
        const theirs = theirNote(note);
        if (!isOurs && theirs === note) return;
        cleared += 1;
        row[c] = theirs;
        if (isOurs) colours[r]?.splice(c, 1, NO_COLOUR);
      });
    });
  });
  return cleared;
}

function theirNote(note: string): string {
  const at = note.indexOf(markNote);
  return at < 0 ? note : note.slice(0, at).trimEnd();
}

/** Two reads; one or two writes of what lies around the changes, and none without any. */
function change(range: Range, edit: (colours: string[][], notes: string[][]) => void): void {
  const [colours, notes] = [range.getBackgrounds(), range.getNotes()];
  const before = { colours: colours.map((row) => [...row]), notes: notes.map((row) => [...row]) };
  edit(colours, notes);
  const changed = (now: readonly string[][], then: readonly string[][]) => {
    let [top, bottom, left, right] = [-1, -1, Number.POSITIVE_INFINITY, -1];
    now.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === then[r]?.[c]) return;
        if (top < 0) top = r;
        bottom = r;
        left = Math.min(left, c);
        right = Math.max(right, c);
      });
    });
    const part = now.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
    return top < 0 ? undefined : { range: range.offset(top, left, part.length, right - left + 1), part };
  };
  const newColours = changed(colours, before.colours);
  const newNotes = changed(notes, before.notes);
  // No colour is `null`: a white of our own would cover the stripes of a banded table.
  newColours?.range.setBackgrounds(
    newColours.part.map((row) => row.map((colour) => (colour === NO_COLOUR ? null : colour))) as string[][],
  );
  newNotes?.range.setNotes(newNotes.part);
}
