import { begin, type JournalEntry, type Undertaking } from "./journal";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab at the end for an undertaking; the journal knows it from before it is there. Gives the tab and its number. */
export function newTab(
  spreadsheet: Spreadsheet,
  what: Undertaking,
  name: string,
  says: JournalEntry["says"] = {},
): { sheet: Sheet; id: number } {
  begin(spreadsheet, { what, says: { ...says, name } });
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const id = sheet.getSheetId();
  begin(spreadsheet, { what, says: { ...says, name, id } });
  return { sheet, id };
}

/** The tab that an undertaking made before it was cut off; one that is known by its name alone must be blank. */
export function tabBegun(spreadsheet: Spreadsheet, { id, name }: JournalEntry["says"]): Sheet | undefined {
  if (id !== undefined) return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
  const sheet = spreadsheet.getSheetByName(String(name));
  return sheet && sheet.getLastRow() === 0 ? sheet : undefined;
}
