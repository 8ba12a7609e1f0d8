import { addMark, type BookMark, keyOf, marksOf, removeMark } from "./book-marks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What writes in more than one step. */
export type Undertaking = "freeze" | "report" | "settings" | "newProgramme" | "values" | "formulas" | "edit";

/** An undertaking that was begun and not ended: its run was cut off, or an error kept it from tidying up. */
export interface JournalEntry {
  what: Undertaking;
  /** What its steps need to be finished or taken back: numbers of tabs, names, texts. */
  says: Readonly<Record<string, unknown>>;
}

/** An entry of another run, by the mark that holds it. */
export interface Unfinished extends JournalEntry {
  mark: BookMark;
}

/** In the workbook's metadata, which goes along with what has been written. */
const MARK = "so-sang-kien-journal";

/**
 * The entry of this run, and its mark once that is known; others may wait beside it for somebody with the rights to
 * finish them.
 */
let own: { text: string; mark?: BookMark } | undefined;

/** Whoever takes the lock has begun nothing yet, whatever an earlier holder in the same run left open. */
export function forgetOwn(): void {
  own = undefined;
}

/**
 * Says what is about to be done, before the first write; said once more, it takes the place of the first, and is committed
 * before what is written behind it.
 */
export function begin(spreadsheet: Spreadsheet, entry: JournalEntry): void {
  const text = JSON.stringify(entry);
  const mark = ownMark(spreadsheet);
  own = { text, ...(mark && { mark }) };
  if (mark) {
    mark.setValue(text);
    return;
  }
  addMark(spreadsheet, MARK, text);
  SpreadsheetApp.flush();
}

/** Says that it is done, or taken back. */
export function end(spreadsheet: Spreadsheet): void {
  const mark = ownMark(spreadsheet);
  if (mark) removeMark(mark);
  own = undefined;
}

/** Of two that say the same, the later is of this run: the other waits to be finished. */
const ownMark = (spreadsheet: Spreadsheet): BookMark | undefined =>
  own && (own.mark ?? marksOf(spreadsheet).findLast((each) => each.getValue() === own?.text));

/** What earlier writers left undone, among the marks of the workbook. */
export function unfinished(marks: readonly BookMark[]): Unfinished[] {
  return marks.flatMap((mark) => {
    const entry = keyOf(mark) === MARK ? read(mark.getValue()) : undefined;
    return entry ? [{ ...entry, mark }] : [];
  });
}

function read(text: string | null): JournalEntry | undefined {
  try {
    const { what, says } = JSON.parse(text ?? "") as JournalEntry;
    return typeof what === "string" && typeof says === "object" && says !== null ? { what, says } : undefined;
  } catch {
    // A mark that somebody else wrote.
    return undefined;
  }
}
