type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What writes in more than one step. */
export type Undertaking = "freeze" | "report" | "settings" | "newProgramme" | "values" | "formulas";

/** An undertaking that was begun and not ended: its run was cut off, or an error kept it from tidying up. */
export interface JournalEntry {
  what: Undertaking;
  /** What its steps need to be finished or taken back: numbers of tabs, names, texts. */
  says: Readonly<Record<string, unknown>>;
}

/** In the workbook's metadata, which goes along with what has been written. */
const MARK = "so-sang-kien-journal";

/** Says what is about to be done, before the first write. */
export function begin(spreadsheet: Spreadsheet, entry: JournalEntry): void {
  end(spreadsheet);
  spreadsheet.addDeveloperMetadata(MARK, JSON.stringify(entry));
  SpreadsheetApp.flush();
}

/** Says that it is done, or taken back. */
export function end(spreadsheet: Spreadsheet): void {
  for (const mark of spreadsheet.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
}

/** What the last writer left undone. */
export function unfinished(spreadsheet: Spreadsheet): JournalEntry | undefined {
  const mark = spreadsheet.getDeveloperMetadata().find((each) => each.getKey() === MARK);
  try {
    const { what, says } = JSON.parse(mark?.getValue() ?? "") as JournalEntry;
    return typeof what === "string" && typeof says === "object" && says !== null ? { what, says } : undefined;
  } catch {
    // No mark, or one that somebody else wrote.
    return undefined;
  }
}
