import { tabs } from "../../core/words/words";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that a mark was left on, and what the mark says. */
export interface Marked<T> {
  sheet: Sheet;
  says: T;
}

/** What the keys of our metadata begin with. */
const OURS = "so-sang-kien-";
/** As far down as people may have pushed the cell by rows that they inserted. */
const ROWS_READ = 30;

/**
 * Leaves a mark on a sheet, by which it is found under any name: in its metadata, where nobody edits it, and in the note
 * of a cell, because Google does not say whether metadata goes along when a workbook is copied. A new sheet has none yet.
 */
export function markSheet(
  sheet: Sheet,
  cell: GoogleAppsScript.Spreadsheet.Range,
  key: string,
  says: object,
  { isNew }: { isNew: boolean },
): void {
  const text = JSON.stringify(says);
  const entry = isNew ? undefined : entryOf(sheet, key);
  if (entry) entry.setValue(text);
  else sheet.addDeveloperMetadata(key, text);
  cell.setNote(`${key} ${text}`);
}

const entryOf = (sheet: Sheet, key: string) =>
  sheet.getDeveloperMetadata().find((each) => each.getKey() === key);

/** Takes a mark away, in both its places. */
export function unmarkSheet(sheet: Sheet, key: string): void {
  const range = markRows(sheet);
  range.getNotes().forEach((row, at) => {
    row.forEach((note, column) => {
      if (note.startsWith(`${key} {`)) range.getCell(at + 1, column + 1).clearNote();
    });
  });
  for (const entry of sheet.getDeveloperMetadata()) if (entry.getKey() === key) entry.remove();
}

/** What a mark says, if it is one of ours: anybody can write a note, and copy one to a tab of their own. */
export interface MarkReader<T> {
  key: string;
  read(says: unknown): T | undefined;
  /** Whether the tab holds what the mark says. Metadata is ours alone; for a note this is asked. */
  fits(sheet: Sheet, says: T): boolean;
}

/** The sheets of a workbook with what they are called, in their order. */
export const namedSheets = (spreadsheet: Spreadsheet): { sheet: Sheet; name: string }[] =>
  spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));

/** The sheets with such a mark, in the order of the workbook. */
export function findMarkedSheets<T>(
  spreadsheet: Spreadsheet,
  { key, read, fits }: MarkReader<T>,
  sheets = namedSheets(spreadsheet),
): Marked<T>[] {
  return sheets.flatMap(({ sheet, name }): Marked<T>[] => {
    if (isOurName(name)) return [];
    const entries = sheet.getDeveloperMetadata();
    const keys = entries.map((each) => each.getKey());
    const entry = entries[keys.indexOf(key)];
    // Where metadata of ours came along, the note would have nothing to say.
    if (!entry && keys.some((each) => each.startsWith(OURS))) return [];
    const says = read(parse(entry ? entry.getValue() : noteOf(sheet, key)));
    return says !== undefined && (entry || fits(sheet, says)) ? [{ sheet, says }] : [];
  });
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    // A mark that somebody else wrote.
    return undefined;
  }
}

function noteOf(sheet: Sheet, key: string): string | undefined {
  const found = markRows(sheet)
    .getNotes()
    .flat()
    .find((note) => note.startsWith(`${key} {`));
  return found?.slice(key.length);
}

/** Whether a tab has a name that the add-in gives to its own: such a tab is nothing else. */
export const isOurName = (name: string): boolean => Object.values<string>(tabs).includes(name);

const markRows = (sheet: Sheet) =>
  sheet.getRange(1, 1, Math.min(ROWS_READ, sheet.getMaxRows()), sheet.getMaxColumns());
